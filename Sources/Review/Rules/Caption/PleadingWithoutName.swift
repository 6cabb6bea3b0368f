import CaseFiles
import Diagnostics

/// The title is not one of the pleadings that Rule 7(a) knows.
enum PleadingWithoutName: PaperRule {
    static let id = "FRCP-7a"
    static let title = "The pleading has a name of Rule 7(a)"
    static let authority = Authority.civilRule("7(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Only these pleadings are allowed: complaint, answer, third-party complaint, answers to a counterclaim,
        crossclaim or third-party complaint, and a reply that the court ordered.
        In a finished document, a line of capitals in the place of the title that names no kind of paper is reported;
        motions and other papers have names of their own.
        """
    static let accepts: [Example] = [
        "title: Complaint for Declaratory and Injunctive Relief",
        """
        === motion.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        EMERGENCY MOTION
        1. Plaintiff moves.
        """,
    ]
    static let rejects: [Example] = [
        "title: ⟦Petition for Justice⟧",
        """
        === petition.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        ⟦PETITION FOR JUSTICE⟧
        1. Acme sold it.
        """,
    ]

    static let names = PhraseFinder(["complaint", "answer", "reply", "counterclaim", "crossclaim"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.caption.title == nil, let title = paper.caption.otherTitle else { return [] }
        return [
            Fault(
                "`\(title.value)` is no pleading that Rule 7(a) allows",
                at: title.location,
                fix: "give the pleading a Rule 7(a) name such as `Complaint`"
            )
        ]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let title = packet.caseFile.title
        guard !title.value.isEmpty, names.first(in: MappedText(title.value)) == nil else { return [] }
        return [
            Fault(
                "`\(title.value)` is no pleading that Rule 7(a) allows",
                at: title.location,
                fix: "give the pleading a Rule 7(a) name such as `Complaint`"
            )
        ]
    }
}
