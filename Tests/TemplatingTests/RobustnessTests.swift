import Diagnostics
import FilingXML
import Templating
import Testing
import WordDocuments

/// Whatever stands in a template, it is rendered as well-formed XML or refused with a reason.
struct RobustnessTests {
    /// Always the same numbers, so that a failure can be looked at again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let scraps = [
        "{{", "}}", "{%", "%}", "{#", "#}", "{%p ", "{%tr ", "{%tc ", "{%r ", "{{r ", "{{p ", "{%- ", " -%}", "{{- ",
        " -}}",
        "if x", "elif", "else", "endif", "for x in xs", "endfor", "set a = 1", "macro m(a)", "endmacro", "call m(1)",
        "endcall", "filter upper", "endfilter", "with a = 1", "endwith", "raw", "endraw", "colspan 2",
        "cellbg 'FF0000'",
        "vm", "hm", "x", "xs", "a.b[0]", "'q'", "“", "’", "|upper", "|join(',')", "(", ")", "[", "]", "{", "}", "-1",
        "1.5",
        "~", "**", " is defined", " not ", "loop.index", "loop(xs)", "caller()", "m(2)", "\\", "é😀", "\t", ":", ",",
        ".",
        "|batch(2)", "|sort", "%", "range(3)", "namespace(a=1)", "{_{", "}_}",
    ]

    private static func paragraph(_ dice: inout Dice) -> String {
        let runs = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
            let text = (0..<Int.random(in: 1...4, using: &dice))
                .map { _ in scraps.randomElement(using: &dice) ?? "" }.joined()
            let bold = Bool.random(using: &dice) ? "<w:rPr><w:b/></w:rPr>" : ""
            return "<w:r>\(bold)<w:t>\(Specimen.escaped(text))</w:t></w:r>"
        }
        return "<w:p>\(runs.joined())</w:p>"
    }

    private static func body(_ dice: inout Dice) -> String {
        (0..<Int.random(in: 1...4, using: &dice)).map { _ in
            guard Int.random(in: 0..<3, using: &dice) == 0 else { return paragraph(&dice) }
            let rows = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                let cells = (0..<2).map { _ in "<w:tc>\(paragraph(&dice))</w:tc>" }
                return "<w:tr>\(cells.joined())</w:tr>"
            }
            return "<w:tbl><w:tblGrid><w:gridCol w:w=\"5\"/><w:gridCol w:w=\"5\"/></w:tblGrid>\(rows.joined())</w:tbl>"
        }.joined()
    }

    /// Found by the fuzzer: the paragraph that a value begins takes its properties along, and what lay in them.
    @Test func copiesNoDrawingWithTheProperties() throws {
        let body = """
            <w:p><w:pPr><w:jc w:val="{{ side }}"/><wp:docPr id="1" name="a"/></w:pPr><w:r><w:t>{{ two }}</w:t></w:r></w:p>
            """
        let template = WordTemplate(compiling: try Specimen.package(body: body), named: "specimen.docx")
        let data = try Specimen.object(#"{"side": "left", "two": "one\u0007other"}"#)
        let made = try template.render(context: data, options: RenderOptions())
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
    }

    @Test func survivesScrapsOfTags() throws {
        var dice = Dice(state: 42)
        let data = try Specimen.object(#"{"x": "v\n\t", "xs": [1, "two", {"a": {"b": [3]}}], "a": {"b": ["deep"]}}"#)
        let options = RenderOptions(maxOutput: 1_000_000, maxSteps: 20_000)
        let schema = try DataSchema(TemplateValue(json: Array(#"{"properties": {"x": {"type": "string"}}}"#.utf8)))
        var rendered = 0
        for _ in 0..<1_500 {
            let body = Self.body(&dice)
            let template = WordTemplate(compiling: try Specimen.package(body: body), named: "scraps.docx")
            // Whoever checks a template checks a broken one.
            _ = template.check(against: schema)
            #expect(throws: Never.self, "\(body)") { try Specimen.object(template.needs.skeleton) }
            guard let document = try? template.render(context: data, options: options) else { continue }
            rendered += 1
            #expect(throws: Never.self, "\(body)") {
                try XMLTree(parsing: document.main?.bytes ?? [], named: "rendered")
            }
        }
        #expect(rendered > 50)
    }

    @Test(arguments: [
        "{{ 1e308 * 10 }}", "{{ (1e308 * 10)|int }}", "{{ (1e308 * 10)|round }}", "{{ '%d'|format(1e30) }}",
        "{{ '%.2f'|format(1e308 * 10) }}", "{{ (-1e308 * 10)|filesizeformat }}", "{{ 5|round(-400) }}",
        "{{ 1e300|round(300) }}",
        "{{ 'abc'|truncate(9223372036854775807) }}", "{{ 'abc'|truncate(-9223372036854775807) }}",
        "{{ 'a'|center(-5) }}", "{{ 'a'|indent(-5) }}", "{{ [1]|batch(9223372036854775807)|list }}",
        "{{ [1, 2, 3][-9223372036854775807:9223372036854775807:-1] }}",
        "{{ range(0, -9223372036854775807, -1)|length }}",
        "{{ range(-9223372036854775807, 9223372036854775807)|length }}", "{{ -9223372036854775807 - 1 }}",
        "{{ (-9223372036854775807 - 1) // -1 }}", "{{ (-9223372036854775807 - 1) % -1 }}",
        "{{ (-9223372036854775807 - 1)|abs }}",
        "{{ 2 ** 100000 }}", "{{ 10 ** -400 }}", "{{ 0 ** -1 }}", "{{ 0.0 / 0.1 }}", "{{ 'x' * 999999999999 }}",
        "{{ [1] * -1 }}",
        "{{ '{:99999999999}'.format(1) }}", "{{ '{:.999}'.format(1.5) }}", "{{ '{'.format(1) }}",
        "{{ '%(a'|format(1) }}",
        "{{ 'a'.split('') }}", "{{ ''.rfind('') }}", "{{ 'aaa'.rfind('a') }}", "{{ ''|first }}", "{{ []|max }}",
        "{{ 'x'|wordwrap(0) }}",
        "{{ 'a'|replace('', 'b') }}", "{{ ('a' * 1000000)|replace('a', 'b' * 1000000)|length }}", "{{ loop.index }}",
        "{{ x.y.z }}",
        "{% for x in [1] %}{% set q = loop %}{% endfor %}{{ q }}", "{{ cycler() }}", "{{ 3|slice(0) }}",
        "{{ '\\ud800' }}",
        "{% set ns = namespace(t=[1]) %}{% for a in range(60) %}{% set ns.t = [ns.t, ns.t] %}{% endfor %}{{ ns.t|string|length }}",
    ])
    func survivesExtremes(template: String) throws {
        _ = try? Specimen.printed(template)
    }
}
