import CaseFiles
import Diagnostics

/// In N.D. Cal., no paragraph states the division and why.
enum DivisionUnassigned: Rule {
    static let id = "NDCAL-3-5b"
    static let title = "A paragraph headed Divisional Assignment gives the facts for the division"
    static let authority = Authority.local("Civ. L.R. 3-5(b)", in: .cand, verified: false)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A heading with the words "Divisional Assignment" or "Intradistrict Assignment" must stand in the facts.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === facts.md
        # Divisional Assignment

        The events occurred in San Francisco County.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        facts: ⟦facts.md⟧
        === facts.md
        # Facts

        The agency acted.
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.lacksText, packet.heading(about: .division) == nil else { return [] }
        return [
            Fault(
                "no paragraph gives the facts for assignment to a division",
                at: packet.placeOfFacts,
                fix: "add a heading `Divisional Assignment` with the county where the events occurred"
            )
        ]
    }
}
