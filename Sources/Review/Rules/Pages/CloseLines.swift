import Diagnostics

/// The text is not double-spaced.
enum CloseLines: PaperRule {
    static let id = "DMASS-LR-5.1a-space"
    static let title = "The text is double-spaced"
    static let authority = Authority.local(
        "L.R., D. Mass. 5.1(a)",
        in: .mad,
        verified: true,
        note: "the exceptions are not verified"
    )
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at pleadings, motions, memoranda and declarations, and in them at paragraphs of more than 200 characters. In a Word
        document the spacing of the paragraph counts, in a PDF the distance of its lines. Tables, headings, quotations that are
        indented on both sides, and notes may be single-spaced. One finding tells how many paragraphs are too close.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === complaint.docx 612x792
        COMPLAINT
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === complaint.docx 612x792, close
        COMPLAINT
        ⟦1. Acme sold it.⟧
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isDoubleSpaced, let close = paper.layout?.closeLines, let first = close.first else { return [] }
        return [
            Fault(
                close.count == 1
                    ? "this paragraph is not double-spaced"
                    : "\(close.count) paragraphs are not double-spaced, the first here",
                at: first,
                fix: "set the line spacing of the text to double"
            )
        ]
    }
}
