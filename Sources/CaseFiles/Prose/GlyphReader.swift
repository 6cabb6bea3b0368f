internal import CMarkGFM
internal import Diagnostics

/// Turns the inline nodes of one block into glyphs.
struct GlyphReader {
    private let file: String
    private var cursor: SourceCursor
    private var glyphs: [Glyph] = []
    private var bold = 0
    private var italic = 0

    /// - Parameter findings: gets one for each thing that would not be printed.
    static func read(_ block: MarkdownNode, lines: SourceLines, file: String, findings: inout Findings) -> [Glyph] {
        let cursor = SourceCursor(
            lines,
            line: block.startLine,
            byteColumn: block.startColumn,
            lastLine: block.endLine
        )
        var reader = GlyphReader(file: file, cursor: cursor)
        reader.walk(block, findings: &findings)
        return reader.glyphs
    }

    private init(file: String, cursor: SourceCursor) {
        self.file = file
        self.cursor = cursor
    }

    /// With cmark's own iterator and not by recursion: emphasis can be nested as deep as the text is long.
    private mutating func walk(_ block: MarkdownNode, findings: inout Findings) {
        guard let iterator = cmark_iter_new(block.node) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
            let node = MarkdownNode(node: pointer)
            if event == CMARK_EVENT_ENTER {
                enter(node, findings: &findings)
            } else {
                leave(node)
            }
        }
    }

    private mutating func enter(_ node: MarkdownNode, findings: inout Findings) {
        switch node.kind {
        case .text: add(node.literal)
        case .codeSpan: add(node.literal, isLiteral: true)
        case .softBreak: glyphs.append(Glyph(scalar: " ", spot: cursor.takeLineBreak(), style: style))
        case .lineBreak:
            glyphs.append(Glyph(scalar: "\n", spot: cursor.takeLineBreak(), style: style, object: .lineBreak))
        case .emphasis: italic += 1
        case .strong: bold += 1
        case .noteReference: addNote(node)
        case .rawHTML: addHTML(node, findings: &findings)
        case .link: noteLink(node, findings: &findings)
        case .image:
            findings.error(
                "CASE-TEXT",
                "an image is not printed; only its words are",
                at: here(width: 2),
                help: "make it an exhibit and cite that"
            )
        default: break
        }
    }

    private mutating func leave(_ node: MarkdownNode) {
        switch node.kind {
        case .emphasis: italic -= 1
        case .strong: bold -= 1
        case .link, .image: cursor.skipAddress()
        default: break
        }
    }

    private var style: ProseStyle { ProseStyle(isBold: bold > 0, isItalic: italic > 0) }

    private mutating func add(_ text: String, isLiteral: Bool = false) {
        for scalar in text.unicodeScalars {
            let spot = cursor.take(scalar)
            glyphs.append(
                Glyph(scalar: scalar, spot: spot, style: style, isLiteral: isLiteral || spot.isEscaped)
            )
        }
    }

    private mutating func addNote(_ node: MarkdownNode) {
        guard let number = Int(node.literal) else { return add(node.literal) }
        glyphs.append(Glyph(scalar: "\u{FFFC}", spot: cursor.takeNote(), style: style, object: .note(number - 1)))
    }

    private mutating func addHTML(_ node: MarkdownNode, findings: inout Findings) {
        let first = glyphs.count
        add(node.literal, isLiteral: true)
        let isComment = node.literal.hasPrefix("<!--")
        if let place = glyphs[first...].location(in: file), !isComment {
            findings.error(
                "CASE-TEXT",
                "HTML is printed as it stands",
                at: place,
                help: "use `*italic*` and `**bold**`; a plain `<` is written `\\<`"
            )
        }
        if isComment { glyphs.removeSubrange(first...) }
    }

    private mutating func noteLink(_ node: MarkdownNode, findings: inout Findings) {
        let words = MarkdownNode.plainText(of: node)
        let address = cmark_node_get_url(node.node).map { String(cString: $0) } ?? ""
        guard address != words, address != "mailto:" + words else { return }
        var finding = Diagnostic(
            .warning,
            rule: "CASE-TEXT",
            "the address of a link is not printed",
            at: here(width: 1),
            help: "write the address itself: `<\(address)>`"
        )
        finding.location.end.column += words.unicodeScalars.count + 1
        findings.add(finding)
    }

    private func here(width: Int) -> Location {
        Location(file: file, start: cursor.position, end: cursor.position.moved(by: width))
    }
}

extension MarkdownNode {
    /// The words of the direct text children.
    static func plainText(of node: MarkdownNode) -> String {
        node.children.filter { $0.kind == .text }.map(\.literal).joined()
    }
}
