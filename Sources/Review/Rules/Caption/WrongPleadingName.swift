import CaseFiles
import Diagnostics

/// The pleading's name in the caption is not that of the document.
enum WrongPleadingName: Rule {
    static let id = "FRCP-10a-desig"
    static let title = "The name in the caption is that of the document"
    static let authority = Authority.civilRule("7(a), 10(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The document made from the case file is a complaint, so its title must call it one. A title that names no
        pleading at all is FRCP-7a's.
        """
    static let accepts: [Example] = ["title: Complaint and Jury Demand"]
    static let rejects: [Example] = ["title: ⟦Answer to the Petition⟧"]

    private static let complaint = PhraseFinder(["complaint"])

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
