import CaseFiles
import Citations
import Diagnostics

/// Venue against federal defendants is not pinned to a prong and a fact.
enum VenueUnstated: Rule {
    static let id = "USC28-1391e"
    static let title = "Venue against federal defendants names its prong and the fact for it"
    static let authority = Authority.federal("28 U.S.C. § 1391(e)(1)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        (A) a defendant resides here, (B) a substantial part of the events happened here, or (C) a plaintiff resides
        here and no real property is involved. An entity that sues resides only where its principal place of business is
        (§ 1391(c)(2)). Looks at `jurisdiction.venue`: its `prong` and the paragraphs in `facts`.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        jurisdiction: {venue: {prong: C, facts: [seat]}}
        === facts.md
        The Center has its principal place of business in New Bedford. {#seat}
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: ⟦Internal Revenue Service⟧, kind: agency}]
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        jurisdiction: {venue: {prong: ⟦D⟧, facts: [seat]}}
        === facts.md
        The Center has its principal place of business in New Bedford. {#seat}
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        jurisdiction: {venue: {prong: ⟦C⟧}}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let federal = packet.caseFile.defendants.first(where: \.isFederal) else { return [] }
        guard let venue = packet.caseFile.jurisdiction?.venue, let prong = venue.prong else {
            return [
                Fault(
                    "nothing says why venue is proper against `\(federal.name.value)`",
                    at: federal.name.location,
                    fix: "add `jurisdiction.venue` with the § 1391(e)(1) `prong` (A, B or C) and the `facts` for it"
                )
            ]
        }
        guard let letter = letter(of: prong.value) else {
            return [
                Fault(
                    "`\(prong.value)` is no prong of § 1391(e)(1)",
                    at: prong.location,
                    fix: "write A (a defendant resides here), B (events here) or C (a plaintiff resides here)"
                )
            ]
        }
        guard venue.facts.isEmpty else { return [] }
        return [
            Fault(
                "no fact is linked to venue under § 1391(e)(1)(\(letter))",
                at: prong.location,
                fix: "add the keys of the paragraphs that show it to `facts`"
            )
        ]
    }

    /// The letter in `C`, `(C)`, `(e)(1)(C)` or `(1)(C)`.
    private static func letter(of prong: String) -> String? {
        let last = prong.split(whereSeparator: { "() ".contains($0) }).last.map(String.init)
        return last.flatMap { ["A", "B", "C"].contains($0) ? $0 : nil }
    }
}
