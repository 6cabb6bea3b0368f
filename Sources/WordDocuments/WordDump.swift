internal import FilingXML

/// A package as text for tests: one line per block, tables as trees, one section per story.
package enum WordDump {
    /// The body, then headers, footers, notes and comments, each under its part's name.
    package static func dump(_ package: WordPackage) throws(PackageError) -> String {
        var sections: [String] = []
        for part in package.parts where part.isStory {
            let heading = part.name == package.mainName ? "" : "== \(part.name)\n"
            sections.append(heading + (try dump(package, part: part.name)))
        }
        return sections.joined(separator: "\n")
    }

    /// One story.
    package static func dump(_ package: WordPackage, part: String) throws(PackageError) -> String {
        let text = try DocumentText(reading: package, part: part)
        var dumper = StoryDumper(paragraphs: text.paragraphs[...])
        let root = try package.root(of: part)
        dumper.blocks(of: root.wordChild("body") ?? root, indent: "")
        return dumper.lines.map { $0 + "\n" }.joined()
    }
}

/// Draws the tree; the words come from the paragraphs read before, in the same order.
private struct StoryDumper {
    var paragraphs: ArraySlice<DocumentText.Paragraph>
    var lines: [String] = []

    mutating func blocks(of element: Element, indent: String) {
        for child in element.elements { block(child, indent: indent) }
    }

    private mutating func block(_ element: Element, indent: String) {
        guard element.isIn(WordNames.main) else { return blocks(of: element, indent: indent) }
        switch element.name {
        case "p":
            paragraph(indent: indent)
            // Paragraphs of text boxes follow their host, as the reader reads them.
            for _ in 0..<TextBoxes.paragraphCount(in: element) { paragraph(indent: indent + "│  ") }
        case "tbl", "tr", "tc", "sdt", "footnote", "endnote", "comment":
            lines.append("\(indent)├─ \(element.name)\(Self.facts(element))")
            blocks(of: element, indent: indent + "│  ")
        case "sectPr": lines.append("\(indent)└─ section")
        case "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "bookmarkStart", "bookmarkEnd": break
        default: blocks(of: element, indent: indent)
        }
    }

    private mutating func paragraph(indent: String) {
        guard let next = paragraphs.popFirst() else { return }
        var line = "\(indent)├─ p"
        if let style = next.style { line += " \"\(style)\"" }
        if let label = next.label { line += " [\(label)]" }
        if !next.text.isEmpty { line += "  \(Self.visible(next.text))" }
        for bookmark in next.bookmarks { line += " #\(bookmark)" }
        for field in next.fields { line += " {\(field.instruction)}" }
        lines.append(line)
    }

    private static func facts(_ element: Element) -> String {
        if let span = element.wordChild("tcPr")?.wordChild("gridSpan")?.word("val") { return " span \(span)" }
        return element.word("id").map { " \($0)" } ?? ""
    }

    private static func visible(_ text: String) -> String {
        text.map { $0 == "\t" ? "⇥" : $0 == "\n" ? "↵" : String($0) }.joined()
    }
}

/// Paragraphs that hang in drawings, not in the flow of the text.
private enum TextBoxes {
    static func paragraphCount(in paragraph: Element) -> Int {
        paragraph.elements.reduce(0) { $0 + count($1, inBox: false) }
    }

    private static func count(_ element: Element, inBox: Bool) -> Int {
        if element.isNamed("AlternateContent", in: WordNames.compatibility) {
            return element.firstElement.map { count($0, inBox: inBox) } ?? 0
        }
        if element.isWord("del") || element.isWord("moveFrom") { return 0 }
        let isBox = inBox || element.isWord("txbxContent")
        let own = isBox && element.isWord("p") ? 1 : 0
        return element.elements.reduce(own) { $0 + count($1, inBox: isBox) }
    }
}
