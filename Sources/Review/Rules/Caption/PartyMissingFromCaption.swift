import CaseFiles
import Diagnostics

/// The caption of the complaint would not name every party once.
enum PartyMissingFromCaption: Rule {
    static let id = "FRCP-10a-title"
    static let title = "The complaint's caption names every party, in full and once"
    static let authority = Authority.civilRule("10(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The caption is made from the list of parties, so it is complete when the list is: both sides have somebody,
        nobody is listed twice, no name hides others behind "et al.".
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: "⟦Center, et al.⟧"}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants:
          - {key: irs, name: Internal Revenue Service}
          - {key: revenue, name: ⟦Internal Revenue Service⟧}
        """,
    ]

    private static let others = PhraseFinder(["et al", "and others", "et ux"])

    static func check(_ packet: PacketOutline) -> [Fault] {
        var seen: Set<String> = []
        return packet.caseFile.parties.compactMap { party in
            let name = party.name.value
            let isShortened = others.first(in: MappedText(name)) != nil
            guard isShortened || !seen.insert(name.lowercased()).inserted else { return nil }
            return Fault(
                isShortened
                    ? "`\(name)` does not name every party in the complaint's caption"
                    : "`\(name)` is named twice in the caption",
                at: party.name.location,
                fix: isShortened ? "list each party under its own key" : "remove one of the two",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
