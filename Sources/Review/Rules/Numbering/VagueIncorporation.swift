import CaseFiles
import Citations
import Diagnostics

/// A count incorporates paragraphs without saying which, or ones that come later.
enum VagueIncorporation: Rule {
    static let id = "FRCP-10c-adopt"
    static let title = "Incorporation by reference names paragraphs that exist and come before"
    static let authority = Authority.civilRule("10(c)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The tool begins each count with a paragraph that incorporates the facts by number, and not the other counts: to
        incorporate those too is the "shotgun" style. A sentence of the same kind that the drafter wrote is reported
        when it names no paragraphs, or paragraphs that do not come before it.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, allegations: claims/apa.md}]
        === facts.md
        The agencies signed it. {#first}
        === claims/apa.md
        Plaintiffs incorporate by reference the allegations of [@first].
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, allegations: claims/apa.md}]
        === facts.md
        The agencies signed it.
        === claims/apa.md
        Plaintiffs ⟦incorporate by reference⟧ the foregoing.

        Plaintiffs ⟦reallege⟧ ¶ 5 as well.

        The agency acted.
        """
    ]

    private static let words = PhraseFinder([
        "incorporate by reference", "incorporates by reference", "incorporated by reference", "incorporate herein",
        "reallege", "realleges", "repeat and reallege", "repeats and realleges", "re-allege", "re-alleges",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let targets = Dictionary(grouping: packet.paragraphCites) { $0.paragraph ?? 0 }
        return packet.paragraphs.filter { !$0.isGenerated && $0.claim != nil }.compactMap { paragraph in
            guard let range = words.first(in: paragraph.text) else { return nil }
            let cited = targets[paragraph.number] ?? []
            let last = packet.paragraphs.last?.number ?? 0
            let later = cited.first { $0.numbers.last >= paragraph.number && $0.numbers.last <= last }
            guard cited.isEmpty || later != nil else { return nil }
            return Fault(
                later.map { "¶ \(paragraph.number) incorporates ¶ \($0.numbers.last), which does not come before it" }
                    ?? "¶ \(paragraph.number) does not say which paragraphs it incorporates",
                at: paragraph.text.location(of: range),
                fix: "leave it to the paragraph that each count begins with, or name the paragraphs by key",
                about: Diagnostic.Subject(paragraph: paragraph.number, claim: paragraph.claim)
            )
        }
    }
}
