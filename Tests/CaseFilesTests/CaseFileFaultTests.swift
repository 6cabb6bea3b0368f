import CaseFiles
import Diagnostics
import Testing

/// What a filer is told about a case file, and where. `⟦…⟧` marks each expected span, in reading order.
private let cases: [(yaml: String, told: [String])] = [
    // Names and types.
    (
        "⟦cuort⟧: mad\n",
        ["CASE-UNKNOWN-FIELD: a case file has no field `cuort` (did you mean `court`?)"]
    ),
    (
        "plaintiffs: ⟦CEDC⟧\n",
        ["CASE-TYPE: `plaintiffs` must be a list, each item a party, not text (begin each item with `- `)"]
    ),
    (
        "exhibits:\n  - ⟦Agreement⟧\n",
        [
            "CASE-TYPE: an exhibit is written as fields, not as text (write `name: value` lines: `key`, `title`, `file`)"
        ]
    ),
    (
        "title: ⟦[NAME]⟧\n",
        ["CASE-TYPE: `title` must be text, not a list (put quotes around text that begins with `[` or `- `)"]
    ),
    (
        "jury_demand: ⟦yes⟧\n",
        ["CASE-TYPE: `jury_demand` must be `true` or `false`, not `yes` (write `true`)"]
    ),
    (
        "jury_demand: '⟦true⟧'\n",
        ["CASE-TYPE: `jury_demand` must be `true` or `false`, not text in quotation marks (write `true`)"]
    ),
    (
        "plaintiffs: [{key: a, birth_year: ⟦012x⟧}]\n",
        [
            "CASE-TYPE: `birth_year` must be a whole number, not text (The year of birth; the full date must not be filed.)"
        ]
    ),
    (
        "filing_date: ⟦2025-02-30⟧\n",
        ["CASE-DATE: `2025-02-30` is not a day of the calendar (write year, month and day: `2026-03-15`)"]
    ),
    (
        "documents: [⟦complant⟧]\n",
        ["CASE-CHOICE: `complant` is not a word that `documents` knows (did you mean `complaint`?)"]
    ),
    (
        "jurisdiction: ⟦federal⟧\n",
        [
            "CASE-TYPE: `jurisdiction` must be a group of fields, not text (its fields are `basis`, `authorities`, `immunity_waiver` …)"
        ]
    ),
    (
        "title: Complaint ⟦#⟧ 2\nplaintiffs: [{key: a, name: Ä, address: [Suite ⟦#⟧ 4\n  ]}]  # meant\ncourt: mad # meant\n",
        [
            "CASE-COMMENT: `title` ends before this `#`, which begins a comment (put quotes around the whole text, or two spaces before the comment)",
            "CASE-COMMENT: `address` ends before this `#`, which begins a comment (put quotes around the whole text, or two spaces before the comment)",
        ]
    ),
    (
        "court: mad\ntitle: ⟦\"⟧Complaint\nplaintiffs:\n  - {key: a, name: \"Roe\"}\n",
        [
            "CASE-SYNTAX: this quotation mark is closed only in line 4, column 20 (close it where the text ends, or double it where it is meant itself)"
        ]
    ),
    (
        "court: mad\nplaintiffs: [{key: a, name: ⟦'⟧Roe}, {key: b, name: 'Doe'}]\n",
        [
            "CASE-SYNTAX: this quotation mark is closed only in line 2, column 51 (close it where the text ends, or double it where it is meant itself)"
        ]
    ),
    // Keys and references.
    (
        "plaintiffs: [{key: ⟦CEDC⟧}]\n",
        [
            "CASE-KEY: `CEDC` cannot be a key (use a lowercase letter, then lowercase letters, digits and hyphens, at most 30 in all)"
        ]
    ),
    (
        "plaintiffs: [{key: ⟦all⟧}]\n",
        [
            "CASE-KEY: `all` cannot be a key (use a lowercase letter, then lowercase letters, digits and hyphens, at most 30 in all)"
        ]
    ),
    (
        "plaintiffs: [{key: irs}]\nexhibits:\n  - key: ⟦irs⟧\n",
        ["CASE-KEY: the key `irs` is given to two things (choose another: a party in line 1 has it)"]
    ),
    (
        "counsel: [{key: gbls}]\nplaintiffs: [{key: a, counsel: [gbls, ⟦gbsl⟧]}]\n",
        ["CASE-REFERENCE: there is no counsel `gbsl` (did you mean `gbls`?)"]
    ),
    (
        "exhibits: [{key: mou}]\nclaims: [{key: apa, authorities: [⟦mou⟧]}]\n",
        ["CASE-REFERENCE: `mou` is an exhibit, not an authority"]
    ),
    (
        "counsel: [{key: gbls}]\nplaintiffs: [{key: a, counsel: ⟦gbls⟧}]\n",
        ["CASE-TYPE: `counsel` must be a list of counsel keys, not text (put it in brackets: `[gbls]`)"]
    ),
    (
        "claims: [{key: apa, elements: [{text: x, paragraphs: [one, a..⟦B⟧, ⟦⟧..c]}]}]\n",
        [
            "CASE-KEY: `B` cannot be the key of a paragraph (name a paragraph that ends in `{#key}`, or a range of them: `first..last`)",
            "CASE-KEY: `` cannot be the key of a paragraph (name a paragraph that ends in `{#key}`, or a range of them: `first..last`)",
        ]
    ),
    // YAML.
    (
        "court: mad\n⟦court⟧: cand\n",
        ["CASE-DUPLICATE-KEY: `court` is given twice (remove one; the first, in line 1, was read)"]
    ),
    (
        "court: ⟦&c⟧ mad\ndivision: ⟦*c⟧\n",
        [
            "CASE-ALIAS: a case file has no anchors (remove it, and write the value out where it is needed)",
            "CASE-ALIAS: a case file has no aliases (write the value out here)",
        ]
    ),
    (
        "plaintiffs:\n  - ⟦<<⟧: ⟦*p⟧\n",
        [
            "CASE-UNKNOWN-FIELD: a party has no field `<<` (`filing schema` lists the fields)",
            "CASE-ALIAS: a case file has no aliases (write the value out here)",
        ]
    ),
    ("court: ⟦!⟧!str mad\n", ["CASE-SYNTAX: a case file has no tags (remove it: fields have fixed types)"]),
    (
        "court: mad\n⟦---⟧\ncourt: cand\n",
        ["CASE-SYNTAX: a second YAML document begins here (a case file is one document: remove the line `---`)"]
    ),
    (
        "court: mad\nplaintiffs:\n⟦\t⟧- key: a\n",
        ["CASE-SYNTAX: a tab is used for indentation (put spaces in its place)"]
    ),
    (
        "plaintiffs:\n  - key: a\n⟦\t⟧name: A\n",
        ["CASE-SYNTAX: a tab is used for indentation (put spaces in its place)"]
    ),
    (
        "court:⟦\u{A0}⟧mad\ntitle⟦\u{A0}⟧: Complaint\nplaintiffs:\n⟦\u{2003}⟧ - ⟦\u{200B}⟧key: a\n    name: A:\u{A0}B\n",
        [
            "CASE-SYNTAX: a no-break space (U+00A0) stands in the place of a plain one (delete it and type a plain space)",
            "CASE-SYNTAX: a no-break space (U+00A0) stands in the place of a plain one (delete it and type a plain space)",
            "CASE-SYNTAX: a special space (U+2003) stands in the place of a plain one (delete it and type a plain space)",
            "CASE-SYNTAX: an invisible character (U+200B) stands here (delete it)",
        ]
    ),
    // A comma inside brackets.
    (
        "plaintiffs: [{key: a, name: A, address: [1 Main St, Boston, ⟦MA 02110⟧]}]\n",
        [
            "CASE-COMMA: the comma before `MA 02110` begins a new line of `address` (put the line in quotation marks: `\"Boston, MA 02110\"`)"
        ]
    ),
    (
        "plaintiffs: [{key: a, name: A, disclosure: {parents: [Acme Holdings, ⟦Inc.⟧]}}]\n",
        [
            "CASE-COMMA: the comma before `Inc.` begins a new line of `parents` (put the line in quotation marks: `\"Acme Holdings, Inc.\"`)"
        ]
    ),
    (
        "plaintiffs: [{key: a, name: A, address: [1 Main St, \"Boston, MA 02110\"], disclosure: {parents: [Acme, Inc. Holdings]}}]\n",
        []
    ),
    ("plaintiffs:\n  - key: a\n    name: A\n    address:\n      - Boston\n      - MA 02110\n", []),
    ("title: ⟦@⟧mou\n", ["CASE-SYNTAX: a value cannot begin with `@` (put quotes around it)"]),
    (
        "title: ⟦\"⟧Complaint\ncourt: mad\n",
        ["CASE-SYNTAX: this quotation mark is never closed (close it, or double it where it is meant itself)"]
    ),
    (
        "court: mad\n⟦t⟧itle\nfacts: facts.md\n",
        [
            "CASE-SYNTAX: this line is no field: its colon is missing (write `name: value`, or indent the line if it continues the one above)"
        ]
    ),
    (
        "title: Complaint⟦:⟧ Counts\n",
        [
            "CASE-SYNTAX: a colon stands where no field can begin (put quotes around text that contains `: `, and align fields with those above)"
        ]
    ),
    (
        "documents: [complaint\ntitle⟦:⟧ x\n",
        [
            "CASE-SYNTAX: the list in brackets is broken off here (it begins in line 1: put commas between the items, quotes around text with commas, and `]` at the end)"
        ]
    ),
    (
        "court: mad\n title⟦:⟧ x\n",
        [
            "CASE-SYNTAX: a colon stands where no field can begin (put quotes around text that contains `: `, and align fields with those above)"
        ]
    ),
    ("⟦⟧", ["CASE-SYNTAX: the case file is empty (`filing new` writes one to start from)"]),
    (
        "⟦mad⟧\n",
        [
            "CASE-TYPE: a case file is written as fields, not as text (write `name: value` lines: `court`, `division`, `title`)"
        ]
    ),
    ("? ⟦[a, b]⟧\n: x\n", ["CASE-TYPE: the name of a field must be a word, not a list"]),
    // Places in other scripts, behind wide and combining characters, and in Windows files.
    (
        "title: שלום\ndivision: é👩‍⚖️ \n⟦cuort⟧: x\n",
        ["CASE-UNKNOWN-FIELD: a case file has no field `cuort` (did you mean `court`?)"]
    ),
    (
        "plaintiffs: [{key: a, name: e\u{301}👩‍⚖️שלום, kind: ⟦offcer⟧}]\r\n",
        ["CASE-CHOICE: `offcer` is not a word that `kind` knows (did you mean `officer`?)"]
    ),
    (
        "\u{FEFF}⟦cuort⟧: mad\r\n⟦cuort2⟧: x\r\n",
        [
            "CASE-UNKNOWN-FIELD: a case file has no field `cuort` (did you mean `court`?)",
            "CASE-UNKNOWN-FIELD: a case file has no field `cuort2` (did you mean `court`?)",
        ]
    ),
]

@Suite struct CaseFileFaultTests {
    @Test(arguments: cases.indices)
    func tellsEachFaultAtItsPlace(index: Int) {
        let (yaml, told) = cases[index]
        let (found, expected) = faults(of: yaml)
        #expect(found.map(\.told) == told)
        #expect(found.map(\.location.span) == expected)
    }
}
