internal import Diagnostics

/// Turns the blocks of a Markdown tree into prose.
struct ProseReader {
    /// Deeper than any pleading.
    private static let deepest = 16

    let file: String
    let lines: SourceLines
    var findings: Findings
    private(set) var blocks: [ProseBlock] = []
    private(set) var footnotes: [ProseFootnote] = []
    /// The lines on which notes are defined that something refers to.
    private var noteLines: Set<Int> = []
    private var keys: [String: Location] = [:]

    /// What a paragraph is part of.
    enum Place {
        case body, quote, note
        /// The label is printed before the item's first paragraph only.
        case item(label: String?, depth: Int)
    }

    init(file: String, lines: SourceLines, findings: Findings) {
        self.file = file
        self.lines = lines
        self.findings = findings
    }

    mutating func read(_ tree: borrowing MarkdownTree) {
        for node in MarkdownNode(node: tree.root).children {
            if node.kind == .footnote { readNote(node) } else { read(node, as: .body, depth: 0) }
        }
        findUnusedNotes()
    }

    private mutating func read(_ node: MarkdownNode, as place: Place, depth: Int) {
        guard depth < Self.deepest else {
            findings.error("CASE-TEXT", "nested more than \(Self.deepest) levels deep", at: start(of: node))
            return
        }
        switch node.kind {
        case .heading: readHeading(node, place)
        case .paragraph: readParagraph(node, place)
        case .quote:
            let inner: Place = if case .body = place { .quote } else { place }
            for child in node.children { read(child, as: inner, depth: depth + 1) }
        case .list: readList(node, place, depth: depth)
        case .code: readCode(node)
        case .html: readHTML(node)
        case .rule:
            findings.error("CASE-TEXT", "a line across the page is not printed", at: start(of: node), help: "remove it")
        default: break
        }
    }

    private mutating func readHeading(_ node: MarkdownNode, _ place: Place) {
        if case .body = place {
        } else {
            findings.error(
                "CASE-TEXT",
                "a heading stands inside a quote, list or note",
                at: start(of: node),
                help: "move it out"
            )
        }
        if node.level > 3 {
            findings.error("CASE-TEXT", "headings have at most three levels", at: start(of: node), help: "use `###`")
        }
        add(node, .heading(level: min(node.level, 3)))
    }

    private mutating func readParagraph(_ node: MarkdownNode, _ place: Place) {
        reportTable(node)
        switch place {
        case .body: add(node, .allegation)
        case .quote: add(node, .quote)
        case .note: add(node, .note)
        case .item(let label, let depth): add(node, .item(label: label, depth: depth))
        }
    }

    private mutating func readList(_ node: MarkdownNode, _ place: Place, depth: Int) {
        if case .body = place, let first = node.firstNumber, first != 1 { return readTypedNumbers(node, from: first) }
        var listDepth = 1
        if case .item(_, let outer) = place { listDepth = outer + 1 }
        if blocks.isEmpty || isHeading(blocks[blocks.count - 1]) {
            findings.error(
                "CASE-TEXT",
                "a list stands without the allegation it belongs to",
                at: start(of: node),
                help: "write the sentence that it continues before it"
            )
        }
        if listDepth > 3 {
            findings.error(
                "CASE-TEXT",
                "lists have at most three levels",
                at: start(of: node),
                help: "split the allegation"
            )
        }
        for (index, item) in node.children.enumerated() {
            var label: String? = ItemLabel.text(index + 1, depth: listDepth)
            for child in item.children {
                read(child, as: .item(label: label, depth: listDepth), depth: depth + 1)
                if child.kind == .paragraph { label = nil }
            }
        }
    }

    /// Reads paragraphs with typed numbers, `12. …`, which Markdown takes for a list: no list begins at twelve.
    private mutating func readTypedNumbers(_ list: MarkdownNode, from first: Int) {
        for (index, item) in list.children.enumerated() {
            var place = start(of: item)
            place.end = place.start.moved(by: String(first + index).count + 1)
            findings.error(
                "CASE-TEXT",
                "a number is typed at the head of a paragraph",
                at: place,
                help: "remove it: paragraphs are numbered by themselves"
            )
            for child in item.children { read(child, as: .body, depth: 1) }
        }
    }

    private func isHeading(_ block: ProseBlock) -> Bool {
        if case .heading = block.kind { true } else { false }
    }

    private mutating func readNote(_ node: MarkdownNode) {
        noteLines.insert(node.startLine)
        let outer = blocks
        blocks = []
        for child in node.children { read(child, as: .note, depth: 1) }
        footnotes.append(ProseFootnote(blocks: blocks, location: start(of: node)))
        blocks = outer
    }

    private mutating func add(_ node: MarkdownNode, _ kind: ProseBlock.Kind) {
        var glyphs = GlyphReader.read(node, lines: lines, file: file, findings: &findings)
        let key = takeKey(from: &glyphs, of: kind, node)
        let references = ReferenceScanner(file: file).references(in: glyphs, findings: &findings)
        reportMissingNotes(glyphs)
        // A comment alone prints nothing.
        guard let location = glyphs[...].location(in: file) else { return }
        let spans = SpanBuilder.spans(glyphs, references: references, file: file)
        blocks.append(ProseBlock(kind, key: key, spans: spans, at: location))
    }

