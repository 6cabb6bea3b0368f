import Foundation
import Support
import Testing
import WordDocuments

/// The built tool, beside the test program.
private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

/// A folder with templates and data, and the tool run in it.
private struct Desk {
    var folder: URL

    static func with(_ files: [String: String], _ body: (Desk) throws -> Void) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
            try body(Desk(folder: folder))
        }
    }

    func filing(_ arguments: String...) throws -> Program {
        try Program.run(FilingAssemblerTests.filing, arguments, in: folder)
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    func package(_ name: String) throws -> WordPackage {
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        return try WordPackage(reading: bytes, named: name)
    }

    /// The text of each paragraph of a document.
    func paragraphs(_ name: String) throws -> [String] {
        try DocumentText(reading: package(name)).paragraphs.map(\.text)
    }
}

/// A template as one readable file, with one run in each paragraph.
private func template(_ paragraphs: String...) -> String {
    let office = "http://schemas.openxmlformats.org/"
    let body = paragraphs.map { text in
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return "<w:p><w:r><w:t xml:space=\"preserve\">\(escaped)</w:t></w:r></w:p>"
    }
    return """
        <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
        <pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml">
        <pkg:xmlData><Relationships xmlns="\(office)package/2006/relationships"><Relationship Id="rId1"
        Type="\(office)officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        </pkg:xmlData></pkg:part>
        <pkg:part pkg:name="/word/document.xml"
        pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml">
        <pkg:xmlData><w:document xmlns:w="\(office)wordprocessingml/2006/main">
        <w:body>\(body.joined())</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
        """
}

@Suite struct RenderCommandTests {
    @Test(arguments: [
        ("data.yaml", "name: Ada\nitems: [1, 2.50, no, true, ~, '7', 0x1F]\n"),
        ("data.json", #"{"name": "Ada", "items": [1, 2.5, "no", true, null, "7", 31]}"#),
        ("data", #" {"name": "Ada", "items": [1, 2.5, "no", true, null, "7", 31]}"#),
        ("data.txt", "name: Ada\nitems: [1, 2.50, no, true, ~, '7', 0x1F]\n"),
    ])
    func fillsATemplateWithDataOfEitherKind(name: String, text: String) throws {
        let files = [name: text, "letter.xml": template("Dear {{ name }}", "{% for i in items %}{{ i }} {% endfor %}")]
        try Desk.with(files) { (desk: Desk) throws in
            let run = try desk.filing("render", "letter.xml", name, "-o", "out.docx")
            #expect(run.status == 0 && run.output == "out.docx\n" && run.errors.isEmpty, "\(run)")
            #expect(try desk.paragraphs("out.docx") == ["Dear Ada", "1 2.5 no True None 7 31 "])
        }
    }

    @Test func writesTheFormatThatIsAskedFor() throws {
        try Desk.with(["t.xml": template("{{ a }}"), "d.json": #"{"a": 1}"#]) { (desk: Desk) throws in
            #expect(try desk.filing("render", "t.xml", "d.json", "-o", "out.xml").status == 0)
            #expect(try desk.paragraphs("out.xml") == ["1"])
            #expect(try desk.filing("render", "t.xml", "d.json", "-o", "out", "--format", "docx").status == 0)
            #expect(try desk.paragraphs("out") == ["1"])
            #expect(try desk.filing("render", "t.xml", "d.json", "-o", "out.odt").status == 64)
        }
    }

    @Test func tellsEveryFaultOfATemplateInItsOrder() throws {
        let broken = template("{{ b|uper }}", "fine", "{% for x of y %}{% endfor %}", "{{ a|nope }}")
        try Desk.with(["t.xml": broken, "d.json": "{\"a\": 1,\n \"b\" 2}"]) { (desk: Desk) throws in
            let run = try desk.filing("render", "t.xml", "d.json", "-o", "out.docx")
            #expect(run.status == 65)
            #expect(
                run.errors == """
                    d.json:2:6: error[DATA-SYNTAX]: `:` is missing behind the key
                      |
                    2 |  "b" 2}
                      |      ^

                    t.xml, paragraph 1: error[TPL-UNKNOWN-FILTER]: there is no filter `uper`
                     |
                     | {{ b|uper }}
                     |      ^^^^
                      = help: did you mean `upper`?

                    t.xml, paragraph 3: error[TPL-SYNTAX]: `in` is missing before `of`
                     |
                     | {% for x of y %}{% endfor %}
                     |          ^^

                    t.xml, paragraph 4: error[TPL-UNKNOWN-FILTER]: there is no filter `nope`
                     |
                     | {{ a|nope }}
                     |      ^^^^

                    """
            )
            #expect(try desk.names == ["d.json", "t.xml"])
        }
    }

    @Test(arguments: [
        (["t.xml", "d.json", "-o", "o.docx", "--date", "2026-02-30"], 65, "is not a day of the calendar"),
        (["t.xml", "nowhere.json", "-o", "o.docx"], 66, "`nowhere.json` does not exist"),
        (["nowhere.docx", "d.json", "-o", "o.docx"], 66, "`nowhere.docx` does not exist"),
        (["d.json", "d.json", "-o", "o.docx"], 65, "neither a .docx nor a Flat OPC file"),
        (["t.xml", "list.yaml", "-o", "o.docx"], 65, "no group of names with values"),
        (["t.xml", "alias.yaml", "-o", "o.docx"], 65, "the data have no anchors"),
        (["t.xml", "d.json", "-o", "no/o.docx"], 73, "`no` does not exist"),
        (["t.xml", "d.json", "-o", "d.json", "--format", "docx"], 73, "--force"),
        (["t.xml", "d.json", "-o", "o.docx", "--strict-undefined"], 65, "TPL-UNDEFINED"),
        (["t.xml", "d.json", "-o", "o.docx", "--max-output", "100"], 65, "TPL-BUDGET"),
        (["t.xml", "d.json", "-o", "o.docx", "--max-output", "0"], 64, "above 0"),
    ])
    func saysWhyNothingWasWritten(arguments: [String], status: Int, words: String) throws {
        let files = [
            "t.xml": template("{{ nobody }} {{ a * 200 }}"), "d.json": #"{"a": "x"}"#, "list.yaml": "- a\n",
            "alias.yaml": "a: &x 1\nb: *x\n",
        ]
        try Desk.with(files) { (desk: Desk) throws in
            let run = try Program.run(filing, ["render"] + arguments, in: desk.folder)
            #expect(run.status == Int32(status) && run.errors.contains(words), "\(run)")
            #expect(try desk.names == files.keys.sorted())
        }
    }
}
