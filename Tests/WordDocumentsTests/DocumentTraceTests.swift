import Testing
import WordDocuments

private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

private func deleted(_ text: String, by author: String = "Ada") -> String {
    "<w:del w:id=\"1\" w:author=\"\(author)\"><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
}

private func inserted(_ text: String) -> String { "<w:ins w:id=\"2\" w:author=\"Ada\">\(run(text))</w:ins>" }

/// What is read of a body, and below it one line for each thing that is not seen.
private func dump(_ body: String, _ extras: [(Part, Relationship)] = []) throws -> String {
    let package = sample(body, with: extras)
    let text = try DocumentText(reading: package)
    let traces = try text.traces + package.traces()
    return
        (text.paragraphs.map(\.text)
        + traces.map { "\($0.paragraph) \($0.kind): \($0.text)\($0.author.map { " (\($0))" } ?? "")" })
        .joined(separator: "\n")
}

@Suite struct DocumentTraceTests {
    @Test func readsAnAcceptedStateAndNotesWhatWasThereBefore() throws {
        let body = "<w:p>\(run("Acme "))\(deleted("stole "))\(deleted("took"))\(inserted("bought"))\(run(" it."))</w:p>"
        #expect(try dump(body) == "Acme bought it.\n1 deleted: stole took (Ada)\n1 inserted: bought (Ada)")
    }

    /// The words, the end of a paragraph and the row of a table can be deleted.
    @Test func joinsParagraphsWhoseEndWasDeletedAndDropsDeletedRows() throws {
        let mark = "<w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"Ada\"/></w:rPr></w:pPr>"
        let row =
            "<w:tr><w:trPr><w:del w:id=\"4\" w:author=\"Ada\"/></w:trPr><w:tc><w:p>\(run("row"))</w:p></w:tc></w:tr>"
        let body =
            "<w:p>\(mark)\(run("one "))</w:p><w:p>\(run("two"))</w:p><w:tbl>\(row)</w:tbl><w:p>\(run("three"))</w:p>"
        #expect(try dump(body) == "one two\nthree\n1 deleted:  (Ada)\n2 deleted: row (Ada)")
    }

    @Test func notesMovesAndChangesOfFormatting() throws {
        let body = """
            <w:p>\(run("a", "<w:b/><w:rPrChange w:id=\"5\" w:author=\"Bo\"><w:rPr/></w:rPrChange>"))\
            <w:moveFrom w:id=\"6\" w:author=\"Bo\">\(run("gone"))</w:moveFrom></w:p>\
            <w:p><w:moveTo w:id=\"7\" w:author=\"Bo\">\(run("gone"))</w:moveTo></w:p>
            """
        #expect(try dump(body) == "a\ngone\n1 reformatted:  (Bo)\n1 moved: gone (Bo)\n2 moved: gone (Bo)")
    }

    /// Hidden by itself, by the style of its letters or of its paragraph; two styles that hide show the words again.
    @Test func findsHiddenWordsAlsoByStyle() throws {
        let styles = styles(
            """
            <w:style w:type="character" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="note"><w:basedOn w:val="base"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
            """
        )
        let body = """
            <w:p>\(run("seen"))\(run(" direct", "<w:vanish/>"))\(run(" styled", "<w:rStyle w:val=\"note\"/>"))\
            \(run(" off", "<w:vanish w:val=\"0\"/>"))\(run(" web", "<w:webHidden/>"))</w:p>\
            <w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>\(run("whole"))\(run("twice", "<w:rStyle w:val=\"note\"/>"))</w:p>
            """
        #expect(try dump(body, [styles]) == "seen off web\ntwice\n1 hidden:  direct styled\n2 hidden: whole")
    }

    @Test func findsBlackWordsOnBlack() throws {
        let body = """
            <w:p>\(run("SSN "))\(run("000-12-3456", "<w:highlight w:val=\"black\"/>"))\
            \(run(" white", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>"))</w:p>
            """
        #expect(try dump(body) == "SSN 000-12-3456 white\n1 blackened: 000-12-3456")
    }

    /// On a shading of the run, the paragraph or the cell, white is read.
    @Test func findsWhiteWordsOnWhite() throws {
        let white = "<w:color w:val=\"FFFFFF\"/>"
        let shade = "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>"
        let body = """
            <w:p>\(run("Roe"))\(run(" client", white))\(run(" ", white))\(run(" shaded", white + shade))</w:p>\
            <w:p><w:pPr>\(shade)</w:pPr>\(run("heading", white))</w:p>\
            <w:tbl><w:tr><w:tc><w:tcPr>\(shade)</w:tcPr><w:p>\(run("cell", white))</w:p></w:tc></w:tr></w:tbl>
            """
        #expect(try dump(body) == "Roe client  shaded\nheading\ncell\n1 whitened:  client")
    }

    @Test func readsPartsWithData() throws {
        let data = wordPart(
            "item1.xml",
            "application/xml",
            WordNames.relationships + "/customXml",
            "<a><b>4711</b><c/>\n</a>"
        )
        let empty = wordPart(
            "item2.xml",
            "application/xml",
            WordNames.relationships + "/customXml",
            "<b style=\"APA\"/>"
        )
        #expect(try dump("<w:p/>", [data, empty]) == "\n0 customProperty(\"word/item1.xml\"): 4711")
    }

    @Test func findsCommentsVariablesAndFilesInside() throws {
        let comments = wordPart(
            "comments.xml",
            WordNames.Content.comments,
            WordNames.Relation.comments,
            "<w:comments xmlns:w=\"\(WordNames.main)\"><w:comment w:id=\"0\" w:author=\"Ada\"><w:p>\(run("ask"))</w:p>"
                + "<w:p>\(run("her"))</w:p></w:comment></w:comments>"
        )
        let settings = wordPart(
            "settings.xml",
            "application/xml",
            WordNames.Relation.settings,
            "<w:settings xmlns:w=\"\(WordNames.main)\"><w:docVars><w:docVar w:name=\"client\" w:val=\"Roe\"/></w:docVars>"
                + "</w:settings>"
        )
        let object = wordPart("embeddings/sheet.xlsx", "application/x", WordNames.relationships + "/package", "<x/>")
        let picture = "<w:r><w:drawing><wp:docPr id=\"1\" name=\"p\" descr=\"a seal\" hidden=\"1\"/></w:drawing></w:r>"
        #expect(
            try dump("<w:p>\(picture)</w:p>", [comments, settings, object])
                == "\n1 hidden: a picture\n1 picture: a seal\n0 comment: ask\nher (Ada)\n0 customProperty(\"client\"): Roe\n"
                + "0 embedded: embeddings/sheet.xlsx"
        )
    }

    @Test func readsPropertiesButForOurOwnSeal() throws {
        let core = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>J. Roe</dc:creator><dc:title></dc:title>\
            <cp:revision>7</cp:revision></cp:coreProperties>
            """
        var package = sample("<w:p/>")
        package[part: "/docProps/core.xml"] = Part(
            name: "/docProps/core.xml",
            contentType: "application/xml",
            bytes: bytes(core)
        )
        _ = package[relationshipsOf: WordPackage.top].add(
            type: WordNames.Relation.coreProperties,
            target: "docProps/core.xml"
        )
        package.seal(origin: "a matter")
        #expect(try package.traces() == [DocumentTrace(.property("creator"), "J. Roe")])
    }
}
