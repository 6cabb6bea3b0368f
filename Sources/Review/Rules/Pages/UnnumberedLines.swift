import Diagnostics

/// In N.D. Cal., the lines are not numbered, or the paper is not Letter.
enum UnnumberedLines: PaperRule {
    static let id = "NDCAL-3-4c1"
    static let title = "Papers are 8½ by 11 inches, with numbered lines"
    static let authority = Authority.local("Civ. L.R. 3-4(c)(1)", in: .cand, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Numbers in the left margin are the program's own, or stand in the header as on pleading paper; in a PDF they are a column of
        numbers that stands on every page. Forms, certificates and exhibits are left alone.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx 612x792, numbered
        COMPLAINT
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx 612x792
        ⟦COMPLAINT⟧
        1. Acme sold it.
        """,
        """
        court: cand
        === complaint.docx 595x842, numbered
        ⟦COMPLAINT⟧
        1. Acme sold it.
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let layout = paper.layout, !layout.sheets.isEmpty, paper.isDoubleSpaced || paper.kind == .order else {
            return []
        }
        let unnumbered = Fault(
            "the lines have no numbers in the left margin",
            at: paper.place,
            fix: "use pleading paper with lines numbered from 1 to 28"
        )
        return PaperSize.faults(paper) + (layout.hasLineNumbers ? [] : [unnumbered])
    }
}
