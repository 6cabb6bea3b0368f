import Diagnostics
import Templating
import Testing
import WordDocuments

/// Tags outside of the document's own text.
struct PartTests {
    private func package(_ parts: [Part], links: [Relationship] = []) throws -> WordPackage {
        var package = try Specimen.package(body: Specimen.paragraphs("{{ x }}"))
        for part in parts { package[part: part.name] = part }
        package[relationshipsOf: "/word/document.xml"] = Relationships(links)
        return package
    }

    @Test func fillsDocumentProperties() throws {
        let core = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Draft of {{ x }}</dc:title></cp:coreProperties>
            """
        let part = Part(
            name: "/docProps/core.xml",
            contentType: "application/vnd.openxmlformats-package.core-properties+xml",
            bytes: Array(core.utf8)
        )
        let template = WordTemplate(compiling: try package([part]), named: "t.docx")
        let made = try template.render(context: ["x": "A & B"])
        let text = String(decoding: made[part: "/docProps/core.xml"]?.bytes ?? [], as: UTF8.self)
        #expect(text.contains("<dc:title>Draft of A &amp; B</dc:title>"))
    }

    @Test(arguments: [
        ("https://example.org/?q={{ x }}", "https://example.org/?q=A & B"),
        ("https://example.org/%7B%7B%20x%7Clower%20%7D%7D/a%20b", "https://example.org/a & b/a%20b"),
        ("https://example.org/%7B", "https://example.org/%7B"),
    ])
    func fillsTheAddressesOfLinks(target: String, expected: String) throws {
        let link = Relationship(
            id: "rId9",
            type: WordNames.Relation.hyperlink,
            target: target,
            isExternal: true
        )
        let template = WordTemplate(compiling: try package([], links: [link]), named: "t.docx")
        let made = try template.render(context: ["x": "A & B"])
        #expect(made[relationshipsOf: "/word/document.xml"].items.map(\.target) == [expected])
    }

    @Test func tellsOfFaultsInTheAddressesOfLinks() throws {
        let link = Relationship(
            id: "rId9",
            type: WordNames.Relation.hyperlink,
            target: "x{{ y|nope }}",
            isExternal: true
        )
        let template = WordTemplate(compiling: try package([], links: [link]), named: "t.docx")
        #expect(template.diagnostics.map(\.rule) == ["TPL-UNKNOWN-FILTER"])
    }

    @Test func countsStepsOverAllParts() throws {
        let template = WordTemplate(
            compiling: try Specimen.package(
                body: Specimen.paragraphs("{% for a in range(60) %}{{ a }}{% endfor %}"),
                others: ["header": Specimen.paragraphs("{% for a in range(60) %}{{ a }}{% endfor %}")]
            ),
            named: "t.docx"
        )
        #expect(throws: TemplateFailure.self) {
            try template.render(context: [:], options: RenderOptions(maxSteps: 200))
        }
        #expect(throws: Never.self) { try template.render(context: [:], options: RenderOptions(maxSteps: 300)) }
    }
}
