import Diagnostics

/// A Word document holds words that its pages do not show.
enum HiddenText: PaperRule {
    static let id = "DOCX-hidden"
    static let title = "A Word document holds no hidden words"
    static let authority = Authority.federal("Fed. R. Civ. P. 5.2(a); CM/ECF practice on metadata", verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Words that are formatted as hidden, by themselves or by their style, are not printed, and whoever gets the file can
        show them. Black words on a black ground only look redacted: they can be copied out of the file and out of a PDF made
        from it. White words on white are the same the other way round; where a table, a box or a shading may lie behind them,
        they are left alone. Personal numbers among them are also those of FRCP-5.2a1 to a4. What is hidden on web pages only is printed,
        and left alone.
        """
    static let accepts: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ hidden: ⟦ask the client whether this is true⟧
        ~ blackened: ⟦Jane Roe⟧
        ~ white: ⟦Client 4711⟧
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        paper.unseen.compactMap { unseen in
            switch unseen.kind {
            case .hidden:
                Fault(
                    "words stand here that are hidden and not gone",
                    at: unseen.words.location,
                    fix: "remove them, or show them"
                )
            case .blackened:
                Fault(
                    "black words on black look redacted and can still be read",
                    at: unseen.words.location,
                    fix: "take the words out, and write `[REDACTED]` in their place"
                )
            case .whitened:
                Fault(
                    "white words on white are not seen and can still be read",
                    at: unseen.words.location,
                    fix: "remove them, or give them a colour"
                )
            default: nil
            }
        }
    }
}
