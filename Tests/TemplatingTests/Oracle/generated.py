"""Templates nobody wrote: put together at random, the same at every run, in the proportions of real ones.

What real templates use was counted over 315 public ones: mostly `if`, then `for`, attributes, items by number and by
name, comparisons, a dozen filters; every second tag cut over runs, four in ten with spelling marks or bookmarks inside,
one in sixteen cut between its braces; typographic quotes and entities in tags; tables, text boxes, content controls,
headers, footers, footnotes.
"""

import random

from cases import B, I, MARK, PROOF, esc, p, r, tbl, tc, tr

DATA = {
    "case": {"number": "1:26-cv-10777", "court": "District of Massachusetts", "jury": True, "filed": None, "counts": 3},
    "plaintiffs": [
        {"name": {"first": "Ada", "last": "Byron"}, "kind": "individual", "city": "Boston", "age": 36, "aliases": ["A. B."]},
        {"name": {"first": "Bo", "last": "O'Neil & Sons"}, "kind": "company", "city": "", "age": 5, "aliases": []},
        {"name": {"first": "Cy", "last": "Doe <Jr.>"}, "kind": "individual", "city": "Quincy", "age": 71, "aliases": ["x", "y"]},
    ],
    "defendants": [{"name": {"first": "IRS", "last": ""}, "kind": "agency", "city": "Washington", "age": 0, "aliases": []}],
    "rent": 1234.5, "months": 4, "title": "A v. B", "notes": "line one\nline two", "tabbed": "a\tb", "none": None,
    "repairs": {"heat": True, "mold": False, "pests": True}, "empty": [], "word": "tenant", "yes": True, "no": False,
}

TEXTS = ["title", "word", "case.number", "case['court']", "plaintiffs[0].name.first", "plaintiffs[1].name.last",
         "defendants[0]['city']", "plaintiffs[-1].kind", "missing", "none", "case.nothing", "notes", "tabbed"]
NUMBERS = ["rent", "months", "case.counts", "plaintiffs[0].age", "plaintiffs|length", "(months + 1)", "(rent * months)",
           "(months - case.counts)", "(rent / months)", "(months % 3)", "(-months)"]
LISTS = ["plaintiffs", "defendants", "plaintiffs[:2]", "empty", "plaintiffs[1:]", "(plaintiffs + defendants)"]
OF_PERSON = ["{v}.name.first", "{v}.name.last", "{v}.kind", "{v}['city']", "{v}.age", "{v}.name['first']", "{v}.aliases|join(', ')"]
FILTERS = ["|upper", "|lower", "|title", "|capitalize", "|length", "|default('x')", "|e", "|trim", "|replace('a', 'o')",
           "|string", "|first", "|list", "|default('none given', true)"]
