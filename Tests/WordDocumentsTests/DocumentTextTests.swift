import Testing
import WordDocuments

private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }

private func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

private func instruction(_ text: String) -> String {
    "<w:r><w:instrText xml:space=\"preserve\">\(text)</w:instrText></w:r>"
}

private func shown(_ fields: [DocumentText.Field]) -> [String] {
    fields.map { "\($0.instruction) → \($0.result)" }
}

struct DocumentTextTests {
    @Test
    func joinsRunsTabsAndBreaks() throws {
        let body = """
            <w:p>\(run("one "))<w:hyperlink>\(run("two"))</w:hyperlink><w:ins>\(run(" three"))</w:ins>\
            <w:del><w:r><w:delText>gone</w:delText></w:r></w:del>\
            <w:r><w:tab/><w:t>x</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>
            """
        #expect(try DocumentText(reading: sample(body)).paragraphs.map(\.text) == ["one two three\tx\n\u{2011}"])
    }

    @Test
    func showsResultsOfFieldsAndKeepsTheirInstructions() throws {
        let body = """
            <w:p>\(run("See "))\(mark("begin"))\(instruction(" REF para_a \\n "))\(mark("separate"))\(run("14"))\
            \(mark("end"))\(run("."))<w:fldSimple w:instr=" PAGE ">\(run("3"))</w:fldSimple></w:p>
            """
        let paragraph = try #require(try DocumentText(reading: sample(body)).paragraphs.first)
        #expect(paragraph.text == "See 14.3")
        #expect(shown(paragraph.fields) == ["REF para_a \\n → 14", "PAGE → 3"])
    }

    @Test
    func followsFieldsWithinFieldsAndOverParagraphs() throws {
        let body = """
            <w:p>\(mark("begin"))\(instruction("IF "))\(mark("begin"))\(instruction("PAGE"))\(mark("separate"))\
            \(run("7"))\(mark("end"))\(instruction(" = 1"))\(mark("separate"))\(run("a"))</w:p>\
            <w:p>\(run("b"))\(mark("end"))\(run("c"))</w:p>
            """
        let paragraphs = try DocumentText(reading: sample(body)).paragraphs
        #expect(paragraphs.map(\.text) == ["a", "bc"])
        #expect(shown(paragraphs[0].fields) == ["IF  = 1 → ab", "PAGE → 7"])
    }

    @Test
    func givesBookmarksToTheParagraphTheyStartIn() throws {
        let body = """
            <w:bookmarkStart w:id="0" w:name="before"/><w:p><w:bookmarkStart w:id="1" w:name="inside"/>\(run("x"))\
            <w:bookmarkEnd w:id="1"/></w:p><w:bookmarkEnd w:id="0"/>
            """
        #expect(try DocumentText(reading: sample(body)).paragraphs.map(\.bookmarks) == [["before", "inside"]])
    }

    @Test
    func readsTablesControlsAndTextBoxesInOrderAndOnce() throws {
        let box = "<w:txbxContent><w:p>\(run("box"))</w:p></w:txbxContent>"
        let body = """
            <w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p>\(run("cell"))</w:p></w:tc></w:tr></w:tbl>\
            <w:sdt><w:sdtContent><w:p>\(run("control"))</w:p></w:sdtContent></w:sdt>\
            <w:p>\(run("host"))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box)</w:drawing></mc:Choice>\
            <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:sectPr/>
            """
        let paragraphs = try DocumentText(reading: sample(body)).paragraphs
        #expect(paragraphs.map(\.text) == ["cell", "control", "host", "box"])
        #expect(paragraphs.map(\.isInTable) == [true, false, false, false])
        #expect(
            try WordDump.dump(sample(body)) == """
                ├─ tbl
                │  ├─ tr
                │  │  ├─ tc
                │  │  │  ├─ p  cell
                ├─ sdt
                │  ├─ p  control
                ├─ p  host
                │  ├─ p  box
                └─ section

                """
        )
    }

    @Test
    func dumpsStylesLabelsMarksAndOtherStories() throws {
        let header = wordPart(
            "header1.xml",
            WordNames.Content.header,
            WordNames.Relation.header,
            "<w:hdr xmlns:w=\"\(WordNames.main)\"><w:p>\(run("HEAD"))</w:p></w:hdr>"
        )
        let named = styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>")
        let body = """
            <w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:bookmarkStart w:id="1" w:name="k"/>\(run("Facts"))\
            <w:bookmarkEnd w:id="1"/><w:fldSimple w:instr="PAGE"/></w:p>
            """
        let package = sample(body, with: [header, named])
        #expect(
            try WordDump.dump(package) == """
                ├─ p "H1"  Facts #k {PAGE}

                == /word/header1.xml
                ├─ p  HEAD

                """
        )
        #expect(try DocumentText(reading: package).paragraphs.first?.styleName == "heading 1")
    }
}
