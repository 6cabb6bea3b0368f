internal import Diagnostics

/// What CommonMark has and a pleading has not. Its words are kept, with a finding.
extension ProseReader {
    mutating func readCode(_ node: MarkdownNode) {
        let isFenced = lines.bytes(of: node.startLine).contains { $0 == 0x60 || $0 == 0x7E }
        findings.error(
            "CASE-TEXT",
            "this is set as computer code",
            at: start(of: node),
            help: isFenced ? "use `> ` for a quotation" : "remove the indentation"
        )
        addVerbatim(node, .quote)
    }

    /// A comment is for the authors, and is the one thing that is meant not to be printed.
    mutating func readHTML(_ node: MarkdownNode) {
        let text = node.literal
        guard !text.drop(while: { $0 == " " }).hasPrefix("<!--") else { return }
        findings.error(
            "CASE-TEXT",
            "HTML is printed as it stands",
            at: start(of: node),
            help: "use `*italic*`, `**bold**` and blank lines between paragraphs"
        )
        addVerbatim(node, .allegation)
    }

    mutating func reportTable(_ node: MarkdownNode) {
        guard node.endLine > node.startLine else { return }
        for line in node.startLine...node.endLine {
            let bytes = lines.bytes(of: line)
            let isRuler = bytes.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x3E }
            guard isRuler, bytes.contains(0x7C), bytes.contains(0x2D) else { continue }
            findings.error(
                "CASE-TEXT",
                "a table is not printed as a table",
                at: start(of: node),
                help: "write its rows as a list, or make it an exhibit"
            )
            return
        }
    }
}

/// `{#key}` in the glyphs of a block.
enum KeyMark {
    /// Longer than any key, so that a text full of openings is not searched to its end for each.
    private static let longest = 100

    static func all(in glyphs: [Glyph]) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var at = 0
        while at + 1 < glyphs.count {
            guard glyphs[at].isMark("{"), glyphs[at + 1].isMark("#"),
                let close = glyphs[at...].prefix(longest).firstIndex(where: { $0.isMark("}") })
            else {
                at += 1
                continue
            }
            marks.append(at..<close + 1)
            at = close + 1
        }
        return marks
    }
}

/// The labels of list items: `(a)`, `(i)`, `(A)`.
enum ItemLabel {
    static func text(_ number: Int, depth: Int) -> String {
        switch depth {
        case 1: "(\(letters(number)))"
        case 2: "(\(roman(number)))"
        default: "(\(letters(number).uppercased()))"
        }
    }

    /// `a` … `z`, then `aa`, `bb` …
    private static func letters(_ number: Int) -> String {
        let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        let signs = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
