import Diagnostics

/// A discovery paper is to be filed.
enum FiledDiscovery: PaperRule {
    static let id = "DMASS-LR-26"
    static let title = "Discovery papers are served and not filed"
    static let authority = Authority.local("Fed. R. Civ. P. 5(d)(1)(A); L.R., D. Mass. 26.6", in: .mad, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Disclosures, depositions, interrogatories, requests and their answers are not filed until they are used in the
        case or the court orders it. Looks at the title of a finished document; motions about discovery are filed.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === motion.docx
        MOTION TO COMPEL ANSWERS TO INTERROGATORIES
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === request.docx
        ⟦FIRST REQUEST FOR PRODUCTION OF DOCUMENTS⟧
        """
    ]

    private static let discovery = PhraseFinder([
        "interrogatories", "request for production", "requests for production", "request for admission",
        "requests for admission", "requests for admissions", "notice of deposition", "initial disclosures",
        "request for documents",
    ])
    private static let filed = PhraseFinder([
        "motion", "memorandum", "opposition", "order", "stipulation", "certificate", "notice of filing",
        "joint statement",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let title = paper.caption.title ?? paper.caption.otherTitle else { return [] }
        let words = MappedText(title)
        guard discovery.first(in: words) != nil, filed.first(in: words) == nil else { return [] }
        return [
            Fault(
                "`\(title.value)` is a discovery paper, which is served and not filed",
                at: title.location,
                fix: "take it out of the filing"
            )
        ]
    }
}
