import FilingXML
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
            #expect(
                try Data(contentsOf: desk.folder.appendingPathComponent("out.xml")).starts(with: Data("<?xml".utf8))
            )
            #expect(try desk.filing("render", "t.xml", "d.json", "-o", "out", "--format", "docx").status == 0)
            #expect(try desk.paragraphs("out") == ["1"])
            #expect(try desk.filing("render", "t.xml", "d.json", "-o", "out.odt").status == 64)
        }
    }

    @Test func knowsTheWordsOfDocassemble() throws {
        let letter = template("{{ name|capitalize }} {{ comma_and_list(heirs) }}")
        let data = #"{"name": "mcDUFF", "heirs": ["Ann", "Bea", "Cy"]}"#
        try Desk.with(["t.xml": letter, "d.json": data]) { (desk: Desk) throws in
            #expect(try desk.filing("render", "t.xml", "d.json", "-o", "a.docx").status == 0)
            #expect(try desk.paragraphs("a.docx") == ["Mcduff Ann, Bea, and Cy"])
            let other = try desk.filing("render", "t.xml", "d.json", "-o", "b.docx", "--dialect", "docassemble")
            #expect(try other.status == 0 && desk.paragraphs("b.docx") == ["McDUFF Ann, Bea, and Cy"])
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
                      = help: write `"name": value`

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

@Suite struct TemplateCheckCommandTests {
    private static let schema = """
        {"type": "object", "additionalProperties": false, "required": ["name"],
         "properties": {"name": {"type": "string"}, "note": {"type": "string"}}}
        """

    @Test func checksATemplateAgainstASchema() throws {
        let files = ["t.xml": template("Dear {{ nmae }},", "{{ note }}", "{{ name|uper }}"), "s.json": Self.schema]
        try Desk.with(files) { (desk: Desk) throws in
            let run = try desk.filing("template", "check", "t.xml", "--schema", "s.json")
            #expect(run.status == 1 && run.output == "t.xml: 2 errors, no warnings, 1 piece of advice\n")
            #expect(
                run.errors == """
                    t.xml, paragraph 1: error[TPL-UNKNOWN-NAME]: the data have no `nmae`
                     |
                     | Dear {{ nmae }},
                     |         ^^^^
                      = help: did you mean `name`?

                    t.xml, paragraph 2: advice[TPL-OPTIONAL]: the data may leave out `note`, and then nothing is printed here
                     |
                     | {{ note }}
                     |    ^^^^
                      = help: put `{% if note %}…{% endif %}` around what goes with it, or write `{{ note or "…" }}`

                    t.xml, paragraph 3: error[TPL-UNKNOWN-FILTER]: there is no filter `uper`
                     |
                     | {{ name|uper }}
                     |         ^^^^
                      = help: did you mean `upper`?

                    """
            )
            let json = try desk.filing("template", "check", "t.xml", "--schema", "s.json", "--format", "json")
            let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
            let findings = try #require(report?["findings"] as? [[String: Any]])
            #expect(findings.map { $0["place"] as? String } == (1...3).map { "paragraph \($0)" } && json.errors.isEmpty)
            #expect(findings.first?["text_start"] as? Int == 8 && findings.first?["text_end"] as? Int == 12)
        }
    }

    @Test func checksOnlyTheTagsWithoutASchema() throws {
        let files = ["good.xml": template("{{ anything.at.all }}"), "bad.xml": template("{% if x %}")]
        try Desk.with(files) { (desk: Desk) throws in
            #expect(try desk.filing("template", "check", "good.xml").status == 0)
            let run = try desk.filing("template", "check", "bad.xml")
            #expect(run.status == 1 && run.errors.contains("is never closed"))
        }
    }

    @Test(arguments: [
        (["no.docx"], 66), (["t.xml", "--schema", "no.json"], 66), (["t.xml", "--schema", "t.xml"], 65),
        (["s.json"], 65), (["t.xml", "--schema", "s.json", "--matter"], 64),
    ])
    func saysWhyNothingWasChecked(arguments: [String], status: Int) throws {
        try Desk.with(["t.xml": template("x"), "s.json": Self.schema]) { (desk: Desk) throws in
            let run = try Program.run(filing, ["template", "check"] + arguments, in: desk.folder)
            #expect(run.status == Int32(status) && !run.errors.isEmpty, "\(run)")
        }
    }

    @Test func findsNothingAgainstTheComplaintOfAMatter() throws {
        try Desk.with([:]) { (desk: Desk) throws in
            try #require(try desk.filing("template", "export", "complaint", "-o", "c.docx").status == 0)
            let run = try desk.filing("template", "check", "c.docx", "--matter")
            #expect(run.status == 0 && run.output.contains("no errors, no warnings"), "\(run.errors)")
        }
    }

    @Test func knowsTheNamesOfAMatter() throws {
        let files = ["t.xml": template("{{ cort.name }}", "{% for p in plaintiffs %}{{ p.adress }}{% endfor %}")]
        try Desk.with(files) { (desk: Desk) throws in
            let run = try desk.filing("template", "check", "t.xml", "--matter")
            #expect(run.status == 1 && run.errors.contains("mean `court`?") && run.errors.contains("mean `address`?"))
        }
    }
}

@Suite struct TemplateTagsCommandTests {
    @Test func listsWhatATemplateNeeds() throws {
        let letter = template("Dear {{ client.name }},", "{% for c in cases %}{{ c }}{% endfor %}")
        try Desk.with(["t.xml": letter]) { (desk: Desk) throws in
            let run = try desk.filing("template", "tags", "t.xml")
            #expect(run.status == 0)
            #expect(
                run.output == """
                    client  a group of
                      name  printed
                    cases   a list, items printed

                    """
            )
            #expect(
                try desk.filing("template", "tags", "t.xml", "--format", "json").output.hasPrefix("{\n  \"version\": 1")
            )
        }
    }

    @Test func makesASkeletonThatTheTemplateTakes() throws {
        let letter = template("{{ a.b }}{% for c in cs %}{{ c.d.e }}{% endfor %}{% if f %}{{ g }}{% endif %}")
        try Desk.with(["t.xml": letter]) { (desk: Desk) throws in
            let skeleton = try desk.filing("template", "tags", "t.xml", "--skeleton")
            try Data(skeleton.output.utf8).write(to: desk.folder.appendingPathComponent("d.json"))
            let run = try desk.filing("render", "t.xml", "d.json", "-o", "o.docx", "--strict-undefined")
            #expect(run.status == 0, "\(run.errors)\(skeleton.output)")
        }
    }
}

