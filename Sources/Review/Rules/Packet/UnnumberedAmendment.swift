import CaseFiles
import Diagnostics

/// An amended pleading is not called by its number.
enum UnnumberedAmendment: Rule {
    static let id = "FRCP-15-title"
    static let title = "An amended pleading is called First, Second, and so on"
    static let authority = Authority.civilRule("15(a)", verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Looks at a `title` with the word Amended, and at the title of a pleading in an action that has `commenced_on`.
        The comparison with the earlier pleading, which many courts want, is for the filer to attach.
        """
    static let accepts: [Example] = [
        """
        title: First Amended Complaint
        commenced_on: 2025-03-03
        """,
        "title: Complaint",
    ]
    static let rejects: [Example] = [
        "title: ⟦Amended Complaint⟧",
        """
        title: ⟦Complaint⟧
        commenced_on: 2025-03-03
        """,
    ]

    private static let numbers = PhraseFinder([
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "supplemental",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let title = packet.caseFile.title
        let isAmended = title.value.lowercased().contains("amended") || packet.caseFile.commencedOn != nil
        guard isAmended, !title.value.isEmpty, numbers.first(in: MappedText(title)) == nil else { return [] }
        return [
            Fault(
                "`\(title.value)` does not say which amendment it is",
                at: title.location,
                fix: "number it, such as `First Amended Complaint`, and attach a comparison with the earlier one"
            )
        ]
    }
}
