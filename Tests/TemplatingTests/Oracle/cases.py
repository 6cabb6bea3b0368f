"""Templates for the oracle test: each is a body (and perhaps other parts) with data.

Helpers write Word's XML; `run("a {{ x", "}} b")` splits a tag over two runs.
"""


def esc(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def r(text, props=""):
    space = ' xml:space="preserve"' if text != text.strip() else ""
    rpr = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f"<w:r>{rpr}<w:t{space}>{esc(text)}</w:t></w:r>"


def p(*parts, style=""):
    """A paragraph: strings become plain runs, `<…>` stays XML."""
    ppr = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{ppr}{''.join(x if x.startswith('<') else r(x) for x in parts)}</w:p>"


def ps(*texts):
    return "".join(p(t) for t in texts)


def tc(*content, props=""):
    tcpr = f'<w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{props}</w:tcPr>'
    return f"<w:tc>{tcpr}{''.join(c if c.startswith('<') else p(c) for c in content)}</w:tc>"


def tr(*cells):
    return f"<w:tr>{''.join(c if c.startswith('<w:tc>') else tc(c) for c in cells)}</w:tr>"


def tbl(*rows, columns=2):
    grid = "".join('<w:gridCol w:w="2000"/>' for _ in range(columns))
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'


B = "<w:b/>"
I = "<w:i/>"
PROOF = '<w:proofErr w:type="spellStart"/>'
MARK = '<w:bookmarkStart w:id="0" w:name="here"/><w:bookmarkEnd w:id="0"/>'

PEOPLE = {"people": [{"name": "Ada", "age": 36, "roles": ["x", "y"]}, {"name": "Bo & <Co>", "age": 5, "roles": []}]}
CASE = {
    "title": "A v. B", "count": 3, "yes": True, "no": False, "none": None, "empty": "", "xs": [1, 2, 3],
    "lines": "one\ntwo\nthree", "tabbed": "a\tb", "bell": "first\asecond", "page": "before\fafter",
    "amp": "R&D <x> \"q\" 'a'", "map": {"a": 1, "b": {"c": "deep"}}, "price": 1234.5, **PEOPLE,
}

# name, body, other parts
CASES = [
    ("plain", ps("Hello {{ title }}.")),
    ("no tags", ps("Nothing here { } {x} % }")),
    ("undefined", ps("[{{ missing }}]")),
    ("escaping", ps("{{ amp }}")),
    ("split over runs", p("A {{ ti", r("tle", B), " }} B")),
    ("split with proofing", p("A {{ ", PROOF, "title", PROOF, " }} B")),
    ("split between braces", p("A {", r("{ title }", I), "} B")),
    ("split between percent", p("A {", "% if yes %", "}yes{", "% endif %", "} B")),
    ("bookmark inside", p("A {{ ti", MARK, "tle }} B")),
    ("tail keeps first run", p(r("A {{ ti", B), r("tle }} tail", I))),
    ("tab inside tag", p("<w:r><w:t>{{</w:t><w:tab/><w:t>title }}</w:t></w:r>")),
    ("break inside tag", p("<w:r><w:t>{{</w:t><w:br/><w:t>title }}</w:t></w:r>")),
    ("smart double quotes", ps("{% if title == “A v. B” %}same{% endif %}")),
    ("smart single quotes", ps("{{ map[‘a’] }} {{ ‘x’ ~ “y” }}")),
    ("entities in tag", ps("{% if count > 2 and count < 5 %}in{% endif %}")),
    ("less or equal", ps("{{ 'le' if count <= 3 else 'gt' }}")),
    ("inline if", ps("{% if yes %}a{% else %}b{% endif %}{% if no %}c{% endif %}")),
    ("inline if over runs", p("x {% if no %}", r("hidden", B), "{% endif %} y")),
    ("inline if over runs, true", p("x {% if yes %}", r("shown", B), "{% endif %} y")),
    ("inline else over runs", p("{% if no %}", r("one", B), "{% else %}", r("two", I), "{% endif %}")),
    ("elif", ps("{% if count == 1 %}1{% elif count == 3 %}3{% else %}x{% endif %}")),
    ("nested inline if", ps("{% if yes %}{% if no %}a{% else %}b{% endif %}{% endif %}")),
    ("inline for", ps("{% for x in xs %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}.")),
    ("inline for over runs", p("{% for x in xs %}", r("{{ x }}", B), "; {% endfor %}")),
    ("if over paragraphs", ps("{% if no %}one", "two{% endif %}", "three")),
    ("if over paragraphs, true", ps("{% if yes %}one", "two{% endif %}", "three")),
    ("for over paragraphs", ps("{% for x in xs %}item {{ x }}", "next{% endfor %}")),
    ("p if", ps("{%p if yes %}", "shown", "{%p endif %}", "after")),
    ("p if false", ps("{%p if no %}", "hidden", "{%p else %}", "other", "{%p endif %}", "after")),
    ("p elif", ps("{%p if no %}", "a", "{%p elif count == 3 %}", "b", "{%p else %}", "c", "{%p endif %}")),
    ("p for", ps("{%p for x in people %}", "{{ x.name }} is {{ x.age }}", "{%p endfor %}")),
    ("p for nested", ps("{%p for x in people %}", "{{ x.name }}", "{%p for y in x.roles %}", "- {{ y }}", "{%p endfor %}",
                        "{%p endfor %}")),
    ("p for else", ps("{%p for x in [] %}", "a", "{%p else %}", "nobody", "{%p endfor %}")),
    ("p if split", p("{%p", r(" if ye", B), "s %}") + ps("shown", "{%p endif %}")),
    ("p if with text beside", ps("lost {%p if yes %} lost", "kept", "{%p endif %}")),
    ("p set", ps("{%p set a = 5 %}", "{{ a + 1 }}")),
    ("p comment", ps("{#p a remark #}", "after")),
    ("inline comment", ps("a{# remark #}b")),
    ("p in cell", tbl(tr(tc(p("{%p if no %}"), p("x"), p("{%p endif %}"), p("y")), "b"))),
    ("tr for", tbl(tr("h1", "h2"), tr("{%tr for x in people %}", ""), tr("{{ x.name }}", "{{ x.age }}"),
                   tr("{%tr endfor %}", ""))),
    ("tr if", tbl(tr("{%tr if no %}", ""), tr("a", "b"), tr("{%tr endif %}", ""), tr("c", "d"))),
    ("tr for with if", tbl(tr("{%tr for x in people %}", ""), tr("{%tr if x.age > 10 %}", ""), tr("{{ x.name }}", "old"),
                           tr("{%tr endif %}", ""), tr("{%tr endfor %}", ""))),
    ("tr comment", tbl(tr("{#tr remark #}", ""), tr("a", "b"))),
    ("row loop inside cells", tbl(tr("{% for x in xs %}{{ x }}", "b{% endfor %}"))),
    ("tc for", tbl(tr("{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"), columns=3)),
    ("tc for wide", tbl(tr("a", "{%tc for x in [1,2,3,4] %}", "{{ x }}", "{%tc endfor %}"), columns=2)),
    ("tc for over rows", tbl(tr("{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"),
                             tr("{%tc for x in xs %}", "b{{ x }}", "{%tc endfor %}"), columns=3)),
    ("tc if", tbl(tr("a", "{%tc if no %}", "b", "{%tc endif %}"), columns=2)),
    ("r if", p("a", "{%r if no %}", r("b", B), "{%r endif %}", "c")),
    ("r for", p("{%r for x in xs %}", r("{{ x }}", B), "{%r endfor %}")),
    ("line feeds", ps("{{ lines }}")),
    ("line feeds in bold", p("x ", r("{{ lines }}", B), " y")),
    ("tab in value", p("x", r("{{ tabbed }}", I))),
    ("bell in value", p(r("{{ bell }} end", B), style="Body")),
    ("form feed", p("{{ page }}", style="Body")),
    ("bell and feed", p(r("a{{ bell }}b{{ lines }}", B), style="S")),
    ("escapes", ps("{_{ title }_} {_% if %_}")),
    ("filters", ps("{{ title|upper }} {{ xs|join('-') }} {{ missing|default('none') }} {{ price|round|int }}")),
    ("methods", ps("{{ title.lower() }} {{ map.get('z', 'q') }} {{ '{:,.2f}'.format(price) }}")),
    ("slices", ps("{{ title[0:3] }} {{ xs[-1] }} {{ xs[:2] }}")),
    ("printing", ps("{{ yes }} {{ none }} {{ xs }} {{ map }} {{ price }} {{ 1/3 }}")),
    ("arithmetic", ps("{{ count * 2 + 1 }} {{ 7 // 2 }} {{ 7 % 4 }} {{ 2 ** 8 }} {{ 7 / 2 }}")),
    ("dict literal", ps("{{ {'a': 1}['a'] }} {{ [1, 2][1] }}")),
    ("macro", ps("{% macro m(a) %}<{{ a }}>{% endmacro %}{{ m('x') }}{{ m(count) }}")),
    ("macro over paragraphs", ps("{%p macro m(a) %}", "para {{ a }}", "{%p endmacro %}", "{{p m('x') }}", "{{p m('y') }}")),
    ("call block", ps("{% macro box() %}[{{ caller() }}]{% endmacro %}{% call box() %}in{% endcall %}")),
    ("set block", ps("{% set v %}a {{ count }}{% endset %}{{ v }}{{ v }}")),
    ("filter block", ps("{% filter upper %}abc {{ title }}{% endfilter %}")),
    ("with", ps("{% with q = 4 %}{{ q }}{% endwith %}{{ q }}")),
    ("raw", ps("{% raw %}{{ title }}{% endraw %}")),
    ("namespace", ps("{% set ns = namespace(n=0) %}{% for x in xs %}{% set ns.n = ns.n + x %}{% endfor %}{{ ns.n }}")),
    ("loop members", ps("{% for x in people %}{{ loop.index }}/{{ loop.length }} {{ loop.first }} {% endfor %}")),
    ("loop filter", ps("{% for x in people if x.age > 10 %}{{ x.name }}{% endfor %}")),
    ("tuple loop", ps("{% for k, v in map.items() %}{{ k }};{% endfor %}")),
    ("groupby", ps("{% for g in people|groupby('age') %}{{ g.grouper }}:{{ g.list|length }} {% endfor %}")),
    ("strip value", ps("a {{- count -}} b")),
    ("strip before joins paragraphs", ps("one", "{%- if yes %}two{% endif %}", "three")),
    ("strip after joins paragraphs", ps("{% if yes -%}", "one{% endif %}", "two")),
    ("strip both", ps("A", "{%- for x in xs -%}", " {{ x }}", "{%- endfor %}", "B")),
    ("strip beside tag", ps("{% if yes -%} {{ count }}{% endif %}")),
    ("two tags in a run", ps("{{ count }}{{ title }} {{ count }}")),
    ("tag over two paragraphs", ps("{% if count == 3", "and yes %}x{% endif %}", "after")),
    ("hyperlink", p('<w:hyperlink w:anchor="a"><w:r><w:t>see {{ title }}</w:t></w:r></w:hyperlink>')),
    ("content control", '<w:sdt><w:sdtPr/><w:sdtContent>' + ps("{{ title }}") + "</w:sdtContent></w:sdt>"),
    ("control in loop", ps("{%p for x in xs %}") + "<w:sdt><w:sdtPr/><w:sdtContent>" + ps("{{ x }}") + "</w:sdtContent></w:sdt>"
     + ps("{%p endfor %}")),
    ("table in loop", ps("{%p for x in people %}") + tbl(tr("{{ x.name }}", "{{ x.age }}")) + ps("{%p endfor %}")),
    ("nested tables", tbl(tr("{%tr for x in people %}", ""), tr(tc(tbl(tr("{%tr for y in x.roles or ['none'] %}", ""), tr("{{ y }}", "z"),
        tr("{%tr endfor %}", "")), p("")), "b"), tr("{%tr endfor %}", ""))),
    ("section in loop", ps("{%p for x in xs %}") + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + ps("{%p endfor %}")),
    ("attribute", '<w:p><w:bookmarkStart w:id="0" w:name="b_{{ count }}"/>' + r("x") + '<w:bookmarkEnd w:id="0"/></w:p>'),
    ("colspan", tbl(tr("a", "b"), tr(tc("{% colspan 2 %}wide"),))),
    ("colspan computed", tbl(tr("a", "b"), tr(tc("{% colspan xs|length - 1 %}wide", props='<w:gridSpan w:val="1"/>')))),
    ("cellbg", tbl(tr(tc("{% cellbg 'FF0000' %}red"), "b"))),
    ("cellbg by value", tbl(tr("{%tr for c in ['00FF00', '0000FF'] %}", ""), tr(tc("{% cellbg c %}x"), "b"), tr("{%tr endfor %}", ""))),
    ("vm", tbl(tr("{%tr for x in people %}", ""), tr("same{% vm %}", "{{ x.name }}"), tr("{%tr endfor %}", ""))),
    ("hm", tbl(tr("{%tc for x in xs %}", "head{% hm %}", "{%tc endfor %}"), tr("{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"),
               columns=3)),
    ("long paragraph", p(*[f"part {i} {{{{ count }}}} " for i in range(30)])),
    ("space kept", p(r(" {{ title }} ", B), r("x"))),
    ("unicode", ps("§ 706(2)(A) “{{ title }}” – é 😀 {{ '😀'|length }}")),
]

CASES += [
    ("caption", tbl(tr(tc(p("{%p for x in people %}"), p("{{ x.name|upper }},"), p("{%p endfor %}"), p("Plaintiffs,")),
                       tc(p(r("Case No. {{ count }}", B)))))),
    ("oxford list", ps("{% for x in xs %}{{ x }}{% if loop.length > 2 and not loop.last %}, {% endif %}"
                       "{% if loop.revindex0 == 1 %} and {% endif %}{% endfor %}")),
    ("cells cross", tbl(tr("{% for x in xs %}a{{ x }}", "b{% endfor %}", "c"), columns=3)),
    ("if over cells", tbl(tr("x{% if no %}", "y{% endif %}", "z"), columns=3)),
    ("tr for split over runs", tbl(tr(tc(p("{%", "tr for x in pe", r("ople %}", B))), ""), tr("{{ x.name }}", "b"),
                                   tr("{%tr endfor %}", ""))),
    ("deep paths", ps("{{ map.b.c }} {{ map['b']['c'] }} {{ people[0].roles[1] }}")),
    ("chained filters", ps("{{ people|map(attribute='name')|join(' and ')|upper }}")),
    ("selectattr", ps("{{ people|selectattr('age', 'gt', 10)|map(attribute='name')|first }}")),
    ("tests", ps("{{ none is none }} {{ title is string }} {{ map is mapping }} {{ xs is iterable }} {{ missing is defined }}")),
    ("conditions", ps("{{ xs and 'y' }} {{ empty or 'e' }} {{ not empty }} {{ 2 in xs }} {{ 'A' in title }}")),
    ("comparison chain", ps("{{ 1 < count <= 3 }} {{ 'a' != 'b' }} {{ count == 3.0 }}")),
    ("nested loops", ps("{% for x in people %}{% for y in x.roles %}{{ loop.index }}{{ y }}{% endfor %}|{% endfor %}")),
    ("loop scope", ps("{% set a = 1 %}{% for x in xs %}{% set a = a + x %}{{ a }};{% endfor %}{{ a }}")),
    ("loop else", ps("{% for x in [] %}x{% else %}none{% endfor %}")),
    ("recursive loop", ps("{% for x in [[1,[2,3]],4] recursive %}{{ loop(x) if x is iterable else x }},{% endfor %}")),
    ("cycle", ps("{% for x in xs %}{{ loop.cycle('odd', 'even') }} {% endfor %}")),
    ("range", ps("{% for i in range(2, 8, 3) %}{{ i }} {% endfor %}")),
    ("joiner", ps("{% set c = joiner(', ') %}{% for x in xs %}{{ c() }}{{ x }}{% endfor %}")),
    ("cycler", ps("{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.next() }}")),
    ("macro defaults", ps("{% macro m(a, b='x', c=count) %}{{ a }}{{ b }}{{ c }}{% endmacro %}{{ m(1) }} {{ m(1, c=2) }}")),
    ("macro with varargs", ps("{% macro m(a) %}{{ varargs|join('+') }}{% endmacro %}{{ m(1, 2, 3) }}")),
    ("macro over runs", p("{% macro m(a) %}", r("bold {{ a }}", B), "{% endmacro %}[{{ m('x') }}]")),
    ("call with arguments", ps("{% macro each(l) %}{% for x in l %}{{ caller(x) }};{% endfor %}{% endmacro %}"
                               "{% call(x) each(xs) %}<{{ x }}>{% endcall %}")),
    ("tuple printing", ps("{{ (1, 'a') }} {{ (1,) }} {{ () }} {{ 1, 2 }}")),
    ("quotes in lists", ps("{{ [\"it's\", 'say \"x\"'] }}")),
    ("number filters", ps("{{ 3.14159|round(2) }} {{ 2.5|round }} {{ '42'|int + 1 }} {{ -3|abs }} {{ price|int }}")),
    ("format filter", ps("{{ '%.2f'|format(price) }} {{ '%s-%s'|format(1, 'b') }} {{ '{:>8}|{:<4}|'.format('a', 2) }}")),
    ("text filters", ps("{{ 'hello world'|title }} {{ 'HELLO'|capitalize }} {{ ' x '|trim }} {{ 'a-b'|replace('-', '+') }}")),
    ("list filters", ps("{{ [3,1,2]|sort|join }} {{ xs|sum }} {{ xs|max }} {{ xs|batch(2)|list }} {{ xs|first }}")),
    ("dictsort", ps("{% for k, v in {'b': 1, 'a': 2}|dictsort %}{{ k }}{{ v }} {% endfor %}")),
    ("string methods", ps("{{ 'a,b'.split(',') }} {{ 'abc'.replace('b', 'x') }} {{ ' x'.strip() }} {{ 'abc'.startswith('a') }}")),
    ("comment over paragraphs", ps("a{# one", "two #}b")),
    ("comment with tag", ps("a{# {{ title }} {% if %} #}b")),
    ("p value of list", ps("{%p for x in xs %}", "{%p if x == 2 %}", "two", "{%p else %}", "{{ x }}", "{%p endif %}", "{%p endfor %}")),
    ("list restart", ps("{%p for x in people %}") + p("{{ x.name }}", style="Heading1")
     + ps("{%p for y in x.roles %}") + p("{{ y }}", style="ListNumber") + ps("{%p endfor %}", "{%p endfor %}")),
    ("formatting kept", p(r("{{ title }}", B + I), r(" and ", ""), r("{{ count }}", '<w:u w:val="single"/>'))),
    ("field text", p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF {{ title }} </w:instrText></w:r>'
                     '<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    ("alternate content", p('<w:r><w:t>{{ title }}</w:t><w:br/><w:t>{{ count }}</w:t></w:r>')),
    ("tabs beside", p('<w:r><w:tab/><w:t>{{ title }}</w:t><w:tab/></w:r>')),
    ("empty values", ps("{{ empty }}", "{{ none }}", "a{{ empty }}b")),
    ("condition on missing", ps("{% if missing %}a{% endif %}{% if not missing %}b{% endif %}{% if missing is defined and missing.x %}c{% endif %}")),
    ("default of missing", ps("{{ missing|default('x') }} {{ map.zz|default('y') }} {{ empty|default('z', true) }}")),
    ("inline if expression", ps("{{ 'Plaintiffs' if people|length > 1 else 'Plaintiff' }}{{ 'x' if no }}")),
    ("concatenation", ps("{{ 'a' ~ count ~ none }} {{ 'a' + 'b' }} {{ 'ab' * 2 }}")),
    ("value with braces", ps("{{ '{{' }} {{ '}' ~ '}' }}")),
    ("statement with percent", ps("{% if count % 2 == 1 %}odd{% endif %}")),
    ("escaped quotes", ps("{{ 'it\\'s' }} {{ \"a\\\"b\" }}")),
    ("html in data", ps("{{ '<b>' }} {{ amp|e }} {{ amp|upper }}")),
]

OTHERS = [
    ("header and footer", ps("{{ title }}"), {"header": ps("{{ title }} {% if yes %}h{% endif %}"), "footer": ps("{{ count }}")}),
    ("footnote", p("x", '<w:r><w:footnoteReference w:id="2"/></w:r>'),
     {"footnotes": '<w:footnote w:id="2">' + ps("Note {{ title }}") + "</w:footnote>"}),
    ("header loop", ps("x"), {"header": tbl(tr("{%tr for x in people %}", ""), tr("{{ x.name }}", "b"), tr("{%tr endfor %}", ""))}),
    ("set stays in its part", ps("{% set a = 1 %}{{ a }}"), {"header": ps("[{{ a }}]")}),
]
