import CaseFiles
import Diagnostics

/// In N.D. Cal., no paragraph states the division and why.
enum DivisionUnassigned: PaperRule {
    static let id = "NDCAL-3-5b"
    static let title = "A paragraph headed Divisional Assignment gives the facts for the division"
    static let authority = Authority.local("Civ. L.R. 3-5(b)", in: .cand, verified: false)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A heading with the words "Divisional Assignment" or "Intradistrict Assignment" must stand in the facts,
        or in a complaint that is a finished document.
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
        """,
        """
        court: cand
        === complaint.docx
        ⟦COMPLAINT⟧
        1. The agency acted.
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isComplaint, packet.heading(about: .division) == nil, let title = paper.caption.title else {
            return []
        }
        return [fault(at: title.location)]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.lacksText, packet.heading(about: .division) == nil else { return [] }
        return [fault(at: packet.placeOfFacts)]
    }

    private static func fault(at place: Location) -> Fault {
        Fault(
            "no paragraph gives the facts for assignment to a division",
            at: place,
            fix: "add a heading `Divisional Assignment` with the county where the events occurred"
        )
    }
}