METHODS = [".upper()", ".lower()", ".split(' ')[0]", ".replace('A', 'B')", ".strip()", ".title()", ".startswith('A')"]
FLAGS = ["yes", "no", "case.jury", "none", "empty", "title", "repairs.heat", "repairs['mold']", "missing", "rent", "not no"]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.variables = []
        self.marks = 0

    def pick(self, items):
        return self.random.choice(items)

    def chance(self, percent):
        return self.random.random() * 100 < percent

    # Expressions

    def text(self):
        if self.variables and self.chance(60):
            return self.pick(OF_PERSON).format(v=self.pick(self.variables))
        return self.pick(TEXTS)

    def value(self):
        kind = self.random.random() * 100
        if kind < 50:
            return self.text()
        if kind < 62:
            return self.pick(["title", "word", "case.number"]) + self.pick(FILTERS)
        if kind < 70:
            return self.pick(["title", "word", "case.number"]) + self.pick(METHODS)
        if kind < 80:
            return self.pick(NUMBERS)
        if kind < 86:
            return f"{self.text()} if {self.condition()} else {self.pick(['title', repr('none'), '3'])}"
        if kind < 90:
            return f"{self.pick(LISTS)}|map(attribute='name.first')|join(', ')"
        if kind < 93:
            return f"{self.text()} ~ ' / ' ~ {self.pick(NUMBERS)}"
        if kind < 96 and self.variables:
            return self.pick(["loop.index", "loop.first", "loop.last", "loop.length", "loop.index0"])
        return self.pick(["'{:,.2f}'.format(rent)", "'%d' % months", "repairs.items()|list", "[title, word]|join('; ')",
                          "(1, 'a')", "range(3)|list", "repairs|dictsort", "rent|round|int", "repairs.get('heat')",
                          "repairs.get('x', 'y')", "plaintiffs|map(attribute='age')|sum", "'a' * 3"])

    def condition(self, depth=0):
        kind = self.random.random() * 100
        if kind < 25:
            return self.pick(FLAGS)
        if kind < 50:
            return f"{self.text()} == {self.pick(['“individual”', repr('company'), repr('Boston'), repr('tenant')])}"
        if kind < 62:
            return f"{self.pick(NUMBERS)} {self.pick(['>', '<', '>=', '<=', '!=', '=='])} {self.pick(['1', '2', '3', '36'])}"
        if kind < 70:
            return f"{self.pick([repr('A'), repr('Bo'), repr('x')])} {self.pick(['in', 'not in'])} {self.pick(['title', '[title, word]', 'repairs'])}"
        if kind < 76:
            return f"{self.pick(TEXTS)} is {self.pick(['defined', 'not defined', 'none', 'string', 'mapping', 'sequence'])}"
        if depth > 1:
            return self.pick(FLAGS)
        if kind < 90:
            return f"{self.condition(depth + 1)} {self.pick(['and', 'or'])} {self.condition(depth + 1)}"
        return f"not ({self.condition(depth + 1)})" if kind > 95 else f"not {self.pick(FLAGS)}"

    # Tags, as Word leaves them

    def tag(self, text):
        """The runs of a tag: whole, or cut as editing and spelling marks cut it."""
        if self.chance(10):
            text = text.replace("'", "’") if self.chance(50) else text.replace("'", '"')
        kind = self.random.random() * 100
        if kind < 46:
            return r(text)
        if kind < 62:
            cut = self.random.randrange(2, len(text) - 2)
            return r(text[:cut]) + r(text[cut:], self.pick(["", B, I]))
        if kind < 84:
            return r(text[:2]) + PROOF + r(text[2:-2]) + '<w:proofErr w:type="spellEnd"/>' + r(text[-2:])
        if kind < 92 and self.marks == 0:
            self.marks += 1
            cut = self.random.randrange(2, len(text) - 2)
            return r(text[:cut]) + MARK + r(text[cut:])
        return r(text[:1]) + r(text[1:])

    def words(self):
        return self.pick(["The plaintiff ", " says that ", ", and ", " is due. ", "See § 706(2)(A) – ", " R&D “quoted” ", " "])

    def inline(self, depth=0):
        """Runs with tags within one paragraph."""
        made = ""
        for _ in range(self.random.randrange(1, 4)):
            made += r(self.words(), self.pick(["", "", B, I]))
            kind = self.random.random() * 100
            if kind < 65 or depth > 1:
                made += self.tag("{{ %s }}" % self.value())
            elif kind < 90:
                made += self.tag("{%% if %s %%}" % self.condition()) + self.inline(depth + 1)
                if self.chance(25):
                    made += self.tag("{%% elif %s %%}" % self.condition()) + self.inline(depth + 1)
                if self.chance(45):
                    made += self.tag("{% else %}") + self.inline(depth + 1)
                made += self.tag("{% endif %}")
            else:
                made += self.loop("{%% for %s in %s %%}", "{% endfor %}", lambda: self.inline(depth + 1), self.tag)
        return made

    def loop(self, start, end, body, wrap):
        name = f"v{len(self.variables)}"
        head = wrap(start % (name, self.pick(LISTS)))
        self.variables.append(name)
        inside = body()
        self.variables.pop()
        return head + inside + wrap(end)

    # Blocks

    def paragraph(self):
        style = self.pick(["", "", "", "BodyText", "ListNumber"])
        return p(self.inline(), style=style)

    def alone(self, text):
        return p(self.tag(text))

    def blocks(self, depth=0):
        made = ""
        for _ in range(self.random.randrange(1, 4)):
            kind = self.random.random() * 100
            if depth > 2 or kind < 45:
                made += self.paragraph()
            elif kind < 65:
                made += self.alone("{%%p if %s %%}" % self.condition()) + self.blocks(depth + 1)
                if self.chance(40):
                    made += self.alone("{%p else %}") + self.blocks(depth + 1)
                made += self.alone("{%p endif %}")
            elif kind < 80 and len(self.variables) < 3:
                made += self.loop("{%%p for %s in %s %%}", "{%p endfor %}", lambda: self.blocks(depth + 1), self.alone)
            elif kind < 92 and len(self.variables) < 3:
                made += self.table()
            elif kind < 96:
                made += f"<w:sdt><w:sdtPr/><w:sdtContent>{self.paragraph()}</w:sdtContent></w:sdt>"
            else:
                made += self.alone("{#p a remark #}") + self.paragraph()
        return made

    def table(self):
        def row(text):
            return tr(tc(self.alone(text)), "")

        rows = tr("Name", "Value")
        rows += self.loop("{%%tr for %s in %s %%}", "{%tr endfor %}", lambda: tr(tc(self.paragraph()), tc(self.paragraph())), row)
        return tbl(rows) + p("")


def case(seed):
    writer = Writer(seed)
    body = writer.blocks() + writer.blocks()
    others = {}
    if seed % 4 == 0:
        others["header"] = writer.paragraph()
    if seed % 5 == 0:
        others["footer"] = writer.paragraph()
    return f"generated {seed}", body, others


CASES = [case(seed) for seed in range(1, 181)]
