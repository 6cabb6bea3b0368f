import Diagnostics
import Templating
import Testing

/// What stops a template while it runs.
struct FailureTests {
    private func failure(
        _ text: String,
        _ json: String = #"{"xs": [1, 2, 3], "plaintiff": {"name": "A"}}"#,
        options: RenderOptions = RenderOptions()
    ) throws -> TemplateFailure {
        let failure = #expect(throws: TemplateFailure.self) {
            try Specimen.printed(text, json, options: options)
        }
        return try #require(failure)
    }

    @Test(arguments: [
        ("{{ plaintif.name }}", "`plaintif` has no value"),
        ("{{ plaintiff.nam.first }}", "`plaintiff.nam` has no value"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ 'a' + 1 }}", "`+` does not take a text and a number"),
        ("{{ 'a' < 1 }}", "a text and a number cannot be put in order"),
        ("{% for x in 5 %}{% endfor %}", "a number is not a list"),
        ("{{ frob(1) }}", "there is no function `frob`"),
        ("{{ xs.frob() }}", "a list has no method `frob`"),
        ("{% for a, b in xs %}{% endfor %}", "a number is not a list"),
        ("{{ 9223372036854775807 + 1 }}", "the number is too large"),
        ("{{ '%d'|format('a') }}", "`%d` takes a number, not a text"),
        ("{{ xs.append(4) }}", "a template cannot change a list with `append`"),
    ])
    func namesWhatWentWrong(template: String, message: String) throws {
        #expect(try failure(template).message == message)
    }

    @Test func namesTheTagThatFailed() throws {
        let failure = try failure("before {{ plaintif.name }} after")
        #expect(failure.excerpt?.place == "paragraph 1")
        #expect(failure.excerpt?.marked == 7..<26)
        #expect(failure.help == "did you mean `plaintiff`?")
    }

    @Test func refusesUndefinedValuesWhenAsked() throws {
        let strict = RenderOptions(strictUndefined: true)
        #expect(try failure("{{ missing }}", options: strict).message == "`missing` has no value")
        #expect(try failure("{% if plaintiff.x %}{% endif %}", options: strict).message == "`plaintiff.x` has no value")
        #expect(try failure("{% for x in missing %}{% endfor %}", options: strict).rule == "TPL-UNDEFINED")
        #expect(try Specimen.printed("{{ missing|default('d') }}{{ missing is defined }}", options: strict) == "dFalse")
    }

    @Test func stopsRunawayLoops() throws {
        let few = RenderOptions(maxSteps: 10_000)
        let nested = "{% for a in range(1000) %}{% for b in range(1000) %}{% endfor %}{% endfor %}"
        #expect(try failure(nested, options: few).rule == "TPL-BUDGET")
        #expect(try failure("{% for a in range(1000000000) %}{% endfor %}").rule == "TPL-BUDGET")
    }

    @Test func stopsRunawayOutput() throws {
        let small = RenderOptions(maxOutput: 5_000)
        #expect(try failure("{% for a in range(1000) %}0123456789{% endfor %}", options: small).rule == "TPL-BUDGET")
        let captured = "{% set x %}{% for a in range(1000) %}0123456789{% endfor %}{% endset %}"
        #expect(try failure(captured, options: small).rule == "TPL-BUDGET")
    }

    /// Nothing is cut in silence: what is too wide is told like any other budget.
    @Test(arguments: [
        "{{ 'x'|center(1000000000) }}", "{{ 'x'.center(1000000000) }}", "{{ 'x'.ljust(1000000000) }}",
        "{{ 'x'.rjust(1000000000) }}", "{{ '1'.zfill(1000000000) }}", "{{ 'x'|indent(1000000000, true) }}",
        "{{ '%1000000000d'|format(1) }}", "{{ '%1000000000s' % 'x' }}", "{{ '{:1000000000}'.format(1) }}",
        "{{ [1]|batch(1000000000, 0)|list }}", "{{ [1]|slice(1000000000)|list }}", "{{ [1]|tojson(1000000000) }}",
        "{{ 'x' * 1000000000 }}",
    ])
    func stopsWidthsThatNobodyCanMean(template: String) throws {
        #expect(try failure(template).rule == "TPL-BUDGET")
    }

    @Test func stopsValuesThatDouble() throws {
        let doubling =
            "{% set ns = namespace(t='0123456789') %}{% for a in range(99) %}{% set ns.t = ns.t ~ ns.t %}{% endfor %}"
        #expect(try failure(doubling).rule == "TPL-BUDGET")
    }

    @Test func stopsMacrosThatCallThemselves() throws {
        #expect(try failure("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}").rule == "TPL-BUDGET")
    }

    /// Each finding quotes its paragraph, so that many in a long one took a minute.
    @Test func tellsNoMoreFaultsThanAPersonReads() throws {
        let body = Specimen.paragraphs(String(repeating: "{% if x %}", count: 3_000))
        let template = WordTemplate(compiling: try Specimen.package(body: body), named: "t.docx")
        #expect(template.diagnostics.count == 501)
        #expect(template.diagnostics.last?.message == "there are 2500 findings more, from here on")
        #expect(template.diagnostics.last?.severity == .error)
    }

    @Test func refusesToRenderATemplateWithFaults() throws {
        #expect(try failure("{{ x|nope }}").rule == "TPL-UNKNOWN-FILTER")
    }
}
