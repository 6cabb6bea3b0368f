import Diagnostics
import Templating
import Testing

/// What is said of a template before there are data.
@Suite struct CheckingTests {
    private static let schema = """
        {
          "type": "object", "additionalProperties": false, "required": ["client", "title", "cases", "paid"],
          "properties": {
            "client": {"$ref": "#/$defs/person"}, "title": {"type": "string"}, "note": {"type": "string"},
            "cases": {"type": "array", "items": {
              "type": "object", "required": ["number", "parties"],
              "properties": {
                "number": {"type": ["string", "integer"]}, "judge": {"$ref": "#/$defs/person"},
                "parties": {"type": "array", "items": {"$ref": "#/$defs/person"}}}}},
            "paid": {"type": "boolean"}, "extra": {"type": "object"},
            "address": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
            "tags": {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"const": "all"}]}
          },
          "$defs": {"person": {
            "type": "object", "additionalProperties": false, "required": ["name"],
            "properties": {
              "name": {"type": "string"}, "kind": {"enum": ["natural", "company"]}, "boss": {"$ref": "#/$defs/person"}}}}
        }
        """

    /// Each finding as its severity, rule and message, with the words under the caret.
    private func findings(_ paragraphs: [String]) throws -> [String] {
        let body = paragraphs.map { Specimen.paragraphs($0) }.joined()
        let template = WordTemplate(compiling: try Specimen.package(body: body), named: "t.docx")
        #expect(template.diagnostics == [])
        let schema = DataSchema(try TemplateValue(json: Array(Self.schema.utf8)))
        return template.check(against: schema).map { finding in
            let scalars = Array((finding.excerpt?.text ?? "").unicodeScalars)
            let marked = String(String.UnicodeScalarView(scalars[finding.excerpt?.marked ?? 0..<0]))
            return "\(finding.severity) \(finding.rule): \(finding.message) ⟦\(marked)⟧"
        }
    }

    @Test(arguments: [
        ("{{ titel }}", "error TPL-UNKNOWN-NAME: the data have no `titel` ⟦titel⟧"),
        ("{{ range }}", "error TPL-UNKNOWN-NAME: the data have no `range` ⟦range⟧"),
        ("a {{ client.nam }}", "error TPL-UNKNOWN-NAME: `client` has no `nam` ⟦nam⟧"),
        ("{{ client['nam'] }}", "error TPL-UNKNOWN-NAME: `client` has no `nam` ⟦{{ client['nam'] }}⟧"),
        ("{% for c in cases %}{{ c.court }}{% endfor %}", "warning TPL-UNKNOWN-NAME: `c` has no `court` ⟦court⟧"),
        (
            "{% for c in cases %}{% for p in c.parties %}{{ p.nmae }}{% endfor %}{% endfor %}",
            "error TPL-UNKNOWN-NAME: `p` has no `nmae` ⟦nmae⟧"
        ),
        ("{% for c in cases %}{{ loop.lst }}{% endfor %}", "error TPL-UNKNOWN-NAME: `loop` has no `lst` ⟦lst⟧"),
        ("{{ title.first }}", "error TPL-NO-MEMBER: `title` is a text and has no `first` ⟦first⟧"),
        ("{{ cases.number }}", "error TPL-NO-MEMBER: `cases` is a list and has no `number` ⟦number⟧"),
        ("{% for t in title %}{% endfor %}", "error TPL-LOOP: `title` is a text, not a list ⟦title⟧"),
        ("{% for t in paid %}{% endfor %}", "error TPL-LOOP: `paid` is true or false, not a list ⟦paid⟧"),
        ("{% for t in client %}{% endfor %}", "warning TPL-LOOP: `client` is a group of names, not a list ⟦client⟧"),
        ("{% if client.kind == 'firm' %}{% endif %}", "warning TPL-NEVER-EQUAL: `client.kind` is never `firm` ⟦kind⟧"),
        ("{{ paid|join }}", "error TPL-FILTER-TYPE: `paid` is true or false, and `join` takes a list ⟦paid⟧"),
        ("{{ cases|upper }}", "error TPL-FILTER-TYPE: `cases` is a list, and `upper` takes a text ⟦cases⟧"),
        ("{{ title|round }}", "error TPL-FILTER-TYPE: `title` is a text, and `round` takes a number ⟦title⟧"),
        ("{{ note }}", "advice TPL-OPTIONAL: the data may leave out `note`, and then nothing is printed here ⟦note⟧"),
        (
            "{{ note|upper }}",
            "advice TPL-OPTIONAL: the data may leave out `note`, and then nothing is printed here ⟦note⟧"
        ),
        (
            "{{ address.city }}",
            "warning TPL-OPTIONAL: the data may leave out `address`, and then `.city` of it stops the document ⟦city⟧"
        ),
        ("{{ cases|map(attribute='numbr')|join }}", "warning TPL-UNKNOWN-NAME: `cases` has no `numbr` ⟦cases⟧"),
        (
            "{% macro m(x) %}{{ nme }}{% endmacro %}{{ m(1) }}",
            "error TPL-UNKNOWN-NAME: the data have no `nme` ⟦nme⟧"
        ),
    ])
    func findsWhatDoesNotFitTheSchema(template: String, finding: String) throws {
        #expect(try findings([template]) == [finding])
    }

