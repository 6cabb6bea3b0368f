import Diagnostics
import Testing
import WordDocuments

private func p(_ inside: String = "") -> String { "<w:p>\(inside)</w:p>" }

private func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

private func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

private func bookmark(_ id: Int, _ name: String) -> String { "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>" }

private func bookmarkEnd(_ id: Int) -> String { "<w:bookmarkEnd w:id=\"\(id)\"/>" }

private func cell(_ inside: String) -> String { "<w:tbl><w:tr><w:tc>\(inside)</w:tc></w:tr></w:tbl>" }

/// The faults of a package, a line each: severity, rule, place, message.
private func lines(_ package: WordPackage) -> [String] {
    PackageCheck.faults(in: package).map { fault in
        "\(fault.severity.rawValue) \(fault.rule) \(fault.excerpt.map { "(\($0.place)) " } ?? "")\(fault.message)"
    }
}

struct PackageCheckTests {
    @Test
    func acceptsASoundPackage() {
        let notes = wordPart(
            "footnotes.xml",
            WordNames.Content.footnotes,
            WordNames.Relation.footnotes,
            "<w:footnotes xmlns:w=\"\(WordNames.main)\"><w:footnote w:id=\"2\">\(p())</w:footnote></w:footnotes>"
        )
        let body = """
            \(bookmark(1, "a"))\(p(bookmark(2, "b") + mark("begin") + mark("begin") + mark("end") + mark("separate")))\
            \(p(mark("end") + bookmarkEnd(2)))\(bookmarkEnd(1))\
            <w:tbl><w:tblPr/><w:sdt><w:sdtContent><w:tr><w:tc>\(cell(p()))\(p())</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>\
            \(p("<w:pPr><w:pStyle w:val='S'/><w:numPr><w:numId w:val='3'/></w:numPr><w:sectPr/></w:pPr>"))\
            \(p("<w:r><w:footnoteReference w:id='2'/></w:r><w:hyperlink r:id='r_styles.xml'/>"))<w:sectPr/>
            """
        let package = sample(
            body,
            with: [
                notes, styles("<w:style w:styleId='S'/>"),
                numbering("<w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>"),
            ]
        )
        #expect(lines(package) == [])
    }

    @Test(
        arguments: [
            (p("<w:r>\(p())</w:r>"), "DOCX-STRUCTURE (paragraph 2) a paragraph inside a paragraph"),
            (
                p("<w:r><w:tbl><w:tr><w:tc>\(p())</w:tc></w:tr></w:tbl></w:r>"),
                "DOCX-STRUCTURE (paragraph 1) a table inside a paragraph"
            ),
            ("<w:tbl/>", "DOCX-STRUCTURE (word/document.xml) a table without rows"),
            ("<w:tbl><w:tr/></w:tbl>", "DOCX-STRUCTURE (word/document.xml) a table row without cells"),
            (cell(""), "DOCX-STRUCTURE (word/document.xml) a table cell that does not end with a paragraph"),
            (
                cell(p() + cell(p())),
                "DOCX-STRUCTURE (word/document.xml) a table cell that does not end with a paragraph"
            ),
            ("<w:tr><w:tc>\(p())</w:tc></w:tr>", "DOCX-STRUCTURE (word/document.xml) a table row outside a table"),
            ("<w:sectPr/>\(p())", "DOCX-STRUCTURE (paragraph 1) something stands behind the document's last section"),
            (p(mark("begin")), "DOCX-FIELD (paragraph 1) a field that begins here never ends"),
            (p(mark("end")), "DOCX-FIELD (paragraph 1) the end of a field without its beginning"),
            (p() + p(mark("separate")), "DOCX-FIELD (paragraph 2) a field's separator without its beginning"),
            (p(bookmark(1, "a")), "DOCX-BOOKMARK (paragraph 1) the bookmark `a` never ends"),
            (p(bookmarkEnd(4)), "DOCX-BOOKMARK (paragraph 1) a bookmark ends that did not start (id 4)"),
            (
                p(bookmark(1, "a") + bookmarkEnd(1) + bookmark(2, "A") + bookmarkEnd(2)),
                "DOCX-BOOKMARK (paragraph 1) two bookmarks are named `A`"
            ),
            (
                p(bookmark(1, "a") + bookmarkEnd(1) + bookmark(1, "b") + bookmarkEnd(1)),
                "DOCX-BOOKMARK (paragraph 1) two bookmarks have the id 1"
            ),
            (p("<wp:docPr id='1'/><wp:docPr id='1'/>"), "DOCX-ID (paragraph 1) two drawings have the id 1"),
            (p("<w:hyperlink r:id='rId9'/>"), "DOCX-REL (paragraph 1) the relationship `rId9` does not exist"),
            (p("<w:r><w:footnoteReference w:id='7'/></w:r>"), "DOCX-NOTE (paragraph 1) the footnote 7 does not exist"),
        ]
    )
    func findsTheFaultOfABody(body: String, expected: String) {
        #expect(lines(sample(body)) == ["error \(expected)"])
    }

