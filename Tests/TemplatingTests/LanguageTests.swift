import Testing

@testable import Templating

/// One line per case: what stands in the template, and what it prints. Made with Jinja2 3.1 in mind, and
/// compared with it where the oracle's environment is at hand.
struct LanguageTests {
    static let data = """
        {"name": "Ada", "n": 7, "pi": 3.14159, "yes": true, "no": false, "nothing": null, "empty": "",
         "xs": [3, 1, 2], "words": ["b", "A", "c"], "big": 1234567.891, "neg": -7,
         "people": [{"name": "Bo", "age": 30, "tags": ["x"]}, {"name": "Al", "age": 25}, {"name": "Cy", "age": 30}],
         "map": {"b": 1, "a": 2}, "text": "The quick brown fox", "html": "<b>&</b>"}
        """

    @Test(arguments: LanguageCases.all)
    func prints(_ example: LanguageCase) throws {
        #expect(try Specimen.printed(example.template, Self.data) == example.output, "\(example.template)")
    }
}

struct LanguageCase: Sendable, CustomTestStringConvertible {
    var template: String
    var output: String

    init(_ template: String, _ output: String) {
        self.template = template
        self.output = output
    }

    var testDescription: String { template }
}

enum LanguageCases {
    static let all: [LanguageCase] =
        [
            // Values
            .init("{{ name }}", "Ada"), .init("{{name}}", "Ada"), .init("a {{ n }} b", "a 7 b"),
            .init("{{ yes }} {{ no }} {{ nothing }}", "True False None"), .init("{{ missing }}", ""),
            .init("{{ xs }}", "[3, 1, 2]"), .init("{{ map }}", "{'b': 1, 'a': 2}"), .init("{{ 1, 2 }}", "(1, 2)"),
            .init("{{ (1,) }}", "(1,)"), .init("{{ 1.0 }} {{ 1e3 }} {{ 0x1F }} {{ 1_000 }}", "1.0 1000.0 31 1000"),
            .init(#"{{ "a" 'b' }}"#, "ab"),
            .init(#"{{ ["it's", 'say "x"', "a\\b"] }}"#, #"["it's", 'say "x"', 'a\\b']"#),
            .init("{{ true }} {{ True }} {{ none }}", "True True None"), .init("{{ html }}", "<b>&</b>"),
            .init("{{ {'a': 1}['a'] }}", "1"), .init("{{ {'a': {'b': 2}}.a.b }}", "2"),
            // Operators
            .init("{{ 1 + 2 * 3 }}", "7"), .init("{{ (1 + 2) * 3 }}", "9"), .init("{{ 7 / 2 }}", "3.5"),
            .init("{{ 7 // 2 }} {{ neg // 2 }} {{ neg % 3 }} {{ 7 % -3 }}", "3 -4 2 -2"),
            .init("{{ 2 ** 10 }} {{ 2 ** -1 }} {{ 2 ** 3 ** 2 }}", "1024 0.5 64"), .init("{{ 6 / 2 }}", "3.0"),
            .init("{{ 'a' ~ 1 ~ none ~ 2.5 }}", "a1None2.5"), .init("{{ 'ab' * 2 }}", "abab"), .init("{{ -n }}", "-7"),
            .init("{{ '1' + 2 ~ 3 + '4' }}", "1234"), .init("{{ [1] + [2] }}", "[1, 2]"), .init("{{ -5|abs }}", "5"),
            .init("{{ 1 < 2 < 3 }} {{ 1 < 2 > 3 }}", "True False"), .init("{{ 1 == 1.0 == true }}", "True"),
            .init("{{ 'a' in 'cat' }} {{ 3 in xs }} {{ 'b' in map }} {{ 9 not in xs }}", "True True True True"),
            .init("{{ not yes or yes and not no }}", "True"), .init("{{ empty or 'x' }} {{ 'a' and 'b' }}", "x b"),
            .init("{{ 'y' if yes else 'n' }}{{ 'z' if no }}", "y"), .init("{{ 1 if no else 2 if no else 3 }}", "3"),
            .init("{{ '%s has %d' % ('A', 3) }}", "A has 3"), .init("{{ not 1 == 2 }}", "True"),
            .init("{{ 'a' < 'b' }} {{ [1, 2] < [1, 3] }}", "True True"),
            // Access
            .init("{{ people[0].name }} {{ people[-1]['name'] }} {{ people.1.name }}", "Bo Cy Al"),
            .init("{{ xs[1:] }} {{ xs[:-1] }} {{ xs[::-1] }} {{ name[1:2] }}", "[1, 2] [3, 1] [2, 1, 3] d"),
            .init("{{ people[0].missing }}|{{ xs[9] }}|{{ name[0] }}", "||A"), .init("{{ map['a'] + map.b }}", "3"),
            .init("{{ people[0]['tags'][0] }}", "x"), .init("{{ 'abc'[-2:] }}", "bc"),
            // Tests
            .init("{{ name is defined }} {{ missing is defined }} {{ missing is undefined }}", "True False True"),
            .init("{{ nothing is none }} {{ n is odd }} {{ n is even }}", "True True False"),
            .init("{{ 9 is divisibleby 3 }} {{ 9 is divisibleby(2) }}", "True False"),
            .init(
                "{{ n is number }} {{ name is string }} {{ map is mapping }} {{ xs is sequence }}",
                "True True True True"
            ),
            .init("{{ n is not none and n is integer }} {{ pi is float }}", "True True"),
            .init("{{ 3 is in xs }} {{ n is eq 7 }} {{ n is gt(3) }}", "True True True"),
            .init("{{ 'A' is upper }} {{ 'a' is lower }} {{ yes is true }} {{ no is false }}", "True True True True"),
            // Filters
            .init("{{ name|upper }} {{ name|lower }} {{ 'aB c'|capitalize }}", "ADA ada Ab c"),
            .init("{{ 'hello wORLD-wide'|title }}", "Hello World-Wide"),
            .init("{{ xs|length }} {{ name|count }}", "3 3"),
            .init("{{ xs|join(', ') }} {{ people|join('/', attribute='name') }}", "3, 1, 2 Bo/Al/Cy"),
            .init("{{ missing|default('d') }} {{ empty|default('d') }} {{ empty|d('d', true) }}", "d  d"),
            .init("{{ xs|sort|join }} {{ xs|sort(reverse=true)|join }} {{ words|sort|join }}", "123 321 Abc"),
            .init("{{ words|sort(case_sensitive=true)|join }}", "Abc"), .init("{{ xs|first }} {{ xs|last }}", "3 2"),
            .init("{{ xs|sum }} {{ people|sum(attribute='age') }} {{ xs|max }} {{ xs|min }}", "6 85 3 1"),
            .init("{{ people|map(attribute='name')|list }} {{ words|map('upper')|join }}", "['Bo', 'Al', 'Cy'] BAC"),
            .init("{{ people|selectattr('age', 'gt', 26)|map(attribute='name')|join(',') }}", "Bo,Cy"),
            .init("{{ people|rejectattr('age', 'equalto', 30)|map(attribute='name')|join }}", "Al"),
            .init("{{ xs|select('odd')|list }} {{ xs|reject('odd')|list }}", "[3, 1] [2]"),
            .init("{{ people|sort(attribute='name')|map(attribute='name')|join }}", "AlBoCy"),
            .init("{{ people|sort(attribute='age,name')|map(attribute='name')|join }}", "AlBoCy"),
            .init("{{ people|groupby('age')|map('first')|list }}", "[25, 30]"),
            .init(
                "{% for age, group in people|groupby('age') %}{{ age }}:{{ group|length }} {% endfor %}",
                "25:1 30:2 "
            ),
            .init("{{ xs|reverse|list }} {{ name|reverse }}", "[2, 1, 3] adA"),
            .init("{{ [1,1,2]|unique|list }}", "[1, 2]"),
            .init("{{ xs|batch(2)|list }} {{ xs|batch(2, 0)|list }}", "[[3, 1], [2]] [[3, 1], [2, 0]]"),
            .init("{{ xs|slice(2)|list }}", "[[3, 1], [2]]"), .init("{{ map|dictsort }}", "[('a', 2), ('b', 1)]"),
            .init("{{ map|items|list }}", "[('b', 1), ('a', 2)]"), .init("{{ map|list }}", "['b', 'a']"),
            .init("{{ 2.5|round }} {{ 3.5|round }} {{ pi|round(2) }} {{ 2.4|round(0, 'ceil') }}", "2.0 4.0 3.14 3.0"),
            .init("{{ 42.7|int }} {{ '12'|int }} {{ 'x'|int(5) }} {{ '1.5'|float }}", "42 12 5 1.5"),
            .init("{{ 'a-b'|replace('-', '+') }} {{ '  x '|trim }}|", "a+b x|"), .init("{{ 5|string ~ 'x' }}", "5x"),
            .init("{{ text|truncate(12) }} {{ text|truncate(9, true, '!', 0) }}", "The... The quic!"),
            .init("{{ text|wordcount }}", "4"), .init("{{ 'a b'|urlencode }}", "a%20b"),
            .init("{{ 'x'|center(5) }}|", "  x  |"),
            .init("{{ '%.2f'|format(pi) }} {{ '%05d'|format(42) }}", "3.14 00042"), .init("{{ html|striptags }}", "&"),
            .init(#"{{ {"a": [1, none]}|tojson }}"#, #"{"a": [1, null]}"#),
            .init("{{ 1000|filesizeformat }}", "1.0 kB"),
            .init("{{ html|e }}", "<b>&</b>"), .init("{{ 'a'|attr('x') }}", ""),
            // Methods
            .init("{{ name.upper() }} {{ 'a,b'.split(',') }} {{ ' x '.strip() }}", "ADA ['a', 'b'] x"),
            .init("{{ '{} and {}'.format('a', 2) }} {{ '{0}{1}{0}'.format(1, 2) }}", "a and 2 121"),
            .init("{{ '{:,.2f}'.format(big) }} {{ '{:>5}|{:<3}|'.format('a', 'b') }}", "1,234,567.89     a|b  |"),
            .init("{{ '{x} {y[a]}'.format(x=1, y=map) }}", "1 2"), .init("{{ ', '.join(words) }}", "b, A, c"),
            .init("{{ map.get('a') }} {{ map.get('z', 'no') }} {{ map.get('z') }}", "2 no None"),
            .init("{% for k, v in map.items() %}{{ k }}={{ v }};{% endfor %}", "b=1;a=2;"),
            .init("{{ map.keys()|list }} {{ map.values()|list }}", "['b', 'a'] [1, 2]"),
            .init("{{ 'abc'.startswith('a') }} {{ 'abc'.endswith(('x', 'c')) }}", "True True"),
            .init("{{ 'hello world'.title() }} {{ '7'.zfill(3) }} {{ 'abc'.find('c') }}", "Hello World 007 2"),
            .init("{{ 'a b  c'.split() }} {{ 'x=1=2'.partition('=') }}", "['a', 'b', 'c'] ('x', '=', '1=2')"),
            // Statements
            .init("{% if n > 5 %}big{% elif n > 3 %}mid{% else %}small{% endif %}", "big"),
            .init("{% if missing %}a{% else %}b{% endif %}", "b"),
            .init(
                "{% for x in xs %}{{ loop.index }}:{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}",
                "1:3, 2:1, 3:2"
            ),
            .init("{% for x in xs if x > 1 %}{{ x }}/{{ loop.length }} {% endfor %}", "3/2 2/2 "),
            .init("{% for x in [] %}a{% else %}none{% endfor %}", "none"),
            .init("{% for c in 'ab' %}{{ c }}.{% endfor %}", "a.b."),
            .init("{% for a, b in [(1, 2), (3, 4)] %}{{ a + b }} {% endfor %}", "3 7 "),
            .init(
                "{% for x in xs %}{{ loop.first }}{{ loop.revindex }}{{ loop.previtem }} {% endfor %}",
                "True3 False23 False11 "
            ),
            .init("{% for x in xs %}{{ loop.cycle('a', 'b') }}{% endfor %}", "aba"),
            .init(
                "{% for x in xs %}{% for y in [1, 2] %}{{ loop.index }}{% endfor %}{{ loop.index }} {% endfor %}",
                "121 122 123 "
            ),
            .init("{% set a = 1 %}{% for x in xs %}{% set a = x %}{{ a }}{% endfor %}{{ a }}", "3121"),
            .init("{% set a, b = 1, 2 %}{{ a }}{{ b }}", "12"),
            .init("{% if yes %}{% set q = 1 %}{% endif %}{{ q }}", "1"),
            .init("{% set ns = namespace(t=0) %}{% for x in xs %}{% set ns.t = ns.t + x %}{% endfor %}{{ ns.t }}", "6"),
            .init("{% set v %}a{{ n }}{% endset %}{{ v }}{{ v|upper }}", "a7A7"), .init("{% set n = 3 %}{{ n }}", "3"),
            .init(
                "{% macro m(a, b=2) %}<{{ a }}{{ b }}>{% endmacro %}{{ m(1) }}{{ m(1, 3) }}{{ m(b=4, a=0) }}",
                "<12><13><04>"
            ),
            .init("{% macro m() %}[{{ caller() }}]{% endmacro %}{% call m() %}in{{ n }}{% endcall %}", "[in7]"),
            .init("{% macro f(n) %}{% if n > 0 %}{{ n }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(3) }}", "321"),
            .init("{% filter upper %}a{{ name }}{% endfilter %}", "AADA"),
            .init("{% with a = 2 %}{{ a }}{% endwith %}{{ a }}", "2"),
            .init("{% raw %}{{ x }}{% endraw %}", "{{ x }}"), .init("a{# {{ no }} #}b", "ab"),
            .init("{{ range(3)|list }}", "[0, 1, 2]"),
            .init("a {{- n -}} b", "a7b"), .init("{_{ x }_} {_% y %_}", "{{ x }} {% y %}"),
            .init("{{ dict(a=1).a }}", "1"),
            .init("{% set j = joiner('; ') %}{% for x in xs %}{{ j() }}{{ x }}{% endfor %}", "3; 1; 2"),
            .init("{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.next() }}", "aba"),
            .init(
                "{% for x in [[1, [2]], [3]] recursive %}{{ x if x is number else loop(x) }}.{% endfor %}",
                "1.2...3..",
            ),
            .init("{{ “it’s” }} {{ ‘b’ }}", "it's b"),
        ]
}
