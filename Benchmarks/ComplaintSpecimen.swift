import WordDocuments

/// An invented complaint of any length, as a template and as data, for us and for the peer alike.
struct ComplaintSpecimen {
    /// 150 to 180 KB of XML; about thirty pages.
    static let thirtyPages = ComplaintSpecimen(name: "complaint", claims: 8, allegations: 23)
    static let sixThousandParagraphs = ComplaintSpecimen(name: "long", claims: 12, allegations: 498)

    var name: String
    var claims: Int
    /// In each claim.
    var allegations: Int

    // MARK: The template

    /// - Parameter style: a package whose style sheet and numbering the template takes.
    func template(styledBy style: WordPackage) -> WordPackage {
        let document = Part(
            name: "/word/document.xml",
            contentType: WordNames.Content.document,
            bytes: Array("<w:document xmlns:w=\"\(WordNames.main)\"><w:body>\(Self.body)</w:body></w:document>".utf8)
        )
        let top = Relationship(id: "rId1", type: WordNames.Relation.document, target: "word/document.xml")
        var relationships = Relationships()
        var parts = [document]
        for type in [WordNames.Relation.styles, WordNames.Relation.numbering] {
            guard let part = style.part(ofType: type, from: style.mainName ?? "") else { continue }
            parts.append(part)
            _ = relationships.add(type: type, target: part.name)
        }
        return WordPackage(
            name: "\(name).docx",
            parts: parts,
            relationships: [WordPackage.top: Relationships([top]), document.name: relationships]
        )
    }

    private static let body =
        paragraph("UNITED STATES DISTRICT COURT", style: "Title")
        + table(row("{%tr for party in parties %}") + row("{{ party.name }}", "{{ party.side | upper }}") + endRow)
        + paragraph("{%p for claim in claims %}")
        + paragraph("COUNT {{ loop.index }}: {{ claim.title }}", style: "Heading1")
        + paragraph("{%p for item in claim.allegations %}")
        + paragraph("{{ item.text }}{% if item.exhibit %} Ex. {{ item.exhibit }} at {{ item.page }}.{% endif %}")
        + paragraph("{%p endfor %}") + paragraph("{%p endfor %}")
        + paragraph("{%p for relief in prayer %}") + paragraph("{{ relief }}") + paragraph("{%p endfor %}")
        + "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr>"

    private static let endRow = row("{%tr endfor %}")

    private static func paragraph(_ text: String, style: String = "BodyText") -> String {
        """
        <w:p><w:pPr><w:pStyle w:val="\(style)"/><w:keepLines/><w:spacing w:before="0" w:after="240" w:line="480" \
        w:lineRule="auto"/><w:ind w:left="0" w:firstLine="720"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Liberation Serif" \
        w:hAnsi="Liberation Serif"/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr>\
        <w:t xml:space="preserve">\(text)</w:t></w:r></w:p>
        """
    }

    private static func row(_ cells: String...) -> String {
        "<w:tr>\(cells.map { "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>\(paragraph($0))</w:tc>" }.joined())</w:tr>"
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
            {"parties": [\(parties.joined(separator: ", "))],
            "claims": [\(claims.joined(separator: ",\n"))],
            "prayer": [\(prayer.joined(separator: ", "))]}
            """
    }

    private func item(_ prose: inout InventedProse, _ number: Int) -> String {
        let exhibit = number.isMultiple(of: 3) ? "\"B\", \"page\": \(number % 9 + 1)" : "null"
        return "{\"text\": \"\(prose.words(66)).\", \"exhibit\": \(exhibit)}"
    }
}

/// Words in an order that looks like prose to a compressor and is the same at every run.
private struct InventedProse {
    private var state: UInt64 = 2026
    private static let words = """
        the agency disclosed return information of taxpayers to another without any written request that the statute \
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
