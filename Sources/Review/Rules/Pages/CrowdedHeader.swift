import Diagnostics

/// There is no room for the stamp of the filing system.
enum CrowdedHeader: PaperRule {
    static let id = "PDF-header"
    static let title = "The head of the page is free for the stamp of CM/ECF"
    static let authority = Authority.federal("CM/ECF practice", verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        CM/ECF prints the case number, the document and the page over the head of every page. Half an inch must be free: looks at the
        top margin of a Word document, and at the first words of each page of a PDF.
        """
    static let accepts: [Example] = [
        """
        === complaint.docx 612x792, margin 72
        COMPLAINT
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        === complaint.docx 612x792, margin 20
        ⟦COMPLAINT⟧
        1. Acme sold it.
        """
    ]

    private static let least = 36.0

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        let tops = (paper.layout?.sheets ?? []).compactMap(\.top)
        guard tops.contains(where: { $0 < least }) else { return [] }
        return [
            Fault(
                "less than half an inch is free at the head of a page",
                at: paper.place,
                fix: "leave half an inch, where the filing system stamps the page"
            )
        ]
    }
}
