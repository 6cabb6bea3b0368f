import CaseFiles
import Diagnostics

/// A corporation discloses nothing.
enum MissingDisclosure: Rule {
    static let id = "FRCP-7.1a1"
    static let title = "Each corporate party discloses its parents and large owners"
    static let authority = Authority.civilRule("7.1(a)(1)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A nongovernmental corporation, a nonprofit included, names any parent corporation and any publicly held
        corporation that owns 10 % or more of its stock, or says that there is none. Looks at plaintiffs of `kind` company
        or nonprofit in a packet that opens a case; the statement is made of `disclosure`, with `parents` and `owners`.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: center, name: Example Center, kind: nonprofit, disclosure: {parents: none, owners: none}}]
        """,
        "plaintiffs: [{key: roe, name: Jane Roe, kind: individual}]",
    ]
    static let rejects: [Example] = [
        "plaintiffs: [{key: ⟦center⟧, name: Example Center, kind: nonprofit}]",
        "plaintiffs: [{key: ⟦center⟧, name: Example Center, kind: nonprofit, disclosure: {parents: none}}]",
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        return packet.caseFile.plaintiffs.filter(\.isEntity).compactMap { party in
            let missing = missing(in: party.disclosure)
            guard !missing.isEmpty else { return nil }
            return Fault(
                party.disclosure == nil
                    ? "there is no disclosure statement of `\(party.name.value)`"
                    : "the disclosure statement of `\(party.name.value)` does not tell its \(missing.joined(separator: " and "))",
                at: party.key.location,
                fix: "add \(missing.joined(separator: " and ")) to its `disclosure`, or `none`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }

    private static func missing(in disclosure: Disclosure?) -> [String] {
        [("parents", disclosure?.parents), ("owners", disclosure?.owners)].filter { $0.1?.isEmpty ?? true }.map(\.0)
    }
}
