import Diagnostics
import FilingXML
import Templating
import Testing
import WordDocuments

/// What becomes of tables, rows and cells whose lists are empty: a document that Word opens.
struct EmptyTableTests {
    private static func cell(_ texts: String...) -> String {
        "<w:tc>\(texts.map { Specimen.paragraphs($0) }.joined())</w:tc>"
    }

    private static func table(_ rows: String...) -> String {
        "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
    }

    private static let rows = table(cell("{%tr for x in empty %}"), cell("{{ x }}"), cell("{%tr endfor %}"))
    private static let cells = cell("{%tc for x in empty %}") + cell("{{ x }}") + cell("{%tc endfor %}")

    @Test(arguments: [
        ("a table whose rows all go", rows, ""),
        ("a row whose cells all go", table(cells, cell("b")), table(cell("b"))),
        ("a table whose only row loses its cells", table(cells), ""),
        (
            "a table within a table", table(cell("a") + "<w:tc>\(rows)\(Specimen.paragraphs("b"))</w:tc>"),
            table(cell("a") + cell("b"))
        ),
        (
            "a cell whose paragraphs all go", table(cell("{%p if empty %}", "x", "{%p endif %}")),
            table("<w:tc><w:p/></w:tc>")
        ),
        ("a row and its loop's end in one", table(cell("{%tr for x in some %}") + cell("{%tr endfor %}")), ""),
        (
            "a row beside the loop",
            table(cell("{%tr for x in empty %}"), cell("x"), cell("{%tr endfor %}"), cell("y")),
            table(cell("y"))
        ),
        (
            "a loop with items",
            table(cell("{%tr for x in some %}"), cell("{{ x }}"), cell("{%tr endfor %}")),
            table(cell("1"), cell("2"))
        ),
    ])
    func leavesNothingThatWordRefuses(what: String, body: String, expected: String) throws {
        let around = Specimen.paragraphs("end")
        let template = WordTemplate(compiling: try Specimen.package(body: body + around), named: "t.docx")
        try #require(template.diagnostics.map(\.message) == [], "\(what)")
        let made = try template.render(context: Specimen.object(#"{"empty": [], "some": [1, 2]}"#))
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [], "\(what)")
        let text = String(decoding: try #require(made[part: "/word/document.xml"]).bytes, as: UTF8.self)
            .replacing(" xml:space=\"preserve\"", with: "")
        #expect(text.contains("<w:body>\(expected)\(around)</w:body>"), "\(what): \(text)")
    }
}
