import Diagnostics

/// In N.D. Cal., the court's name does not begin on line 8.
enum CourtNameOffLine: PaperRule {
    static let id = "NDCAL-3-4a3"
    static let title = "The court's name begins on line 8"
    static let authority = Authority.local("Civ. L.R. 3-4(a)(3)", in: .cand, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Only a printed document with numbered lines shows on which line the court's name stands: this rule looks at PDFs. The line is
        dated data of the court.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx numbered, court on 8
        UNITED STATES DISTRICT COURT
        COMPLAINT
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx numbered, court on 3
        ⟦UNITED STATES DISTRICT COURT⟧
        COMPLAINT
        1. Acme sold it.
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let due = packet.court.courtNameLine, let line = paper.layout?.courtLine, line != due,
            let court = paper.caption.court
        else { return [] }
        return [
            Fault(
                "the court's name stands on line \(line)",
                at: court.location,
                fix: "begin it on line \(due), with counsel above"
            )
        ]
    }
}
