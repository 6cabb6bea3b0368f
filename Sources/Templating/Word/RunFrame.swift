/// The run around a value, as XML to close and open it again: what a tab or a new paragraph in a value needs.
struct RunFrame: Sendable {
    /// `w:` in most files.
    let prefix: String
    /// `<w:r>` with its properties, without the text element.
    var openRun: [UInt8]
    /// From the paragraph down to the run, run and text left out: `<w:p><w:pPr>…</w:pPr>`.
    var openParagraph: [UInt8]
    /// ``openParagraph`` where its list may have another number by now.
    var listed: ListedParagraph?
    /// Closes what ``openParagraph`` opens.
    var closeParagraph: [UInt8]
    /// The run's `w:rPr`, empty when it has none.
    var properties: [UInt8]

    /// All that templates outside of runs need: runs without formatting of their own.
    static func plain(prefix: String, paragraphProperties: [UInt8] = []) -> RunFrame {
        RunFrame(
            prefix: prefix,
            openRun: Array("<\(prefix)r>".utf8),
            openParagraph: Array("<\(prefix)p>".utf8) + paragraphProperties,
            closeParagraph: Array("</\(prefix)p>".utf8)
        )
    }

    /// `<w:t>` that keeps its white space, and the ends.
    let openText: [UInt8]
    let closeText: [UInt8]
    let closeRun: [UInt8]

    init(
        prefix: String,
        openRun: [UInt8] = [],
        openParagraph: [UInt8] = [],
        closeParagraph: [UInt8] = [],
        properties: [UInt8] = []
    ) {
        self.prefix = prefix
        self.openRun = openRun
        self.openParagraph = openParagraph
        self.closeParagraph = closeParagraph
        self.properties = properties
        openText = Array("<\(prefix)t xml:space=\"preserve\">".utf8)
        closeText = Array("</\(prefix)t>".utf8)
        closeRun = Array("</\(prefix)r>".utf8)
    }
}

/// One child of `w:rPr`, or of other properties.
struct RunProperty: Sendable, Equatable {
    /// The local name.
    var name: String
    var xml: [UInt8]

    /// The order that the schema asks for. Source: ECMA-376 Part 1, 17.3.2.28 (CT_RPr).
    private static let order = [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
        "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
        "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs",
        "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ]

    var rank: Int { Self.order.firstIndex(of: name) ?? Self.order.count }

    /// The children of a serialized `w:rPr`, `w:pPr` or the like.
    static func children(of xml: [UInt8]) -> [RunProperty] {
        var properties: [RunProperty] = []
        var depth = 0
        var place = 0
        while let start = xml[place...].firstIndex(of: UInt8(ascii: "<")),
            let end = xml[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            place = end + 1
            let closes = xml[start + 1] == UInt8(ascii: "/")
            let isEmpty = xml[end - 1] == UInt8(ascii: "/")
            if closes { depth -= 1 }
            if depth == 1, !closes {
                let name = xml[start..<end].drop { $0 != UInt8(ascii: ":") }.dropFirst()
                    .prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
                properties.append(RunProperty(name: String(decoding: name, as: UTF8.self), xml: []))
            }
            if depth > 0, !properties.isEmpty { properties[properties.count - 1].xml += xml[start...end] }
            if !closes, !isEmpty { depth += 1 }
        }
        return properties
    }

    /// Both lists, the second one's entries first where both say something, in the schema's order.
    static func merged(_ base: [RunProperty], _ own: [RunProperty]) -> [RunProperty] {
        let kept = base.filter { inherited in !own.contains { $0.name == inherited.name } }
        return (kept + own).sorted { $0.rank < $1.rank }
    }
}

/// What is printed where, and how.
struct PrintSite: Sendable {
    enum Kind: Sendable {
        /// Inside `w:t`.
        case text
        /// A tag alone in its run: the run is printed with it.
        case wholeRun
        /// Between runs: `{{r x }}`.
        case runs
        /// Between paragraphs: `{{p x }}`.
        case blocks
        /// Between rows or cells: only XML that a macro made.
        case holder
        /// Inside another element's text.
        case plain
        case attribute
    }

    var kind: Kind
    /// A place in ``Program/frames``.
    var frame: Int32
    /// What XML fits here; see ``ElementStacks/signature(of:in:)``.
    var fits: Int32
}
