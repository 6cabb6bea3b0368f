internal import CMarkGFM

/// CommonMark in a value, as paragraphs and runs. Raw HTML and images are left out; their words are kept.
enum MarkdownText {
    /// Headings take the styles `Heading1` … `Heading6`, quotes `Quote`, where the document has them.
    static func paragraphs(_ text: String, styles: Set<String>) -> [RichText.Piece] {
        read(text) { root in
            var reader = BlockReader(styles: styles)
            reader.read(root)
            return reader.paragraphs
        }
    }

    /// One line of runs: paragraphs are parted by line breaks.
    static func inline(_ text: String) -> [RichText.Piece] {
        var pieces: [RichText.Piece] = []
        for case .paragraph(_, _, let inner) in paragraphs(text, styles: []) {
            if !pieces.isEmpty { pieces.append(.lineBreak) }
            pieces += inner
        }
        return pieces
    }

    private static func read(_ text: String, _ work: (OpaquePointer) -> [RichText.Piece]) -> [RichText.Piece] {
        var text = text
        let root = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_SMART) }
        }
        guard let root else { return [] }
        defer { cmark_node_free(root) }
        return work(root)
    }
}

/// Blocks into paragraphs.
private struct BlockReader {
    let styles: Set<String>
    private(set) var paragraphs: [RichText.Piece] = []
    /// What stands before the next paragraph: the mark of a list item.
    private var mark: String?
    /// How many lists are open.
    private var depth = 0
    private var isQuote = false

    /// How many blocks are open. cmark reads any nesting; a document does not need it.
    private var nesting = 0
    private static let deepest = 40

    init(styles: Set<String>) { self.styles = styles }

    mutating func read(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: add(node, style: isQuote ? known("Quote") : nil)
        case CMARK_NODE_HEADING: addHeading(node)
        case CMARK_NODE_CODE_BLOCK:
            let code = Text.trim(literal(node), .end)
            append([.text(code, InlineReader.code)], style: nil)
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK: break
        case CMARK_NODE_LIST: readList(node)
        case CMARK_NODE_BLOCK_QUOTE:
            let outer = isQuote
            isQuote = true
            readChildren(node)
            isQuote = outer
        default: readChildren(node)
        }
    }

    private mutating func readChildren(_ node: OpaquePointer) {
        guard nesting < Self.deepest else { return }
        nesting += 1
        defer { nesting -= 1 }
        var next = cmark_node_first_child(node)
        while let child = next {
            read(child)
            next = cmark_node_next(child)
        }
    }

    /// Marks are text, so that lists look the same in every template and each ordered list begins anew.
    private mutating func readList(_ node: OpaquePointer) {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        var number = max(Int(cmark_node_get_list_start(node)), 0)
        depth += 1
        var next = cmark_node_first_child(node)
        while let item = next {
            mark = isOrdered ? "\(number)." : "•"
            number += 1
            readChildren(item)
            mark = nil
            next = cmark_node_next(item)
        }
        depth -= 1
    }

    private mutating func addHeading(_ node: OpaquePointer) {
        let style = known("Heading\(cmark_node_get_heading_level(node))")
        add(node, style: style, RichText.Format(bold: style == nil))
    }

    private mutating func add(_ node: OpaquePointer, style: String?, _ format: RichText.Format = .init()) {
        var reader = InlineReader()
        reader.readChildren(node, format)
        append(reader.pieces, style: style)
    }

    /// Adds a paragraph: in a list indented, the first one of an item behind its mark.
    private mutating func append(_ pieces: [RichText.Piece], style: String?) {
        let marked = mark.map { [.text($0, RichText.Format()), .tab] + pieces } ?? pieces
        let indent = depth > 0 ? RichText.Indent(depth: min(depth, 8), hangs: mark != nil) : nil
        paragraphs.append(.paragraph(style: style, indent: indent, marked))
        mark = nil
    }

    private func known(_ style: String) -> String? { styles.contains(style) ? style : nil }
    private func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}

/// Inlines into runs.
private struct InlineReader {
    private(set) var pieces: [RichText.Piece] = []

    static let code: RichText.Format = {
        var format = RichText.Format()
        format.font = "Courier New"
        return format
    }()

    private static let deepest = 40
    private var depth = 0

    mutating func readChildren(_ node: OpaquePointer, _ format: RichText.Format) {
        guard depth < Self.deepest else { return }
        depth += 1
        defer { depth -= 1 }
        var next = cmark_node_first_child(node)
        while let child = next {
            read(child, format)
            next = cmark_node_next(child)
        }
    }

    private mutating func read(_ node: OpaquePointer, _ format: RichText.Format) {
        var inner = format
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: add(node, format)
        case CMARK_NODE_SOFTBREAK: pieces.append(.text(" ", format))
        case CMARK_NODE_LINEBREAK: pieces.append(.lineBreak)
        case CMARK_NODE_CODE:
            inner.font = Self.code.font
            add(node, inner)
        case CMARK_NODE_EMPH:
            inner.italic = true
            readChildren(node, inner)
        case CMARK_NODE_STRONG:
            inner.bold = true
            readChildren(node, inner)
        case CMARK_NODE_LINK: readLink(node, format)
        case CMARK_NODE_HTML_INLINE: break
        default: readChildren(node, format)
        }
    }

    private mutating func add(_ node: OpaquePointer, _ format: RichText.Format) {
        pieces.append(.text(cmark_node_get_literal(node).map { String(cString: $0) } ?? "", format))
    }

    /// A field needs no relationship, so a link may stand in any part. A quote would end its address.
    private mutating func readLink(_ node: OpaquePointer, _ format: RichText.Format) {
        var inner = format
        inner.underline = "single"
        inner.color = "0563C1"
        var reader = InlineReader()
        reader.depth = depth
        reader.readChildren(node, inner)
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        let safe = address.replacing("\"", by: "%22").replacing("\\", by: "%5C")
        pieces.append(.field(instruction: "HYPERLINK \"\(safe)\"", result: reader.pieces))
    }
}

extension String {
    fileprivate func replacing(_ old: String, by new: String) -> String { Text.replace(old, by: new, in: self) }
}
