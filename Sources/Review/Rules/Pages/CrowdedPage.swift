import Diagnostics

/// In N.D. Cal., a page has too many lines or too small letters.
enum CrowdedPage: PaperRule {
    static let id = "NDCAL-3-4c2"
    static let title = "The text is double-spaced, of 12 points, and of at most 28 lines a page"
    static let authority = Authority.local("Civ. L.R. 3-4(c)(2)", in: .cand, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at the letters of the text and of the notes of a Word document, at the spacing of its long paragraphs, and at the lines
        of each page of a PDF. Tables, counsel and the caption may be closer; headers and footers are left alone.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx 28 lines, 12 points
        COMPLAINT
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx 32 lines
        ⟦COMPLAINT⟧
        1. Acme sold it.
        """,
        """
        court: cand
        === complaint.docx 11 points, close
        COMPLAINT
        ⟦1. Acme sold it.⟧
        """,
    ]

    private static let mostLines = 28

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isDoubleSpaced, let layout = paper.layout else { return [] }
        let fix = "double-space the text in 12 points, on at most 28 lines a page"
        if let lines = layout.mostLines, lines > mostLines {
            return [Fault("a page has \(lines) lines of text", at: paper.place, fix: fix)]
        }
        if let smallest = layout.smallest, smallest.points < 12 {
            return [
                Fault("the letters here have \(Self.text(smallest.points)) points", at: smallest.location, fix: fix)
            ]
        }
        guard let first = layout.closeLines.first else { return [] }
        return [Fault("this paragraph is not double-spaced", at: first, fix: fix)]
    }

    private static func text(_ points: Double) -> String {
        points == points.rounded() ? "\(Int(points))" : "\(points)"
    }
}
