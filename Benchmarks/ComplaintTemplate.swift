import WordDocuments

/// The Word file of an invented complaint, as offices have them.
///
/// What it holds follows what 315 public templates with tags hold: direct formatting in every run, revision ids (`w:rsid…`)
/// in every paragraph, sentences in several runs because they were edited, half of the tags cut into pieces, most of
/// these by spelling marks, a caption in a table, footnotes, a header, a footer with a page number.
/// A third of the pages are fixed words with some forty tags in them, as such a template has, and the rest repeats
/// with the data.
struct ComplaintTemplate {
    private var prose = InventedProse()
    /// Counts tags and paragraphs, to vary what Word varies.
    private var tags = 0
    private var paragraphs = 0

    /// - Parameter style: a package whose style sheet and numbering the template takes.
    static func package(named name: String, styledBy style: WordPackage) -> WordPackage {
        var template = ComplaintTemplate()
        let main = "/word/document.xml"
        var relationships = Relationships()
        var parts: [Part] = []
        for (kind, root, content) in template.sideParts() {
            let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
            parts.append(part(kind, type, root, content))
            let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
            _ = relationships.add(type: relation, target: "/word/\(kind).xml")
        }
        func id(_ kind: String) -> String { relationships.items.first { $0.target.contains(kind) }?.id ?? "" }
        let section = """
            <w:sectPr w:rsidR="00A77B3E"><w:headerReference w:type="default" r:id="\(id("header"))"/>\
            <w:footerReference w:type="default" r:id="\(id("footer"))"/><w:pgSz w:w="12240" w:h="15840"/>\
            <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" \
            w:gutter="0"/></w:sectPr>
            """
        let body = "<w:body>\(template.body())\(section)</w:body>"
        parts.append(part("document", WordNames.Content.document, "document", body))
        for type in [WordNames.Relation.styles, WordNames.Relation.numbering] {
            guard let part = style.part(ofType: type, from: style.mainName ?? "") else { continue }
            parts.append(part)
            _ = relationships.add(type: type, target: part.name)
        }
        let top = Relationship(id: "rId1", type: WordNames.Relation.document, target: "word/document.xml")
        let arrows = [WordPackage.top: Relationships([top]), main: relationships]
        return WordPackage(name: "\(name).docx", parts: parts, relationships: arrows)
    }

    private static func part(_ name: String, _ type: String, _ root: String, _ content: String) -> Part {
        let spaces = "xmlns:w=\"\(WordNames.main)\" xmlns:r=\"\(WordNames.relationships)\""
        let xml = "<w:\(root) \(spaces)>\(content)</w:\(root)>"
        return Part(name: "/word/\(name).xml", contentType: type, bytes: Array(xml.utf8))
    }

    // MARK: Parts

    private mutating func sideParts() -> [(kind: String, root: String, content: String)] {
        let separators = zip([-1, 0], ["separator", "continuationSeparator"])
            .map { "<w:footnote w:type=\"\($1)\" w:id=\"\($0)\"><w:p><w:r><w:\($1)/></w:r></w:p></w:footnote>" }
        let notes = (1...6).map { number in
            "<w:footnote w:id=\"\(number)\">" + paragraph("See {{ court.name }}, \(prose.words(24)).") + "</w:footnote>"
        }
        let page = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        return [
            ("header", "hdr", paragraph("Case {{ case_number }}, {{ title }}")),
            ("footer", "ftr", paragraph("{{ parties[0].name }}, page ", more: page)),
            ("footnotes", "footnotes", (separators + notes).joined()),
        ]
    }

