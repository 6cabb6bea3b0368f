import CaseFiles
import Diagnostics

/// A count's heading does not set it apart.
enum VagueCount: Rule {
    static let id = "FRCP-10b-count"
    static let title = "Each claim is a count with a heading of its own"
    static let authority = Authority.civilRule("10(b)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The heading is made from the count's number, its title, the law, and who sues whom. The title must say what the
        wrong is: one word does not, nor does a word that fits every claim; and no two counts may have the same title.
        """
    static let accepts: [Example] = [
        """
        claims:
          - {key: apa, title: Agency action not in accordance with law}
          - {key: speech, title: Abridgment of the freedom of association}
        """
    ]
    static let rejects: [Example] = [
        """
        claims:
          - {key: apa, title: ⟦Violations⟧}
          - {key: law, title: Contrary to law}
          - {key: again, title: ⟦Contrary to law⟧}
        """
    ]

    private static let empty: Set<String> = [
        "violations", "violation", "violation of law", "violations of law", "violation of federal law", "the claim",
        "first claim", "claim for relief", "count i", "count one", "various claims", "other violations",
    ]
    /// Names of causes of action that are one word and enough.
    private static let nouns: Set<String> = ["negligence", "trespass", "fraud", "defamation", "conversion", "battery"]

    static func check(_ packet: PacketOutline) -> [Fault] {
        var seen: Set<String> = []
        return packet.caseFile.claims.compactMap { claim in
            let title = claim.title.value.lowercased()
            guard !title.isEmpty else { return nil }
            let isVague = empty.contains(title) || (!title.contains(" ") && !nouns.contains(title))
            guard isVague || !seen.insert(title).inserted else { return nil }
            return Fault(
                isVague
                    ? "the title `\(claim.title.value)` does not say what the wrong is"
                    : "two counts have the title `\(claim.title.value)`",
                at: claim.title.location,
                fix: "give the claim a heading of its own that names the theory and the law",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
