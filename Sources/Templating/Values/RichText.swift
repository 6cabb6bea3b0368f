/// Text with formatting, fields, bookmarks and footnotes: what one string cannot say.
package struct RichText: Sendable, Equatable {
    package var pieces: [Piece]

    package init(_ pieces: [Piece] = []) {
        self.pieces = pieces
    }

    package indirect enum Piece: Sendable, Equatable {
        /// Characters; a line feed, tab, bell or form feed in them means what it means in a plain value.
        case text(String, Format)
        case tab
        case lineBreak
        case pageBreak
        /// A complex field (`w:fldChar`): the instruction, and the result that is shown until Word updates it.
        case field(instruction: String, result: [Piece])
        case bookmarkStart(String)
        case bookmarkEnd(String)
        /// A footnote with its paragraphs; the reference stands where the piece stands.
        case footnote([[Piece]])
        /// A whole paragraph; only where `{{p x }}` asks for paragraphs.
        case paragraph(style: String?, indent: Indent? = nil, [Piece])
        /// Whole paragraphs and tables that this room has written: an included document.
        case blocks([UInt8])
        /// What a run holds, written by this room: a drawing.
        case inline([UInt8])
    }

    /// How far a paragraph of a list stands from the margin.
    package struct Indent: Sendable, Hashable {
        /// How many lists it stands in.
        package var depth: Int
        /// Whether a mark hangs before its first line.
        package var hangs: Bool
    }

    /// What `w:rPr` says. `nil` and `false` mean inherited, never "off".
    package struct Format: Sendable, Hashable {
        package var bold = false
        package var italic = false
        package var underline: String?
        package var smallCaps = false
        package var caps = false
        package var strike = false
        /// The id of a character style.
        package var style: String?
        /// RRGGBB.
        package var color: String?
        /// RRGGBB of the shading behind the text.
        package var highlight: String?
        /// In half points.
        package var size: Int?
        /// `superscript` or `subscript`.
        package var position: String?
        package var font: String?
        package var language: String?

        package init(
            bold: Bool = false,
            italic: Bool = false,
            underline: String? = nil,
            smallCaps: Bool = false,
            style: String? = nil
        ) {
            self.bold = bold
            self.italic = italic
            self.underline = underline
            self.smallCaps = smallCaps
            self.style = style
        }
    }

    package mutating func append(_ text: String, _ format: Format = Format()) {
        pieces.append(.text(text, format))
    }

    /// The characters alone, fields by their results, paragraphs joined by line feeds, footnotes left out.
    package var plainText: String {
        RichText.plainText(of: pieces)
    }

    private static func plainText(of pieces: [Piece]) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let characters, _): text += characters
            case .tab: text += "\t"
            case .lineBreak: text += "\n"
            case .pageBreak: text += "\u{0C}"
            case .field(_, let result): text += plainText(of: result)
            case .bookmarkStart, .bookmarkEnd, .footnote, .blocks, .inline: break
            case .paragraph(_, _, let pieces):
                if !text.isEmpty { text += "\n" }
                text += plainText(of: pieces)
            }
        }
        return text
    }
}