    private mutating func body() -> String {
        var body = paragraph("UNITED STATES DISTRICT COURT", style: "DocumentTitle")
        body += paragraph("{{ court.name | upper }}", style: "DocumentTitle")
        body += table(
            row("{%tr for party in parties %}") + row("{{ party.name }}", "{{ party.side | upper }}")
                + row("{%tr endfor %}")
        )
        for number in 1...40 {
            if number.isMultiple(of: 12) { body += paragraph(prose.words(4), style: "Heading1") }
            body += paragraph(sentence(number), note: number.isMultiple(of: 6) ? number / 6 : nil)
        }
        body += paragraph("{%p for claim in claims %}")
        body += paragraph("COUNT {{ loop.index }}: {{ claim.title }}", style: "Heading1")
        body += paragraph("{%p for item in claim.allegations %}")
        body += paragraph(
            "{{ item.text }}{% if item.exhibit %} See Ex. {{ item.exhibit }} at {{ item.page }}.{% endif %}"
        )
        body += paragraph("{%p endfor %}") + paragraph("{%p endfor %}")
        body += paragraph("{%p for relief in prayer %}") + paragraph("{{ relief }}") + paragraph("{%p endfor %}")
        body += table(
            row("{%tr for exhibit in exhibits %}") + row("{{ exhibit.label }}", "{{ exhibit.title }}")
                + row("{%tr endfor %}")
        )
        return body
    }

    /// Every fourth paragraph of the fixed text has tags: names, and words that depend on how many there are.
    private mutating func sentence(_ number: Int) -> String {
        guard number.isMultiple(of: 4) else { return prose.words(48) + "." }
        return """
            {{ parties[0].name }} \(prose.words(14)) {% if parties|length > 2 %}Defendants{% else %}Defendant{% endif %} \
            \(prose.words(16)), {{ court.name }}, \(prose.words(12)) {{ case_number }}.
            """
    }

    // MARK: Paragraphs as Word writes them

    private mutating func paragraph(
        _ text: String,
        style: String = "BodyText",
        more: String = "",
        note: Int? = nil
    ) -> String {
        paragraphs += 1
        let id = String(0x00A7_0000 + paragraphs, radix: 16, uppercase: true)
        let reference = note.map {
            "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"\($0)\"/></w:r>"
        }
        return """
            <w:p w:rsidR="00\(id)" w:rsidRDefault="00A77B3E" w:rsidP="00\(id)"><w:pPr><w:pStyle w:val="\(style)"/>\
            <w:spacing w:after="240" w:line="480" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>\
            <w:rPr>\(Self.format)</w:rPr></w:pPr>\(runs(of: text))\(reference ?? "")\(more)</w:p>
            """
    }

    private static let format = """
        <w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Liberation Serif"/>\
        <w:color w:val="000000"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US"/>
        """

    /// Words in runs of about a dozen; tags by themselves.
    private mutating func runs(of text: String) -> String {
        var (made, rest) = ("", text[...])
        while let start = rest.firstIndex(of: "{"), var end = rest.firstIndex(of: "}") {
            end = rest.index(after: end)
            if rest[end...].hasPrefix("}") { end = rest.index(after: end) }
            made += words(String(rest[..<start])) + tag(String(rest[start..<end]))
            rest = rest[end...]
        }
        return made + words(String(rest))
    }

    private func words(_ text: String) -> String {
        var (made, line) = ("", "")
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            line += line.isEmpty && made.isEmpty ? word : " " + word
            guard line.count > 80 else { continue }
            made += run(line)
            line = ""
        }
        return made + (line.isEmpty ? "" : run(line))
    }

    /// As often whole as cut up, and then mostly by spelling marks; now and then between the braces.
    private mutating func tag(_ text: String) -> String {
        tags += 1
        let (open, inside, close) = (
            String(text.prefix(2)), String(text.dropFirst(2).dropLast(2)), String(text.suffix(2))
        )
        switch tags % 16 {
        case 1, 3, 5, 7, 9, 11:
            return run(open) + "<w:proofErr w:type=\"spellStart\"/>" + run(inside)
                + "<w:proofErr w:type=\"spellEnd\"/>" + run(close)
        case 13: return run(open + inside) + run(close)
        case 15: return run(String(open.prefix(1))) + run(String(open.suffix(1)) + inside + close)
        default: return run(text)
        }
    }

    private func run(_ text: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return """
            <w:r w:rsidRPr="00A77B3E"><w:rPr>\(Self.format)</w:rPr><w:t xml:space="preserve">\(escaped)</w:t></w:r>
            """
    }

    private mutating func row(_ cells: String...) -> String {
        let made = cells.map { "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>\(paragraph($0))</w:tc>" }
        return "<w:tr w:rsidR=\"00A77B3E\">\(made.joined())</w:tr>"
    }

    private func table(_ rows: String) -> String {
        """
        <w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>\
        <w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>\(rows)</w:tbl>
        """
    }
}