    @Test(arguments: [
        "{{ title }}", "{{ client.name.upper() }}", "{% for c in cases %}{{ c.number }}{{ loop.index }}{% endfor %}",
        "{% set x = 1 %}{{ x }}", "{% macro m(a) %}{{ a.name }}{% endmacro %}{{ m(client) }}",
        "{% if note %}{{ note }}{% endif %}", "{% if note is defined %}{{ note }}{% endif %}",
        "{% if not note %}{% else %}{{ note }}{% endif %}", "{{ note if note else 'x' }}", "{{ note or title }}",
        "{{ note|default('x') }}", "{% if paid and address %}{{ address.city }}{% endif %}",
        "{{ address.city if address }}", "{% if client.kind == 'company' %}{{ client.kind }}{% endif %}",
        "{% if client.boss %}{{ client.boss.name }}{% endif %}", "{{ extra.thing if extra }}",
        "{% for t in tags %}{{ t }}{% endfor %}", "{% for k, v in client.items() %}{{ k }}{% endfor %}",
        "{{ range(3)|join }}", "{{ cases|length }} {{ cases[0].number }}", "{{ client.get('kind') }}",
        "{% with a = title %}{{ a }}{% endwith %}", "{% set ns = namespace(n=0) %}{% set ns.n = 1 %}{{ ns.n }}",
        "{% for c in cases if c.judge %}{{ c.judge.name }}{% endfor %}",
        "{{ cases|map(attribute='number')|join(', ')|upper }}", "{{ title|first }}{{ cases|sum(attribute='number') }}",
        "{% for c in cases if c.court is defined %}x{% endfor %}",
    ])
    func acceptsWhatFits(template: String) throws {
        #expect(try findings([template]) == [])
    }

    @Test(arguments: [
        (
            "{% if false %}a{% endif %}", "the condition is always false, so what follows is never printed",
            "{% if false %}"
        ),
        (
            "{% if not 'x' %}a{% endif %}", "the condition is always false, so what follows is never printed",
            "{% if not 'x' %}"
        ),
        (
            "{% if 1 %}a{% else %}b{% endif %}", "the condition is always true, so the `else` is never printed",
            "{% if 1 %}"
        ),
        (
            "{% if paid %}a{% elif true or paid %}b{% elif title %}c{% endif %}",
            "`true or paid` before it is always true, so this branch is never taken", "{% elif title %}"
        ),
        (
            "{% if title == 'x' %}a{% elif paid %}b{% elif title == 'x' %}c{% endif %}",
            "`title == 'x'` has been asked before in this condition", "{% elif title == 'x' %}"
        ),
    ])
    func findsBranchesThatAreNeverTaken(template: String, message: String, marked: String) throws {
        let package = try Specimen.package(body: Specimen.paragraphs(template))
        let found = WordTemplate(compiling: package, named: "t.docx").unreachable
        #expect(found.map(\.message) == [message])
        let scalars = Array((found.first?.excerpt?.text ?? "").unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[found.first?.excerpt?.marked ?? 0..<0])) == marked)
    }

    @Test(arguments: [
        "{% if true %}a{% endif %}", "{% if paid %}a{% else %}{% if paid %}b{% endif %}{% endif %}",
        "{% if paid %}a{% endif %}{% if paid %}b{% endif %}", "{% if paid %}a{% elif title %}b{% else %}c{% endif %}",
        "{% for x in cases %}{% if paid %}a{% elif x %}b{% endif %}{% endfor %}",
    ])
    func leavesOtherBranchesAlone(template: String) throws {
        let package = try Specimen.package(body: Specimen.paragraphs(template))
        #expect(WordTemplate(compiling: package, named: "t.docx").unreachable == [])
    }

    @Test(arguments: [
        (
            "{% macro m(p) %}{{ p.nam }}{% endmacro %}{{ m(client) }}",
            ["error TPL-UNKNOWN-NAME: `p` has no `nam` ⟦nam⟧"]
        ),
        ("{% macro m(p) %}{{ p.name }}{% endmacro %}{{ m(client) }}{{ m(p=client) }}", []),
        (
            "{% macro m(a, b=title) %}{% for x in b %}{% endfor %}{% endmacro %}{{ m(1) }}",
            ["error TPL-LOOP: `b` is a text, not a list ⟦b⟧"]
        ),
        ("{% macro m(a) %}{{ m(a) }}{% endmacro %}{{ m(title) }}", []),
    ])
    func readsMacrosWithWhatTheyAreCalledWith(template: String, expected: [String]) throws {
        #expect(try findings([template]) == expected)
    }

    @Test func takesNamesOfConditionalSchemasForPossible() throws {
        let schema = """
            {"additionalProperties": false, "properties": {"kind": {"enum": ["a", "b"]}},
             "if": {"properties": {"kind": {"const": "a"}}}, "then": {"properties": {"court": {"type": "string"}}},
             "else": {"properties": {"agency": {"type": "string"}}}}
            """
        let body = Specimen.paragraphs("{% if kind == 'a' %}{% if court %}{{ court }}{% endif %}{% endif %}{{ agncy }}")
        let template = WordTemplate(compiling: try Specimen.package(body: body), named: "t.docx")
        let found = template.check(against: DataSchema(try TemplateValue(json: Array(schema.utf8))))
        #expect(found.map(\.message) == ["the data have no `agncy`"])
        #expect(found.map(\.help) == ["did you mean `agency`?"])
    }

    @Test func tellsAllFindingsInTheOrderOfTheDocument() throws {
        let found = try findings(["{{ one }}", "{{ title }}{{ two }}", "{{ one }}"])
        #expect(found.map { $0.suffix(5) } == ["⟦one⟧", "⟦two⟧", "⟦one⟧"])
    }

    @Test func suggestsTheNameThatWasMeant() throws {
        let package = try Specimen.package(body: Specimen.paragraphs("{{ clent.name }}"))
        let template = WordTemplate(compiling: package, named: "t.docx")
        let schema = DataSchema(try TemplateValue(json: Array(Self.schema.utf8)))
        #expect(template.check(against: schema).map(\.help) == ["did you mean `client`?"])
    }

    @Test(arguments: [
        ##"{"$ref": "#"}"##, ##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}"##, "true", "[]",
        ##"{"properties": {"a": {"$ref": "#/nowhere"}, "b": {"$ref": "other.json"}}, "additionalProperties": true}"##,
    ])
    func allowsEverythingWhereASchemaSaysNothing(schema: String) throws {
        let package = try Specimen.package(body: Specimen.paragraphs("{{ a.b }}{{ c.d.e }}"))
        let template = WordTemplate(compiling: package, named: "t.docx")
        let schema = DataSchema(try TemplateValue(json: Array(schema.utf8)))
        #expect(template.check(against: schema).filter { $0.severity == .error } == [])
    }
}

