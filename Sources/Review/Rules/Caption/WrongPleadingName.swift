import CaseFiles
import Diagnostics

/// The pleading's name in the caption is not that of the document.
enum WrongPleadingName: PaperRule {
    static let id = "FRCP-10a-desig"
    static let title = "The name in the caption is that of the document"
    static let authority = Authority.civilRule("7(a), 10(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The document made from the case file is a complaint, so its title must call it one. A title that names no
        pleading at all is FRCP-7a's.
        The caption of a finished document must have a title.
        """
    static let accepts: [Example] = [
        "title: Complaint and Jury Demand",
        """
        === complaint.docx
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        Complaint and Demand for Jury Trial
        1. Acme sold it.
        """,
    ]
    static let rejects: [Example] = [
        "title: ⟦Answer to the Petition⟧",
        """
        === complaint.docx
        ⟦⟧Roe v. Acme
        1. Acme sold it.
        """,
    ]

    private static let complaint = PhraseFinder(["complaint"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.caption.title == nil, paper.caption.otherTitle == nil else { return [] }
        return [
            Fault(
                "the caption does not name the paper",
                at: paper.caption.place,
                fix: "write its name below the parties, such as `COMPLAINT`"
            )
        ]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let title = packet.caseFile.title
        let words = MappedText(title.value)
        let isComplaint = complaint.first(in: words) != nil
        guard PleadingWithoutName.names.first(in: words) != nil, !isComplaint else { return [] }
        return [
            Fault(
                "`\(title.value)` does not name the document, which is a complaint",
                at: title.location,
                fix: "call it a complaint, such as `Complaint for Declaratory and Injunctive Relief`"
            )
        ]
    }
}
