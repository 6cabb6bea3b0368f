import Diagnostics

/// In N.D. Cal., a jury is demanded in the text and not near the title.
enum MissingJuryLegend: PaperRule {
    static let id = "NDCAL-3-6"
    static let title = "A jury demand stands near the title"
    static let authority = Authority.local("Civ. L.R. 3-6", in: .cand, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Looks at a finished complaint whose text demands a jury: its caption must say "Demand for Jury Trial" or "Jury
        Trial Demanded". A mark on the cover sheet alone is no demand.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx
        COMPLAINT
        DEMAND FOR JURY TRIAL
        1. Acme sold it.
        Plaintiff demands a trial by jury.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx
        ⟦COMPLAINT⟧
        1. Acme sold it.
        Plaintiff demands a trial by jury.
        """
    ]

    private static let demands = PhraseFinder([
        "demand a trial by jury", "demands a trial by jury", "demand trial by jury", "demands trial by jury",
        "jury trial is demanded", "demand a jury trial", "demands a jury trial", "demand for jury trial",
        "jury trial demanded",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isComplaint, let title = paper.caption.title,
            !paper.caption.words.contains(where: { $0.contains("JURY") }),
            packet.passages.contains(where: { demands.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "a jury is demanded in the text and not near the title",
                at: title.location,
                fix: "write `DEMAND FOR JURY TRIAL` below the title"
            )
        ]
    }
}
