/// Writes rich text as runs, fields, bookmarks and footnotes.
struct RichWriter {
    /// The run it is printed into, whose formatting is the ground for its own.
    let frame: RunFrame
    var state: DocumentState
    private var openBookmarks: [String: Int] = [:]

    init(frame: RunFrame, state: DocumentState) {
        self.frame = frame
        self.state = state
    }

    mutating func write(runs pieces: [RichText.Piece], to bytes: inout [UInt8]) throws(TemplateFailure) {
        for piece in pieces { try write(piece, to: &bytes) }
    }

    /// Whole paragraphs; runs that stand loose get the paragraph that the tag has replaced.
    mutating func write(paragraphs pieces: [RichText.Piece], to bytes: inout [UInt8]) throws(TemplateFailure) {
        var loose: [RichText.Piece] = []
        for piece in pieces {
            switch piece {
            case .paragraph(let style, let indent, let inner):
                try write(loose: &loose, to: &bytes)
                bytes += open(style, indent)
                try write(runs: inner, to: &bytes)
                bytes += frame.closeParagraph
            case .blocks(let xml):
                try write(loose: &loose, to: &bytes)
                bytes += xml
            default: loose.append(piece)
            }
        }
        try write(loose: &loose, to: &bytes)
    }

    private mutating func write(loose pieces: inout [RichText.Piece], to bytes: inout [UInt8]) throws(TemplateFailure) {
        guard !pieces.isEmpty else { return }
        bytes += frame.openParagraph
        try write(runs: pieces, to: &bytes)
        bytes += frame.closeParagraph
        pieces = []
    }

    /// A paragraph that looks like the one that the tag has replaced, unless it has a style of its own.
    private func open(_ style: String?, _ indent: RichText.Indent?) -> [UInt8] {
        guard style != nil || indent != nil else { return frame.openParagraph }
        let start = Array("<\(frame.prefix)p>".utf8)
        let own = style == nil ? Array(frame.openParagraph.dropFirst(start.count)) : []
        var properties = ParagraphProperties(own, prefix: frame.prefix)
        if let style { properties.set("pStyle", attributes: [("val", style)]) }
        if let indent {
            let left = String(indent.depth * Self.listIndent)
            let hanging = indent.hangs ? [("hanging", String(Self.listIndent / 2))] : []
            properties.set("ind", attributes: [("left", left)] + hanging)
        }
        return start + properties.xml
    }

    /// What each list is indented by, in twentieths of a point: half an inch, as Word's own lists are.
    private static let listIndent = 720

    private mutating func write(_ piece: RichText.Piece, to bytes: inout [UInt8]) throws(TemplateFailure) {
        let w = frame.prefix
        switch piece {
        case .text(let text, let format): write(text, format, to: &bytes)
        case .tab: run("<\(w)tab/>", to: &bytes)
        case .lineBreak: run("<\(w)br/>", to: &bytes)
        case .pageBreak: run("<\(w)br \(w)type=\"page\"/>", to: &bytes)
        case .field(let instruction, let result): try write(field: instruction, result, to: &bytes)
        case .bookmarkStart(let name):
            openBookmarks[name] = state.nextBookmark
            bytes += "<\(w)bookmarkStart \(w)id=\"\(state.nextBookmark)\" \(w)name=\"".utf8
            TextWriter.write(attribute: name, to: &bytes)
            bytes += "\"/>".utf8
            state.nextBookmark += 1
        case .bookmarkEnd(let name):
            guard let id = openBookmarks.removeValue(forKey: name) else {
                throw TemplateFailure("the rich text ends the bookmark `\(name)` without beginning it")
            }
            bytes += "<\(w)bookmarkEnd \(w)id=\"\(id)\"/>".utf8
        case .footnote(let paragraphs): try write(footnote: paragraphs, to: &bytes)
        case .paragraph(_, _, let inner):
            // Inside a paragraph another one cannot stand; its words do, on a line of their own.
            run("<\(w)br/>", to: &bytes)
            try write(runs: inner, to: &bytes)
        case .blocks:
            throw TemplateFailure(
                "a document stands for whole paragraphs, not inside one",
                rule: "TPL-PLACE",
                help: "write `{{p … }}` in a paragraph of its own"
            )
        case .inline(let xml): bytes += frame.openRun + xml + frame.closeRun
        }
    }

    // MARK: Runs