@Suite struct TemplateHelpTests {
    @Test(arguments: ["render", "template", "check", "tags", "pack", "unpack", "export"])
    func showsAnExample(command: String) throws {
        let isTop = command == "render" || command == "template"
        let run = try Program.run(filing, (isTop ? [] : ["template"]) + [command, "--help"])
        #expect(
            run.status == 0
                && run.output.contains(
                    "Example: filing \(isTop ? "" : "template ")\(command == "template" ? "template check" : command) "
                )
        )
    }
}

@Suite struct TemplateFileCommandTests {
    @Test func packsAndUnpacksWithoutLoss() throws {
        let complaint = Project.file("Templates/papers/standard.xml").path
        try Desk.with([:]) { (desk: Desk) throws in
            #expect(try desk.filing("template", "pack", complaint, "-o", "c.docx").output == "c.docx\n")
            #expect(try desk.filing("template", "unpack", "c.docx", "-o", "c.xml").status == 0)
            #expect(try desk.filing("template", "pack", "c.xml", "-o", "again.docx").status == 0)
            let (first, again) = (try desk.package("c.docx"), try desk.package("again.docx"))
            #expect(first.parts.map(\.name) == again.parts.map(\.name) && first.parts.count > 4)
            #expect(first.parts.map(\.bytes) == again.parts.map(\.bytes))
        }
    }

    @Test func makesATemplateOfADocument() throws {
        try Desk.with(["t.xml": template("{{ a }}")]) { (desk: Desk) throws in
            #expect(try desk.filing("template", "pack", "t.xml", "-o", "t.dotx").status == 0)
            #expect(try desk.package("t.dotx").main?.contentType == WordNames.Content.template)
            #expect(try desk.filing("template", "pack", "t.dotx", "-o", "t.docx").status == 0)
            #expect(try desk.package("t.docx").main?.contentType == WordNames.Content.document)
        }
    }

