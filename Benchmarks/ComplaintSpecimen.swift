import WordDocuments

/// An invented complaint of any length, as a template and as data, for us and for the peer alike.
///
/// The template is what Word makes of such a thing: styled paragraphs of several runs, a caption in a table, boilerplate
/// without tags, a header and a footer.
struct ComplaintSpecimen {
    /// 150 to 180 KB of XML; about thirty pages.
    static let thirtyPages = ComplaintSpecimen(name: "complaint", claims: 8, allegations: 17)
    static let sixThousandParagraphs = ComplaintSpecimen(name: "long", claims: 12, allegations: 496)

    var name: String
    var claims: Int
    /// In each claim.
    var allegations: Int

    // MARK: The template

    /// - Parameter style: a package whose style sheet and numbering the template takes.
    func template(styledBy style: WordPackage) -> WordPackage {
        let top = Relationship(id: "rId1", type: WordNames.Relation.document, target: "word/document.xml")
        let main = "/word/document.xml"
        var relationships = Relationships()
        var parts = [
            Self.part("header1", WordNames.Content.header, "hdr", Self.paragraph("{{ title }}")),
            Self.part("footer1", WordNames.Content.footer, "ftr", Self.paragraph("{{ parties[0].name }}, page")),
        ]
        let header = relationships.add(type: WordNames.Relation.header, target: "/word/header1.xml")
        let footer = relationships.add(type: WordNames.Relation.footer, target: "/word/footer1.xml")
        let section = """
            <w:sectPr><w:headerReference w:type="default" r:id="\(header)"/><w:footerReference w:type="default" \
            r:id="\(footer)"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>
            """
        let body = "<w:body>\(Self.content)\(section)</w:body>"
        parts.append(Self.part("document", WordNames.Content.document, "document", body))
        for type in [WordNames.Relation.styles, WordNames.Relation.numbering] {
            guard let part = style.part(ofType: type, from: style.mainName ?? "") else { continue }
            parts.append(part)
            _ = relationships.add(type: type, target: part.name)
        }
        let arrows = [WordPackage.top: Relationships([top]), main: relationships]
        return WordPackage(name: "\(name).docx", parts: parts, relationships: arrows)
    }

    private static func part(_ name: String, _ type: String, _ root: String, _ content: String) -> Part {
        let spaces = "xmlns:w=\"\(WordNames.main)\" xmlns:r=\"\(WordNames.relationships)\""
        return Part(
            name: "/word/\(name).xml",
            contentType: type,
            bytes: Array("<w:\(root) \(spaces)>\(content)</w:\(root)>".utf8)
        )
    }

    private static let content =
        paragraph("UNITED STATES DISTRICT COURT", style: "DocumentTitle")
        + table(row("{%tr for party in parties %}") + row("{{ party.name }}", "{{ party.side | upper }}") + endRow)
        + boilerplate(20)
        + paragraph("{%p for claim in claims %}")
        + paragraph("COUNT {{ loop.index }}", ": {{ claim.title }}", style: "Heading1")
        + paragraph("{%p for item in claim.allegations %}")
        + paragraph(
            "{{ item.text }}",
            "{% if item.exhibit %}",
            " See",
            " Ex. {{ item.exhibit }} at {{ item.page }}.{% endif %}"
        )
        + paragraph("{%p endfor %}") + paragraph("{%p endfor %}")
        + paragraph("{%p for relief in prayer %}") + paragraph("{{ relief }}") + paragraph("{%p endfor %}")
        + boilerplate(8)

    private static let endRow = row("{%tr endfor %}")

    private static func boilerplate(_ count: Int) -> String {
        var prose = InventedProse()
        return (0..<count).map { _ in paragraph(prose.words(20), " " + prose.words(4), " " + prose.words(16) + ".") }
            .joined()
    }

    /// A paragraph of runs, every second one in italics.
    private static func paragraph(_ runs: String..., style: String = "BodyText") -> String {
        let text = runs.enumerated().map { run($1, $0.isMultiple(of: 2) ? "" : "<w:i/>") }.joined()
        return """
            <w:p><w:pPr><w:pStyle w:val="\(style)"/><w:spacing w:after="240" w:line="480" w:lineRule="auto"/>\
            <w:ind w:firstLine="720"/></w:pPr>\(text)</w:p>
            """
    }

    private static func run(_ text: String, _ format: String) -> String {
        """
        <w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/>\(format)\
        <w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">\(text.replacing("&", with: "&amp;"))</w:t></w:r>
        """
    }

    private static func row(_ cells: String...) -> String {
        let cells = cells.map { "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>\(paragraph($0))</w:tc>" }
        return "<w:tr>\(cells.joined())</w:tr>"
    }

    private static func table(_ rows: String) -> String {
        """
        <w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/>\
        <w:gridCol w:w="4500"/></w:tblGrid>\(rows)</w:tbl>
        """
    }

    // MARK: The data

    /// The data as JSON, the same at every call.
    func json() -> String {
        var prose = InventedProse()
        let parties = (1...6).map {
            "{\"name\": \"Party \($0) & Co.\", \"side\": \"\($0 < 4 ? "plaintiff" : "defendant")\"}"
        }
        let claims = (1...claims).map { number in
            let items = (1...allegations).map { item(&prose, $0) }.joined(separator: ",\n")
            return "{\"title\": \"\(prose.words(6)) (\(number))\", \"allegations\": [\(items)]}"
        }
        let prayer = (1...9).map { _ in "\"\(prose.words(40))\"" }
        return """
            {"title": "Complaint", "parties": [\(parties.joined(separator: ", "))],
            "claims": [\(claims.joined(separator: ",\n"))],
            "prayer": [\(prayer.joined(separator: ", "))]}
            """
    }

    private func item(_ prose: inout InventedProse, _ number: Int) -> String {
        let exhibit = number.isMultiple(of: 3) ? "\"B\", \"page\": \(number % 9 + 1)" : "null"
        return "{\"text\": \"\(prose.words(44)).\", \"exhibit\": \(exhibit)}"
    }
}

/// Words in an order that looks like prose to a compressor and is the same at every run.
private struct InventedProse {
    private var state: UInt64 = 2026
    private static let words = """
        the agency disclosed tax return information of taxpayers to another without any written request that the statute \
        requires and plaintiffs’ members therefore face imminent harm which no later remedy can undo under section § \
        memorandum “agreed procedure” addresses records officers determined lawful purpose identity investigation \
        proceedings never before upon belief data sharing policy R&D exceeds authority conferred by Congress
        """.split(separator: " ")

    mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in String(Self.words[next() % Self.words.count]) }.joined(separator: " ")
    }

    private mutating func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 40)
    }
}
