import Diagnostics

/// A paper is not of Letter size.
enum WrongPaperSize: PaperRule {
    static let id = "DMASS-LR-5.1a-page"
    static let title = "Papers are 8½ by 11 inches"
    static let authority = Authority.local("L.R., D. Mass. 5.1(a)", in: .mad, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at the page size of every section of a Word document and of every page of a PDF, within a twentieth of an inch.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === complaint.docx 612x792
        COMPLAINT
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === complaint.docx 595x842
        ⟦COMPLAINT⟧
        1. Acme sold it.
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] { PaperSize.faults(paper) }
}
