import Diagnostics
import Templating
import Testing

/// What a template's author is told, and where.
struct FaultTests {
    @Test(arguments: [
        ("{{ name", "paragraph 1: TPL-SYNTAX: the tag is not closed ⟦{{⟧"),
        ("a {{ x y }}", "paragraph 1: TPL-SYNTAX: `y` is not expected here ⟦y⟧"),
        ("{{ x| }}", "paragraph 1: TPL-SYNTAX: the name of a filter is missing before the end of the tag ⟦}⟧"),
        ("{{ x|uper }}", "paragraph 1: TPL-UNKNOWN-FILTER: there is no filter `uper` ⟦uper⟧"),
        ("{{ x is oddd }}", "paragraph 1: TPL-UNKNOWN-TEST: there is no test `oddd` ⟦oddd⟧"),
        ("{% iff x %}", "paragraph 1: TPL-SYNTAX: there is no statement `iff` ⟦ iff x ⟧"),
        ("{% if x %}a", "paragraph 1: TPL-SYNTAX: `{% if x %}` is never closed ⟦{% if x %}⟧"),
        ("a{% endif %}", "paragraph 1: TPL-SYNTAX: `endif` closes nothing ⟦{% endif %}⟧"),
        ("{% else %}", "paragraph 1: TPL-SYNTAX: `else` belongs to no `if` ⟦{% else %}⟧"),
        ("{% for x of xs %}{% endfor %}", "paragraph 1: TPL-SYNTAX: `in` is missing before `of` ⟦of⟧"),
        ("{{ 'a }}", "paragraph 1: TPL-SYNTAX: the text has no closing quote ⟦'a ⟧"),
        ("{{ (1 + 2 }}", "paragraph 1: TPL-SYNTAX: `)` is missing before the end of the tag ⟦}⟧"),
        ("{{ a ! b }}", "paragraph 1: TPL-SYNTAX: `!` means nothing in a tag ⟦!⟧"),
        ("{{ }}", "paragraph 1: TPL-SYNTAX: a value is missing before the end of the tag ⟦}⟧"),
        ("{%tr if x %}", "paragraph 1: TPL-PLACE: `{%tr if x %}` stands outside any table row ⟦{%tr if x %}⟧"),
        (
            "{% extends 'x' %}",
            "paragraph 1: TPL-SYNTAX: `extends` joins templates of several files, "
                + "which Word templates cannot do ⟦{% extends 'x' %}⟧"
        ),
        ("{{ frob(1) }}", "paragraph 1: TPL-UNKNOWN-FUNCTION: there is no function `frob` ⟦frob⟧"),
    ])
    func tellsWhatIsWrongInATag(template: String, complaint: String) throws {
        #expect(try Specimen.complaints(Specimen.paragraphs(template)).contains(complaint))
    }

    /// What is only so because a tag lacks its end is not told beside it.
    @Test(arguments: [
        ("{% if paid }Thanks.{% endif %}", "%}", "}"), ("Dear {{ name }, {{ x }}", "}}", "}"),
        ("{{ name Yours, {{ x }}", "}}", "Yours"), ("{{ name }: {% for x in xs %}{{ x }}{% endfor %}", "}}", "}"),
        ("{% if a %}{% if b }yes{% endif %}{% endif %}", "%}", "}"),
    ])
    func tellsOnlyThatTheEndOfATagIsMissing(template: String, end: String, place: String) throws {
        let template = WordTemplate(
            compiling: try Specimen.package(body: Specimen.paragraphs(template)),
            named: "t.docx"
        )
        let told = (template.diagnostics + template.unreachable).map { finding in
            let marked = finding.excerpt.map { Array($0.text.unicodeScalars)[$0.marked].map(String.init).joined() }
            return "\(finding.message) \(marked ?? "")"
        }
        #expect(told == ["the `\(end)` of this tag is missing, so that it runs on into the next tag \(place)"])
    }

