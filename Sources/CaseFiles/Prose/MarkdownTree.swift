internal import CMarkGFM

/// One CommonMark text, parsed: the sole owner of its cmark nodes.
///
/// Used once by one reader, which gets copies of everything; nodes never leave ``MarkdownReader``.
struct MarkdownTree: ~Copyable {
    let root: OpaquePointer

    /// - Parameter bytes: sound UTF-8.
    init?(_ bytes: [UInt8]) {
        // Smart punctuation makes typographic quotes and dashes; the rest of cmark's options would only lose text.
        let options = CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES
        guard let parser = cmark_parser_new(options) else { return nil }
        defer { cmark_parser_free(parser) }
        bytes.withUnsafeBytes { buffer in
            let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            if let text { cmark_parser_feed(parser, text, buffer.count) }
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        self.root = root
    }

    deinit { cmark_node_free(root) }
}

/// A node of cmark, read only, and only while its tree is alive.
struct MarkdownNode {
    let node: OpaquePointer

    enum Kind {
        case heading, paragraph, quote, list, item, code, html, rule, footnote
        case text, softBreak, lineBreak, codeSpan, rawHTML, emphasis, strong, link, image, noteReference
        case other
    }

    var kind: Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .code
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_HTML_INLINE: .rawHTML
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: .noteReference
        default: .other
        }
    }

    var children: [MarkdownNode] {
        var children: [MarkdownNode] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(MarkdownNode(node: child))
            next = cmark_node_next(child)
        }
        return children
    }

    var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
    var level: Int { Int(cmark_node_get_heading_level(node)) }
    /// The number that an ordered list begins with; `nil` for any other list.
    var firstNumber: Int? {
        cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
    }
    var startLine: Int { Int(cmark_node_get_start_line(node)) }
    /// In bytes, from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(node)) }
    var endLine: Int { Int(cmark_node_get_end_line(node)) }
}