    @Test func exportsABuiltinTemplateThatDraftsTheSame() throws {
        let flagship = Project.file(Matters.flagship).path
        try Desk.with([:]) { (desk: Desk) throws in
            #expect(try desk.filing("template", "export", "complaint", "-o", "ours.docx").status == 0)
            #expect(try desk.filing("draft", flagship, "-o", "a.xml").status == 0)
            #expect(try desk.filing("draft", flagship, "--template", "ours.docx", "-o", "b.xml").status == 0)
            #expect(try desk.paragraphs("a.xml") == desk.paragraphs("b.xml"))
        }
    }

    @Test(arguments: [
        (["export", "complant", "-o", "x.docx"], 64, "did you mean `complaint`?"),
        (["export", "complaint", "-o", "x.pdf"], 64, ".docx or .dotx or .xml"),
        (["pack", "t.xml", "-o", "x.xml"], 64, ".docx or .dotx"),
        (["pack", "t.xml", "-o", "t.docx"], 73, "--force"), (["pack", "no.xml", "-o", "x.docx"], 66, "does not exist"),
        (["unpack", "t.docx", "-o", "x.xml"], 65, "t.docx"),
        (["check", "t.xml", "--mark", "x.txt"], 64, "should end in"),
        (["check", "t.xml", "--mark", "t.xml"], 73, "--force"),
    ])
    func saysWhyNothingWasWritten(arguments: [String], status: Int, words: String) throws {
        try Desk.with(["t.xml": template("{{ a }}"), "t.docx": "PK\u{3}\u{4}"]) { (desk: Desk) throws in
            let run = try Program.run(filing, ["template"] + arguments, in: desk.folder)
            #expect(run.status == Int32(status) && run.errors.contains(words), "\(run)")
            #expect(try desk.names == ["t.docx", "t.xml"])
        }
    }
}

@Suite struct TemplateMarkTests {
    private let broken = template("{{ b|uper }}", "fine", "{% if x %}")

    /// The paragraphs of a document in which a comment stands, and the words of the comment.
    private func comments(_ package: WordPackage) throws -> [String] {
        let document = try XMLTree(parsing: package.main?.bytes ?? [], named: "document").root
        let part = try #require(package.part(ofType: WordNames.Relation.comments, from: package.mainName ?? ""))
        let comments = try XMLTree(parsing: part.bytes, named: "comments").root
        return comments.elements.map { comment in
            let id = comment.attribute("id", namespace: WordNames.main) ?? "?"
            let paragraphs = document.elements[0].elements
            let place = paragraphs.firstIndex { paragraph in
                ["commentRangeStart", "commentRangeEnd"].allSatisfy {
                    paragraph.elements.contains { [kind = $0] in
                        $0.isNamed(kind, in: WordNames.main) && $0.attribute("id", namespace: WordNames.main) == id
                    }
                }
            }
            return "\(id) at \(place.map { $0 + 1 } ?? 0): " + comment.elements.map(\.text).joined(separator: " | ")
        }
    }

    @Test func marksEachFindingAtItsParagraph() throws {
        try Desk.with(["t.xml": broken]) { (desk: Desk) throws in
            let run = try desk.filing("template", "check", "t.xml", "--mark", "marked.docx")
            #expect(run.status == 1)
            #expect(
                try comments(desk.package("marked.docx")) == [
                    "0 at 1: error[TPL-UNKNOWN-FILTER]: there is no filter `uper` | paragraph 1: uper "
                        + "| did you mean `upper`?",
                    "1 at 3: error[TPL-SYNTAX]: `{\u{2060}% if x %\u{2060}}` is never closed "
                        + "| paragraph 3: {\u{2060}% if x %\u{2060}} | end it with `{\u{2060}% endif %\u{2060}}`",
                ]
            )
        }
    }

    @Test func replacesTheMarksOfAnEarlierRun() throws {
        try Desk.with(["t.xml": broken]) { (desk: Desk) throws in
            #expect(try desk.filing("template", "check", "t.xml", "--mark", "a.docx").status == 1)
            let again = try desk.filing("template", "check", "a.docx", "--mark", "b.docx")
            #expect(again.status == 1 && again.output.hasPrefix("a.docx: 2 errors"))
            #expect(try comments(desk.package("a.docx")) == comments(desk.package("b.docx")))
        }
    }

    @Test func leavesASoundTemplateAlone() throws {
        try Desk.with(["t.xml": template("{{ a }}")]) { (desk: Desk) throws in
            #expect(try desk.filing("template", "check", "t.xml", "--mark", "m.xml").status == 0)
            #expect(try desk.package("m.xml").parts == desk.package("t.xml").parts)
        }
    }
}
