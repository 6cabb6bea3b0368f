import Testing
import WordDocuments

struct PackageTests {
    private let picture = Part(
        name: "/word/media/image1.png",
        contentType: "image/png",
        bytes: (0...255).map { UInt8($0) }
    )

    private var package: WordPackage {
        sample(
            "<w:p><w:r><w:t xml:space=\"preserve\"> é &amp; 漢 </w:t></w:r></w:p>",
            parts: [picture],
            documentRelationships: [
                Relationship(id: "rId1", type: WordNames.Relation.image, target: "media/image1.png"),
                Relationship(
                    id: "rId2",
                    type: WordNames.Relation.hyperlink,
                    target: "https://example.org/?a=1&b=2",
                    isExternal: true
                ),
            ]
        )
    }

    @Test
    func readsBackWhatItWroteAsZip() throws {
        let again = try WordPackage(reading: try package.docx(), named: "test.docx")
        #expect(again.parts.map(\.name) == package.parts.map(\.name))
        #expect(again.parts.map(\.bytes) == package.parts.map(\.bytes))
        #expect(again.parts.map(\.contentType) == package.parts.map(\.contentType))
        #expect(again[relationshipsOf: "/word/document.xml"] == package[relationshipsOf: "/word/document.xml"])
        #expect(again.main?.name == "/word/document.xml")
    }

    @Test
    func readsBackWhatItWroteAsFlatOPC() throws {
        let flat = try package.flatOPC()
        #expect(text(flat).contains("<?mso-application progid=\"Word.Document\"?>"))
        let again = try WordPackage(reading: flat, named: "test.docx")
        #expect(again.parts.map(\.name) == package.parts.map(\.name))
        #expect(again[part: "/word/media/image1.png"]?.bytes == picture.bytes)
        #expect(try again.flatOPC() == flat)
        #expect(again[relationshipsOf: "/word/document.xml"] == package[relationshipsOf: "/word/document.xml"])
    }

    @Test(arguments: [0, 1, 2, 3, 56, 57, 58, 255])
    func keepsBytesOfEveryLengthInFlatOPC(length: Int) throws {
        var copy = package
        copy.setBytes((0..<length).map { UInt8($0 * 37 & 255) }, of: picture.name)
        let again = try WordPackage(reading: try copy.flatOPC(), named: "test.docx")
        #expect(again[part: picture.name]?.bytes == copy[part: picture.name]?.bytes)
    }

    @Test
    func writesTheSameBytesEveryTime() throws {
        let first = try package.docx()
        #expect(try package.docx() == first)
        #expect(try WordPackage(reading: first, named: "other").docx() == first)
    }

    @Test
    func datesEveryEntryToTheFirstDayOfZip() throws {
        // Time and date of the first local header: midnight of 1 January 1980.
        #expect(try package.docx()[10..<14] == [0, 0, 0x21, 0])
    }

    @Test
    func forgetsPackedBytesWhenAPartChanges() throws {
        var copy = try WordPackage(reading: try package.docx(), named: "test.docx")
        copy.packParts()
        copy.setBytes([1, 2, 3], of: "/word/media/image1.png")
        let again = try WordPackage(reading: try copy.docx(), named: "test.docx")
        #expect(again[part: "/word/media/image1.png"]?.bytes == [1, 2, 3])
    }

    @Test
    func makesADocumentOfATemplate() throws {
        var template = sample("<w:p/>", contentType: WordNames.Content.template)
        template = try WordPackage(reading: try template.docx(), named: "t.dotx")
        #expect(template.main?.contentType == WordNames.Content.template)
        template.becomeDocument()
        #expect(template.main?.contentType == WordNames.Content.document)
    }

    @Test
    func addsRelationshipsUnderFreeIdsAndOnlyOnce() {
        var relationships = Relationships([Relationship(id: "rId2", type: "t", target: "a")])
        #expect(relationships.add(type: "t", target: "b") == "rId3")
        #expect(relationships.add(type: "t", target: "b") == "rId3")
        #expect(relationships.add(type: "t", target: "a") == "rId2")
        #expect(relationships["rId3"]?.target == "b")
    }

    @Test(
        arguments: [
            ("media/image1.png", "/word/media/image1.png"), ("../docProps/core.xml", "/docProps/core.xml"),
            ("/word/x.xml", "/word/x.xml"), ("../../../x.xml", "/x.xml"), ("x.xml#mark", "/word/x.xml"),
        ]
    )
    func resolvesTargetsFromTheSourcesFolder(target: String, expected: String) {
        let relationship = Relationship(id: "1", type: "t", target: target)
        #expect(package.target(of: relationship, from: "/word/document.xml") == expected)
    }
}
