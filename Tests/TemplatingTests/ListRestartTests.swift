import Diagnostics
import Templating
import Testing
import WordDocuments

/// Where lists begin anew: shown as Word would print them, number and words.
struct ListRestartTests {
    private static let numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
        <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>\
        <w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/>\
        <w:lvlText w:val="¶%1"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        """
    private static let styles = """
        <w:style w:type="paragraph" w:styleId="Allegation"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr>\
        <w:ind w:firstLine="720"/></w:pPr></w:style>
        """

    private func item(_ text: String, level: Int = 0) -> String {
        """
        <w:p><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="1"/></w:numPr><w:jc w:val="left"/>\
        </w:pPr><w:r><w:t>\(Specimen.escaped(text))</w:t></w:r></w:p>
        """
    }

    private func styled(_ text: String) -> String {
        """
        <w:p><w:pPr><w:pStyle w:val="Allegation"/><w:spacing w:after="0"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>
        """
    }

    private func plain(_ text: String) -> String { Specimen.paragraphs(text) }

    private func made(_ body: String, _ json: String, guests: [String: String] = [:]) throws -> WordPackage {
        let parts = ["numbering": Self.numbering, "styles": Self.styles]
        let template = WordTemplate(
            compiling: try Specimen.package(body: body, others: parts),
            named: "t.docx",
            vocabulary: .legal
        )
        try #require(template.diagnostics.isEmpty, "\(template.diagnostics)")
        let packages = try guests.mapValues { try Specimen.package(body: $0, others: parts) }
        let files = TemplateFiles(document: { packages[$0] })
        let made = try template.render(context: Specimen.object(json), options: RenderOptions(files: files))
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
        return made
    }

    private func shown(_ body: String, _ json: String = "{}", guests: [String: String] = [:]) throws -> [String] {
        try DocumentText(reading: try made(body, json, guests: guests)).paragraphs.map {
            ($0.label.map { "\($0) " } ?? "") + $0.text
        }
    }

    private static let data = #"{"counts": [["a", "b"], ["c"], ["d", "e"]]}"#

    @Test func countsOnWithoutARestart() throws {
        let body =
            plain("{%p for xs in counts %}") + plain("{%p for x in xs %}") + item("{{ x }}")
            + plain("{%p endfor %}") + plain("{%p endfor %}")
        #expect(try shown(body, Self.data) == ["1. a", "2. b", "3. c", "4. d", "5. e"])
    }

    @Test func beginsAListAnewForEachItem() throws {
        let body =
            item("before") + plain("{%p for xs in counts %}") + plain("{%p restart %}")
            + plain("{%p for x in xs %}") + item("{{ x }}") + item("sub", level: 1) + plain("{%p endfor %}")
            + plain("{%p endfor %}") + item("after")
        #expect(
            try shown(body, Self.data) == [
                "1. before", "1. a", "(a) sub", "2. b", "(a) sub", "1. c", "(a) sub", "1. d", "(a) sub", "2. e",
                "(a) sub", "3. after",
            ]
        )
    }

    @Test func beginsTheListOfAStyleAnewAndKeepsItsIndent() throws {
        let body = styled("x") + plain("{%p restart %}") + styled("y") + styled("z")
        #expect(try shown(body) == ["¶5 x", "¶5 y", "¶6 z"])
        let text = String(decoding: try made(body, "{}").main?.bytes ?? [], as: UTF8.self)
        let changed = """
            <w:pStyle w:val="Allegation"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>\
            <w:spacing w:after="0"/><w:ind w:firstLine="720"/>
            """
        #expect(text.contains(changed))
    }

    @Test func restartsWhereTheTemplateAsksFor() throws {
        let body =
            plain("{%p for x in [1, 2, 3] %}") + plain("{%p if x == 3 %}") + plain("{%p restart %}")
            + plain("{%p endif %}") + item("{{ x }}") + plain("{%p endfor %}")
        #expect(try shown(body) == ["1. 1", "2. 2", "1. 3"])
    }

    @Test func numbersTheParagraphsOfABellLikeTheirs() throws {
        let body = item("x") + plain("{%p restart %}") + item("{{ both }}") + item("y")
        #expect(try shown(body, #"{"both": "a\u0007b"}"#) == ["1. x", "1. a", "2. b", "3. y"])
    }

    @Test func restartsListsBetweenRowsToo() throws {
        func row(_ cell: String) -> String { "<w:tr><w:tc>\(cell)</w:tc></w:tr>" }
        let body =
            "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>" + row(plain("{%tr for x in [1, 2] %}"))
            + row(plain("{%tr restart %}")) + row(item("{{ x }}") + item("z")) + row(plain("{%tr endfor %}"))
            + "</w:tbl>"
        #expect(try shown(body + "<w:p/>") == ["1. 1", "2. z", "1. 2", "2. z", ""])
    }

    @Test func givesEachInclusionListsOfItsOwn() throws {
        let body =
            item("host") + plain("{{p include_docx_template('g', n=1) }}") + item("host")
            + plain("{{p include_docx_template('g', n=2) }}") + plain("{{p d }}") + plain("{{p d }}")
        let guests = ["g": item("g{{ n }}") + item("h{{ n }}"), "d": item("d") + item("e")]
        #expect(
            try shown(body, #"{"d": {"subdoc": "d"}}"#, guests: guests) == [
                "1. host", "1. g1", "2. h1", "2. host", "1. g2", "2. h2", "1. d", "2. e", "1. d", "2. e",
            ]
        )
    }

    /// A style's numbers run through a pleading, whichever file its paragraphs come from.
    @Test func countsTheParagraphsOfAStyleThrough() throws {
        let body =
            styled("host") + plain("{{p include_docx_template('g') }}") + plain("{{p include_docx_template('g') }}")
            + plain("{%p restart %}") + plain("{{p include_docx_template('g') }}") + styled("end")
        #expect(
            try shown(body, guests: ["g": styled("a") + styled("b")]) == [
                "¶5 host", "¶6 a", "¶7 b", "¶8 a", "¶9 b", "¶5 a", "¶6 b", "¶7 end",
            ]
        )
    }

    @Test func givesNoNumberTwice() throws {
        let body =
            plain("{%p restart %}") + item("x") + plain("{{p include_docx_template('g') }}")
            + plain("{%p restart %}") + item("y")
        #expect(try shown(body, guests: ["g": item("g") + item("h")]) == ["1. x", "1. g", "2. h", "1. y"])
    }

    @Test func refusesARestartInTheMiddleOfAParagraph() throws {
        let found = try Specimen.complaints(plain("a {% restart %} b") + plain("{%p restart now %}"))
        #expect(
            found == [
                """
                paragraph 1: TPL-PLACE: `restart` stands in the text of a paragraph, whose number is printed by then \
                ⟦{% restart %}⟧
                """,
                "paragraph 2: TPL-SYNTAX: `now` is not expected here ⟦now⟧",
            ]
        )
    }
}