    @Test func marksTheFaultBehindOtherText() throws {
        let found = try Specimen.complaints(Specimen.paragraphs("é😀 before {{ x|nope }} after"))
        #expect(found == ["paragraph 1: TPL-UNKNOWN-FILTER: there is no filter `nope` ⟦nope⟧"])
    }

    @Test func tellsAllFaultsOfOneRun() throws {
        let body = Specimen.paragraphs("{{ a|nope }}", "fine {{ x }}", "{% iff %}", "{{ b c }}", "{% for x in y %}")
        #expect(try Specimen.complaints(body).count == 4)
    }

    @Test func suggestsTheFilterThatWasMeant() throws {
        let template = WordTemplate(
            compiling: try Specimen.package(body: Specimen.paragraphs("{{ x|uper }}")),
            named: "t.docx"
        )
        #expect(template.diagnostics.map(\.help) == ["did you mean `upper`?"])
    }

    @Test func refusesABlockThatCannotBalance() throws {
        let body = Specimen.paragraphs("{%p if x %}", "in {% endif %} text")
        let found = try Specimen.complaints(body)
        #expect(
            found == [
                "paragraph 2: TPL-BALANCE: `{% endif %}` stands in the text of a paragraph, but `{%p if x %}` in "
                    + "paragraph 1 stands between paragraphs ⟦{% endif %}⟧"
            ]
        )
    }

    @Test func refusesALoopThatLeavesItsCell() throws {
        let body = """
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>{% for x in xs %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t>{% endfor %}</w:t></w:r></w:p>
            """
        let found = try Specimen.complaints(body)
        #expect(found.count == 1)
        #expect(
            found.first?.contains("in paragraph 1 (table 1, row 1, cell 1) stands in the text of a paragraph") == true
        )
    }

    @Test func acceptsABlockThatClosesWhatItOpens() throws {
        #expect(try Specimen.complaints(Specimen.paragraphs("a {% if x %} b", "c {% endif %} d")) == [])
    }

    @Test func namesThePartOfAFault() throws {
        let found = try Specimen.complaints(
            Specimen.paragraphs("x"),
            others: ["header": Specimen.paragraphs("y", "{{ a|nope }}"), "footnotes": ""]
        )
        #expect(found == ["header 1, paragraph 2: TPL-UNKNOWN-FILTER: there is no filter `nope` ⟦nope⟧"])
    }

    @Test func warnsOfTextThatATagSwallows() throws {
        let found = try Specimen.complaints(Specimen.paragraphs("lost {%p if x %}", "kept", "{%p endif %}"))
        #expect(
            found == [
                "paragraph 1: TPL-LOST-TEXT: the other text in the place of `{%p if x %}` is dropped ⟦{%p if x %}⟧"
            ]
        )
    }

    /// A paragraph around a text box ends after the box and begins before it. Found by fuzzing.
    @Test func carriesNoTagFromATextBoxIntoTheParagraphAroundIt() throws {
        let box = "<w:r><w:pict><w:txbxContent>\(Specimen.paragraphs("{{ a"))</w:txbxContent></w:pict></w:r>"
        let body = "<w:p><w:r><w:t>before</w:t></w:r>\(box)<w:r><w:t> b }} after</w:t></w:r></w:p>"
        #expect(try Specimen.complaints(body) == ["paragraph 2: TPL-SYNTAX: the tag is not closed ⟦{{⟧"])
    }

    @Test func readsRunawayNestingWithoutHarm() throws {
        let deep = String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000)
        #expect(
            try Specimen.complaints(Specimen.paragraphs("{{ \(deep) }}")).first?.contains("nested too deeply") == true
        )
        let nots = String(repeating: "not ", count: 5000)
        #expect(
            try Specimen.complaints(Specimen.paragraphs("{{ \(nots)x }}")).first?.contains("nested too deeply") == true
        )
        let minus = String(repeating: "-", count: 5000)
        #expect(
            try Specimen.complaints(Specimen.paragraphs("{{ \(minus)x }}")).first?.contains("nested too deeply") == true
        )
    }
}