    @Test
    func warnsOfStylesAndListsThatDoNotExist() {
        let body = p("<w:pPr><w:pStyle w:val='Gone'/><w:numPr><w:numId w:val='8'/></w:numPr></w:pPr>")
        #expect(
            lines(sample(body)) == [
                "warning DOCX-STYLE (paragraph 1) the style `Gone` does not exist",
                "warning DOCX-NUMBERING (paragraph 1) the list 8 does not exist",
            ]
        )
    }

    @Test
    func quotesTheParagraph() throws {
        let fault = try #require(
            PackageCheck.faults(in: sample(p() + p(run("Good ") + mark("end") + run("day")))).first
        )
        #expect(fault.excerpt == .init(place: "paragraph 2", text: "Good day", marked: 0..<8))
        #expect(fault.location.file == "test.docx")
    }

    @Test
    func findsPartsWithoutTypeWithoutReasonAndWithoutTarget() {
        var package = sample(p(), parts: [Part(name: "/word/lost.bin", contentType: "", bytes: [])])
        package[relationshipsOf: "/word/document.xml"].items = [
            Relationship(id: "a", type: "t", target: "gone.xml"),
            Relationship(id: "a", type: "t", target: "document.xml"),
        ]
        #expect(
            lines(package) == [
                "error DOCX-TYPE (word/lost.bin) the part has no content type",
                "error DOCX-REL `/word/document.xml` refers to `/word/gone.xml` (a), which is not in the package",
                "error DOCX-REL `/word/document.xml` has two relationships with the id `a`",
                "warning DOCX-PART (word/lost.bin) nothing refers to the part `/word/lost.bin`",
            ]
        )
    }

    @Test(arguments: ["<a", "<!DOCTYPE a><a/>", "<w:p/>", ""])
    func findsPartsThatAreNotWellFormed(xml: String) {
        let part = wordPart("header1.xml", WordNames.Content.header, WordNames.Relation.header, xml)
        let found = lines(sample(p(), with: [part]))
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("error DOCX-XML (word/header1.xml) the part is not well-formed") == true)
    }

    @Test
    func ignoresWhatAFallbackSaysAgain() {
        let twice = "<wp:docPr id='1'/>\(bookmark(1, "a"))\(bookmarkEnd(1))"
        let body = p(
            """
            <w:r><mc:AlternateContent><mc:Choice Requires='w'>\(twice)</mc:Choice>\
            <mc:Fallback>\(twice)</mc:Fallback></mc:AlternateContent></w:r>
            """
        )
        #expect(lines(sample(body)) == [])
    }

    @Test
    func readsAgainOnlyWhatChanged() {
        let sound = sample(p())
        var check = PackageCheck()
        #expect(check.faults(in: sound).isEmpty)
        var broken = sound
        broken.setBytes(sample(p(mark("end"))).main?.bytes ?? [], of: "/word/document.xml")
        #expect(check.faults(in: broken).map(\.rule) == ["DOCX-FIELD"])
        #expect(check.faults(in: sound).isEmpty)
    }
}
