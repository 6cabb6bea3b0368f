import Diagnostics

/// In N.D. Cal., a class complaint has no legend below its title.
enum MissingClassLegend: PaperRule {
    static let id = "NDCAL-3-4a5"
    static let title = "A class complaint says so below its title"
    static let authority = Authority.local("Civ. L.R. 3-4(a)(5)", in: .cand, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at a finished complaint that cites Fed. R. Civ. P. 23: its caption must hold the words "Class Action".
        Class wording without Rule 23 is FRCP-23's.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx
        COMPLAINT
        CLASS ACTION
        1. Plaintiffs sue for a class under Fed. R. Civ. P. 23(b)(2).
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx
        ⟦COMPLAINT⟧
        1. Plaintiffs sue for a class under Fed. R. Civ. P. 23(b)(2).
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isComplaint, let title = paper.caption.title, packet.citesCivilRule("23"),
            !paper.caption.words.contains(where: { $0.contains("CLASS ACTION") })
        else { return [] }
        return [
            Fault(
                "the complaint pleads a class, and no legend below its title says so",
                at: title.location,
                fix: "write `Class Action` below the title"
            )
        ]
    }
}