    private func write(_ text: String, _ format: RichText.Format, to bytes: inout [UInt8]) {
        guard !text.isEmpty else { return }
        var own = frame
        if format != RichText.Format() {
            own.openRun = Array("<\(frame.prefix)r>".utf8) + properties(format)
        } else if frame.properties.isEmpty {
            own.openRun = Array("<\(frame.prefix)r>".utf8)
        }
        bytes += own.openRun + own.openText
        TextWriter.write(text, own, to: &bytes)
        bytes += own.closeText + own.closeRun
    }

    private func run(_ content: String, to bytes: inout [UInt8]) {
        bytes += frame.openRun
        bytes += content.utf8
        bytes += frame.closeRun
    }

    private func properties(_ format: RichText.Format) -> [UInt8] {
        let w = frame.prefix
        let merged = RunProperty.merged(RunProperty.children(of: frame.properties), format.properties(w))
        return Array("<\(w)rPr>".utf8) + merged.flatMap(\.xml) + Array("</\(w)rPr>".utf8)
    }

    private mutating func write(
        field instruction: String,
        _ result: [RichText.Piece],
        to bytes: inout [UInt8]
    ) throws(TemplateFailure) {
        let w = frame.prefix
        run("<\(w)fldChar \(w)fldCharType=\"begin\"/>", to: &bytes)
        bytes += frame.openRun
        bytes += "<\(w)instrText xml:space=\"preserve\"> ".utf8
        TextWriter.write(plain: instruction, to: &bytes)
        bytes += " </\(w)instrText>".utf8
        bytes += frame.closeRun
        run("<\(w)fldChar \(w)fldCharType=\"separate\"/>", to: &bytes)
        try write(runs: result, to: &bytes)
        run("<\(w)fldChar \(w)fldCharType=\"end\"/>", to: &bytes)
    }

    // MARK: Footnotes

    private mutating func write(footnote paragraphs: [[RichText.Piece]], to bytes: inout [UInt8])
        throws(TemplateFailure)
    {
        guard state.takesNotes else {
            throw TemplateFailure(
                "the value has a footnote, but the template has no footnotes",
                help: "put one footnote into the template in Word and delete it again"
            )
        }
        let w = frame.prefix
        let id = state.nextNote
        state.nextNote += 1
        bytes += "<\(w)r><\(w)rPr><\(w)rStyle \(w)val=\"FootnoteReference\"/></\(w)rPr>".utf8
        bytes += "<\(w)footnoteReference \(w)id=\"\(id)\"/></\(w)r>".utf8
        var note = Array("<\(w)footnote \(w)id=\"\(id)\">".utf8)
        var writer = RichWriter(frame: .plain(prefix: w), state: state)
        for (place, pieces) in paragraphs.enumerated() {
            note += "<\(w)p><\(w)pPr><\(w)pStyle \(w)val=\"FootnoteText\"/></\(w)pPr>".utf8
            if place == 0 {
                note +=
                    "<\(w)r><\(w)rPr><\(w)rStyle \(w)val=\"FootnoteReference\"/></\(w)rPr><\(w)footnoteRef/></\(w)r>"
                    .utf8
                note += "<\(w)r><\(w)t xml:space=\"preserve\"> </\(w)t></\(w)r>".utf8
            }
            try writer.write(runs: pieces, to: &note)
            note += "</\(w)p>".utf8
        }
        note += "</\(w)footnote>".utf8
        state = writer.state
        state.notes += note
    }
}

extension RichText.Format {
    /// The children of `w:rPr`.
    func properties(_ w: String) -> [RunProperty] {
        var properties: [RunProperty] = []
        func add(_ name: String, _ attributes: [(String, String)] = []) {
            var xml = Array("<\(w)\(name)".utf8)
            for (attribute, value) in attributes {
                xml += " \(w)\(attribute)=\"".utf8
                TextWriter.write(attribute: value, to: &xml)
                xml.append(UInt8(ascii: "\""))
            }
            xml += "/>".utf8
            properties.append(RunProperty(name: name, xml: xml))
        }
        if let style { add("rStyle", [("val", style)]) }
        if let font { add("rFonts", [("ascii", font), ("hAnsi", font), ("cs", font)]) }
        if bold { add("b") }
        if italic { add("i") }
        if caps { add("caps") }
        if smallCaps { add("smallCaps") }
        if strike { add("strike") }
        if let color { add("color", [("val", color)]) }
        if let size {
            add("sz", [("val", String(size))])
            add("szCs", [("val", String(size))])
        }
        if let underline { add("u", [("val", underline)]) }
        if let highlight { add("shd", [("val", "clear"), ("color", "auto"), ("fill", highlight)]) }
        if let position { add("vertAlign", [("val", position)]) }
        if let language { add("lang", [("val", language)]) }
        return properties
    }
}