/// docassemble's functions take names as texts.
@Suite struct NamesInTextsTests {
    private func template() throws -> WordTemplate {
        let body = Specimen.paragraphs(
            "{% if defined('client.boss.name') %}{{ client.boss.name }}{% endif %}",
            "{{ showifdef('client.phone') }}"
        )
        return WordTemplate(compiling: try Specimen.package(body: body), named: "t.docx")
    }

    @Test func takeANameForAsked() throws {
        let schema = """
            {"additionalProperties": false, "properties": {"client": {"properties": {
              "boss": {"properties": {"name": {"type": "string"}}}, "phone": {"type": "string"}}}}}
            """
        #expect(try template().check(against: DataSchema(TemplateValue(json: Array(schema.utf8)))) == [])
    }

    @Test func listTheName() throws {
        #expect(
            try template().needs.text == """
                client    a group of
                  boss    a group of
                    name  printed, asked for in a condition
                  phone   printed

                """
        )
    }
}

@Suite struct NeedsTests {
    private func needs(_ paragraphs: String...) throws -> TemplateNeeds {
        let body = paragraphs.map { Specimen.paragraphs($0) }.joined()
        return WordTemplate(compiling: try Specimen.package(body: body), named: "t.docx").needs
    }

    private func example() throws -> TemplateNeeds {
        try needs(
            "{{ client.name }} {% if client.kind == 'company' %}Inc.{% endif %}",
            "{% for case in cases %}{{ case.number }}{% for n in case.notes %}{{ n }}{% endfor %}{% endfor %}",
            "{% if urgent %}{% set word = 'now' %}{{ word }}{{ range(2)|join }}{% endif %}"
        )
    }

    @Test func listsTheNamesAsATree() throws {
        #expect(
            try example().text == """
                client    a group of
                  name    printed
                  kind    asked for in a condition, `company`
                cases     a list of
                  number  printed
                  notes   a list, items printed
                urgent    asked for in a condition

                """
        )
    }

    @Test func listsWhatMethodsRead() throws {
        let lines = try needs("{{ client.name.full() }} {{ client.address.line_two() }}").text.split(separator: "\n")
        let names = lines.map { $0.split(separator: " ")[0] }
        #expect(names == ["client", "name", "first", "middle", "last", "suffix", "address", "city", "state", "zip"])
    }

    @Test func makesDataToFillIn() throws {
        #expect(
            try example().skeleton == """
                {
                  "client": {
                    "name": "",
                    "kind": "company"
                  },
                  "cases": [
                    {
                      "number": "",
                      "notes": [
                        ""
                      ]
                    }
                  ],
                  "urgent": false
                }

                """
        )
    }

    @Test func tellsMachinesTheSame() throws {
        let value = try TemplateValue(json: Array(try needs("{% for a in list %}{{ a.b }}{% endfor %}").json.utf8))
        guard case .object(let report) = value, case .list(let names)? = report["names"],
            case .object(let list)? = names.first, case .object(let items)? = list["items"]
        else {
            Issue.record("no such report")
            return
        }
        #expect(names.count == 1)
        for (object, kind) in [(list, "list"), (items, "object")] {
            guard case .text(let found)? = object["kind"] else { continue }
            #expect(found == kind)
        }
    }
}
