package import Diagnostics

/// One text of a matter, in the order of printing.
package struct Prose: Sendable {
    /// The most bytes of one text.
    package static let mostBytes = 8 << 20

    package var file: String
    package var blocks: [ProseBlock]
    /// The notes that the text refers to, in the order of first reference.
    package var footnotes: [ProseFootnote]

    package init(file: String, blocks: [ProseBlock] = [], footnotes: [ProseFootnote] = []) {
        self.file = file
        self.blocks = blocks
        self.footnotes = footnotes
    }
}

/// A heading, an allegation, or something that belongs to the allegation before it.
package struct ProseBlock: Sendable {
    package enum Kind: Hashable, Sendable {
        /// Level 1 to 3.
        case heading(level: Int)
        /// One numbered paragraph.
        case allegation
        /// A block quote, without a number.
        case quote
        /// A line of a list: `(a)` at depth 1, `(i)` at depth 2, `(A)` at depth 3.
        /// The label is `nil` for a further paragraph of the same item.
        case item(label: String?, depth: Int)
        /// A paragraph of a footnote.
        case note
    }

    package var kind: Kind
    /// The key of an allegation that ends in `{#key}`.
    package var key: Located<String>?
    /// The number that an allegation of a finished document has; `nil` where it follows from the order.
    package var number: Int?
    package var spans: [ProseSpan]
    package var location: Location

    package init(_ kind: Kind, key: Located<String>? = nil, spans: [ProseSpan], at location: Location) {
        self.kind = kind
        self.key = key
        self.spans = spans
        self.location = location
    }
}

/// A footnote.
package struct ProseFootnote: Sendable {
    package var blocks: [ProseBlock]
    package var location: Location
}

/// A stretch of a block that is of one kind and one style.
package struct ProseSpan: Sendable {
    package enum Content: Sendable {
        /// Words as they are printed, cut where the source is not contiguous. Each piece stands on one line;
        /// a piece as long as its place has the same characters there.
        case text([Located<String>])
        case reference(ProseReference)
        /// The index of the note in ``Prose/footnotes``.
        case footnote(Int)
        case lineBreak
    }

    package var content: Content
    package var style: ProseStyle
    package var location: Location

    package init(_ content: Content, style: ProseStyle = ProseStyle(), at location: Location) {
        self.content = content
        self.style = style
        self.location = location
    }

    /// The words of a text; empty for everything else.
    package var text: String {
        guard case .text(let pieces) = content else { return "" }
        return pieces.map(\.value).joined()
    }
}

/// How words are set.
package struct ProseStyle: Hashable, Sendable {
    package var isBold = false
    package var isItalic = false

    package init(isBold: Bool = false, isItalic: Bool = false) {
        self.isBold = isBold
        self.isItalic = isItalic
    }
}
