import CaseFiles
import Citations
import Diagnostics

/// Venue is not pinned to a prong that exists, or, against federal defendants, to a fact.
enum VenueUnstated: Rule {
    static let id = "USC28-1391e"
    static let title = "Venue names a prong of its statute, and against federal defendants the fact for it"
    static let authority = Authority.federal(
        "28 U.S.C. § 1391(e)(1)",
        verified: true,
        note: "the prongs of § 1391(b) are not verified"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        (A) a defendant resides here, (B) a substantial part of the events happened here, or (C) a plaintiff resides
        here and no real property is involved. An entity that sues resides only where its principal place of business is
        (§ 1391(c)(2)). Looks at `jurisdiction.venue`: its `prong` and the paragraphs in `facts`. Where no defendant is
        the United States, an agency or an officer, § 1391(e)(1) does not apply; § 1391(b) has the prongs 1 to 3. Venue
        under another statute is not looked at.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        jurisdiction: {venue: {prong: C, facts: [seat]}}
        === facts.md
        The Center has its principal place of business in New Bedford. {#seat}
        """,
        """
        defendants: [{key: acme, name: Acme LLC, kind: company}]
        authorities: [{key: venue, cite: 28 U.S.C. § 1391(b)(2)}]
        jurisdiction: {venue: {authority: venue, prong: "2"}}
        """,
        """
        defendants: [{key: acme, name: Acme LLC, kind: company}]
        authorities: [{key: venue, cite: 28 U.S.C. § 1400(b)}]
        jurisdiction: {venue: {authority: venue, prong: residence}}
        """,
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: acme, name: Acme LLC, kind: company}]
        authorities: [{key: venue, cite: 28 U.S.C. § 1391(b)}]
        jurisdiction: {venue: {authority: venue, prong: "⟦7⟧"}}
        """,
        """
        defendants: [{key: acme, name: Acme LLC, kind: company}]
        authorities: [{key: venue, cite: 28 U.S.C. § 1391(e)(1)}]
        jurisdiction: {venue: {authority: ⟦venue⟧, prong: B}}
        """,
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
        === facts.md
        The Center has its principal place of business in New Bedford.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let federal = packet.caseFile.defendants.first(where: \.isFederal) else { return among(packet) }
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
        guard venue.facts.isEmpty, !packet.lacksText else { return [] }
        return [
            Fault(
                "no fact is linked to venue under § 1391(e)(1)(\(letter))",
                at: prong.location,
                fix: "add the keys of the paragraphs that show it to `facts`"
            )
        ]
    }

    /// Venue where nobody sued is federal.
    private static func among(_ packet: PacketOutline) -> [Fault] {
        guard let venue = packet.caseFile.jurisdiction?.venue,
            !packet.caseFile.defendants.contains(where: \.isOfficer), !packet.caseFile.defendants.isEmpty
        else { return [] }
        let statute = venue.authority.flatMap { packet.authorities[$0.value]?.statute }
        if let authority = venue.authority, let statute, isGeneralVenue(statute), path(of: statute) == "e" {
            return [
                Fault(
                    "venue rests on § 1391(e)(1), and no defendant is the United States, an agency or an officer",
                    at: authority.location,
                    fix: "rest venue on § 1391(b), or correct the `kind` of the defendant"
                )
            ]
        }
        guard let prong = venue.prong, venue.authority == nil || statute.map(isGeneralVenue) == true,
            path(of: statute) == nil || path(of: statute) == "b", !["1", "2", "3"].contains(last(of: prong.value))
        else { return [] }
        return [
            Fault(
                "`\(prong.value)` is no prong of § 1391(b)",
                at: prong.location,
                fix: "write 1 (a defendant resides here), 2 (events here) or 3 (no other district)"
            )
        ]
    }

    private static func isGeneralVenue(_ statute: StatuteCitation) -> Bool {
        statute.title == 28 && statute.covers(section: 1391)
    }

    private static func path(of statute: StatuteCitation?) -> String? {
        statute?.reference.paths.first?.first
    }

    private static func last(of prong: String) -> String {
        prong.split(whereSeparator: { "() ".contains($0) }).last.map(String.init) ?? ""
    }

    /// The letter in `C`, `(C)`, `(e)(1)(C)` or `(1)(C)`.
    private static func letter(of prong: String) -> String? {
        let last = last(of: prong)
        return ["A", "B", "C"].contains(last) ? last : nil
    }
}
