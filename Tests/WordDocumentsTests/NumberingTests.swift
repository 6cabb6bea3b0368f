import Testing
import WordDocuments

/// One level of a list, shortly written.
private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "", start: Int = 1) -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
}

private func list(_ id: Int, _ levels: String...) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
}

private func number(_ id: Int, of list: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(overrides)</w:num>"
}

/// A paragraph in list `id` at a level, or (`nil`) in none.
private func paragraph(_ id: Int?, _ level: Int = 0) -> String {
    guard let id else { return "<w:p/>" }
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr></w:pPr></w:p>"
}

private func labels(_ body: [String], _ definitions: String..., styled: String = "") throws -> [String] {
    let package = sample(body.joined(), with: [numbering(definitions.joined()), styles(styled)])
    return try DocumentText(reading: package).paragraphs.map { $0.label ?? "-" }
}

struct NumberingTests {
    @Test
    func countsOnThroughParagraphsWithoutNumber() throws {
        let found = try labels(
            [paragraph(1), paragraph(nil), paragraph(1), paragraph(1)],
            list(0, level(0, "decimal", "%1.")),
            number(1, of: 0)
        )
        #expect(found == ["1.", "-", "2.", "3."])
    }

    @Test
    func restartsDeeperLevelsAndComposesLabels() throws {
        let found = try labels(
            [(0), (1), (2), (2), (1), (2), (0), (1)].map { paragraph(1, $0) },
            list(0, level(0, "upperRoman", "%1"), level(1, "upperLetter", "%1.%2"), level(2, "lowerRoman", "(%3)")),
            number(1, of: 0)
        )
        #expect(found == ["I", "I.A", "(i)", "(ii)", "I.B", "(i)", "II", "II.A"])
    }

    @Test
    func keepsCountingWhereRestartIsOff() throws {
        let found = try labels(
            [0, 1, 1, 0, 1].map { paragraph(1, $0) },
            list(0, level(0, "decimal", "COUNT %1"), level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")),
            number(1, of: 0)
        )
        #expect(found == ["COUNT 1", "1.", "2.", "COUNT 2", "3."])
    }

    @Test
    func restartsOnlyBehindTheLevelItNames() throws {
        let found = try labels(
            [0, 1, 2, 1, 2, 0, 2].map { paragraph(1, $0) },
            list(
                0,
                level(0, "decimal", "%1"),
                level(1, "decimal", "%2"),
                level(2, "lowerLetter", "%3", "<w:lvlRestart w:val=\"1\"/>")
            ),
            number(1, of: 0)
        )
        #expect(found == ["1", "1", "a", "2", "b", "2", "a"])
    }

    @Test
    func sharesTheCounterOfADefinitionUntilAListStartsAnew() throws {
        let anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        let found = try labels(
            [1, 2, 3, 3, 1].map { paragraph($0) },
            list(0, level(0, "decimal", "%1")),
            number(1, of: 0),
            number(2, of: 0),
            number(3, of: 0, anew)
        )
        #expect(found == ["1", "2", "1", "2", "3"])
    }

    @Test
    func replacesALevelByAnOverride() throws {
        let replaced = "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "%1)", start: 3))</w:lvlOverride>"
        let found = try labels(
            [paragraph(1), paragraph(1)],
            list(0, level(0, "decimal", "%1")),
            number(1, of: 0, replaced)
        )
        #expect(found == ["C)", "D)"])
    }

    @Test
    func numbersByStyleAndItsAncestors() throws {
        let found = try labels(
            ["Fact", "Sub", "Deeper", "Fact", "Plain"].map { "<w:p><w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr></w:p>" },
            list(
                0,
                level(0, "decimal", "%1.", "<w:pStyle w:val=\"Fact\"/>"),
                level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>")
            ),
            number(1, of: 0),
            styled: """
                <w:style w:type="paragraph" w:styleId="Fact"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Fact"/>\
                <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Deeper"><w:basedOn w:val="Sub"/></w:style>
                <w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Fact"/>\
                <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
                """
        )
        #expect(found == ["1.", "(a)", "(b)", "2.", "-"])
    }

    @Test
    func followsAListThatAStyleNames() throws {
        let found = try labels(
            [paragraph(1), paragraph(2)],
            "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum>",
            list(6, level(0, "upperRoman", "%1.")),
            number(1, of: 5),
            number(2, of: 6),
            styled: """
                <w:style w:type="numbering" w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
                """
        )
        #expect(found == ["I.", "II."])
    }

    @Test(
        arguments: [
            ("decimal", "21"), ("decimalZero", "21"), ("upperRoman", "XXI"), ("lowerRoman", "xxi"),
            ("upperLetter", "U"), ("lowerLetter", "u"), ("ordinal", "21st"), ("cardinalText", "Twenty-one"),
            ("ordinalText", "Twenty-first"), ("none", "-"),
        ]
    )
    func writesEveryFormat(format: String, expected: String) throws {
        #expect(
            try labels([paragraph(1)], list(0, level(0, format, "%1", start: 21)), number(1, of: 0)) == [expected]
        )
    }

    @Test
    func repeatsLettersBeyondZ() throws {
        let found = try labels([paragraph(1)], list(0, level(0, "upperLetter", "%1", start: 28)), number(1, of: 0))
        #expect(found == ["BB"])
    }

    @Test
    func writesLegalNumbersInDecimal() throws {
        let found = try labels(
            [paragraph(1, 0), paragraph(1, 1)],
            list(0, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")),
            number(1, of: 0)
        )
        #expect(found == ["I", "1.1"])
    }

    @Test
    func survivesCirclesAndDanglingNumbers() throws {
        let circle = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            """
        let found = try labels(
            ["<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr></w:p>", paragraph(9), paragraph(1, 7)],
            list(0, level(0, "decimal", "%1")),
            number(1, of: 0),
            styled: circle
        )
        #expect(found == ["-", "-", "-"])
    }
}