    /// Adds a block whose source is printed as it stands.
    mutating func addVerbatim(_ node: MarkdownNode, _ kind: ProseBlock.Kind) {
        var glyphs: [Glyph] = []
        var cursor = SourceCursor(lines, line: node.startLine, byteColumn: node.startColumn, lastLine: lines.count)
        let text = node.literal.unicodeScalars
        let end = text.lastIndex { $0 != "\n" }.map { text.index(after: $0) } ?? text.startIndex
        for scalar in text[..<end] {
            if scalar == "\n" {
                glyphs.append(Glyph(scalar: scalar, spot: cursor.takeLineBreak(), isLiteral: true, object: .lineBreak))
            } else {
                glyphs.append(Glyph(scalar: scalar, spot: cursor.take(scalar), isLiteral: true))
            }
        }
        guard let location = glyphs[...].location(in: file) else { return }
        blocks.append(ProseBlock(kind, spans: SpanBuilder.spans(glyphs, references: [], file: file), at: location))
    }

    /// The first line of a block, from its first character.
    func start(of node: MarkdownNode) -> Location {
        let column = lines.column(ofByte: node.startColumn, line: node.startLine)
        let end = max(column + 1, lines.scalars(of: node.startLine).count + 1)
        return Location(
            file: file,
            start: Position(line: node.startLine, column: column),
            end: Position(line: node.startLine, column: end)
        )
    }

    // Keys.

    private mutating func takeKey(
        from glyphs: inout [Glyph],
        of kind: ProseBlock.Kind,
        _ node: MarkdownNode
    ) -> Located<String>? {
        let marks = KeyMark.all(in: glyphs)
        let trailing = marks.last.flatMap { glyphs[$0.upperBound...].allSatisfy(\.isSpace) ? $0 : nil }
        for mark in marks where mark != trailing {
            report("a key stands at the end of its paragraph", glyphs[mark], help: "move it to the end")
        }
        guard let trailing else { return nil }
        let word = glyphs[trailing].dropFirst(2).dropLast()
        let place = word.location(in: file) ?? glyphs[trailing].location(in: file)
        let whole = glyphs[trailing]
        glyphs.removeSubrange((glyphs[..<trailing.lowerBound].lastIndex { !$0.isSpace } ?? -1) + 1..<glyphs.count)
        guard kind == .allegation else {
            report("only an allegation has a key", whole, help: "put it at the end of a numbered paragraph")
            return nil
        }
        if glyphs.isEmpty {
            report("this key stands alone", whole, help: "put it at the end of the paragraph that it names")
            return nil
        }
        guard let place, KeyWord.isKey(word.text) else {
            let message = word.isEmpty ? "the key is empty" : "`\(word.text)` cannot be a key"
            findings.error("CASE-KEY", message, at: place ?? start(of: node), help: KeyWord.help)
            return nil
        }
        return register(Located(word.text, at: place))
    }

    private mutating func register(_ key: Located<String>) -> Located<String>? {
        if let first = keys[key.value] {
            findings.error(
                "CASE-KEY",
                "the key `\(key.value)` is given to two paragraphs",
                at: key.location,
                help: "choose another: the paragraph in line \(first.start.line) has it"
            )
            return nil
        }
        keys[key.value] = key.location
        return key
    }

    private mutating func report(_ message: String, _ glyphs: ArraySlice<Glyph>, help: String) {
        guard let place = glyphs.location(in: file) else { return }
        findings.error("CASE-TEXT", message, at: place, help: help)
    }

    // Notes.

    /// `[^x]` that is still text has no definition.
    private mutating func reportMissingNotes(_ glyphs: [Glyph]) {
        for at in glyphs.indices.dropLast() where glyphs[at].isMark("[") && glyphs[at + 1].isMark("^") {
            guard let close = glyphs[at...].prefix(100).firstIndex(where: { $0.isMark("]") }) else { continue }
            let name = glyphs[(at + 2)..<max(at + 2, close)].text
            report(
                "there is no note `\(name)`",
                glyphs[at...close],
                help: "write it on a line of its own: `[^\(name)]: …`"
            )
        }
    }

    /// cmark drops a note that nothing refers to.
    private mutating func findUnusedNotes() {
        for line in 1..<(lines.count + 1) where !noteLines.contains(line) {
            let bytes = lines.bytes(of: line).drop { $0 == 0x20 }
            guard bytes.starts(with: [0x5B, 0x5E]), let close = bytes.firstIndex(of: 0x5D),
                bytes[close...].dropFirst().first == 0x3A
            else { continue }
            let column = bytes.startIndex - lines.bytes(of: line).startIndex + 1
            let length = String(decoding: bytes[...close], as: UTF8.self).unicodeScalars.count
            let start = Position(line: line, column: column)
            findings.error(
                "CASE-TEXT",
                "nothing refers to this note, so it would not be printed",
                at: Location(file: file, start: start, end: start.moved(by: length)),
                help: "refer to it in the text, or remove it"
            )
        }
    }
}
