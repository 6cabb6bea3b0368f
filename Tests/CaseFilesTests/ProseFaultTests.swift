import CaseFiles
import Diagnostics
import Support
import Testing

private let keyHelp = "use a lowercase letter, then lowercase letters, digits and hyphens, at most 30 in all"

private let cases: [(text: String, told: [String])] = [
    ("Text ⟦[@⟧mou at 3.\n", ["CASE-TEXT: a reference is never closed (end it with `]`)"]),
    ("Text [⟦@⟧].\n", ["CASE-TEXT: a reference names no key (write `[@key]`)"]),
    ("Text [@⟦MOU⟧ at 3].\n", ["CASE-TEXT: `MOU` cannot be a key (\(keyHelp))"]),
    ("Text [@mou ⟦3⟧].\n", ["CASE-TEXT: `3` is no pin (write `[@mou at 3]` or `[@mou ¶ 12]`)"]),
    ("Text [@mou ⟦at⟧].\n", ["CASE-TEXT: the pin is empty (write `[@mou at 3]`)"]),
    ("Text [@mou at ⟦9-3⟧].\n", ["CASE-TEXT: `9-3` runs backwards (name the lower number first)"]),
    (
        "Text [@mou; ⟦letter⟧].\n",
        ["CASE-TEXT: every key in a reference begins with `@` (write `[@mou at 3; @letter]`)"]
    ),
    ("Text [@a..b ⟦at 3⟧].\n", ["CASE-TEXT: a range of paragraphs takes no pin (write `[@first..last]`)"]),
    ("Text [⟦@a..⟧].\n", ["CASE-TEXT: a reference names no key (write `[@key]`)"]),
    ("Text. ⟦{#}⟧\n", ["CASE-KEY: the key is empty (\(keyHelp))"]),
    ("Text. {#⟦A b⟧}\n", ["CASE-KEY: `A b` cannot be a key (\(keyHelp))"]),
    ("⟦{#a}⟧ Text.\n", ["CASE-TEXT: a key stands at the end of its paragraph (move it to the end)"]),
    ("Text.\n\n⟦{#a}⟧\n", ["CASE-TEXT: this key stands alone (put it at the end of the paragraph that it names)"]),
    ("# Head ⟦{#a}⟧\n", ["CASE-TEXT: only an allegation has a key (put it at the end of a numbered paragraph)"]),
    (
        "One. {#a}\n\nTwo. {#⟦a⟧}\n",
        ["CASE-KEY: the key `a` is given to two paragraphs (choose another: the paragraph in line 1 has it)"]
    ),
    ("Text⟦[^x]⟧.\n", ["CASE-TEXT: there is no note `x` (write it on a line of its own: `[^x]: …`)"]),
    (
        "Text.\n\n⟦[^x]⟧: Lost.\n",
        ["CASE-TEXT: nothing refers to this note, so it would not be printed (refer to it in the text, or remove it)"]
    ),
    (
        "A ⟦<b>⟧x⟦</b>⟧.\n",
        Array(
            repeating:
                "CASE-TEXT: HTML is printed as it stands (use `*italic*` and `**bold**`; a plain `<` is written `\\<`)",
            count: 2
        )
    ),
    (
        "⟦<div>⟧\nx\n</div>\n",
        ["CASE-TEXT: HTML is printed as it stands (use `*italic*`, `**bold**` and blank lines between paragraphs)"]
    ),
    ("A ⟦![⟧i](u).\n", ["CASE-TEXT: an image is not printed; only its words are (make it an exhibit and cite that)"]),
    (
        "A ⟦[link]⟧(http://x).\n",
        ["CASE-TEXT: the address of a link is not printed (write the address itself: `<http://x>`)"]
    ),
    (
        "⟦| a | b |⟧\n|---|---|\n| 1 | 2 |\n",
        ["CASE-TEXT: a table is not printed as a table (write its rows as a list, or make it an exhibit)"]
    ),
    ("Text.\n\n    ⟦code⟧\n", ["CASE-TEXT: this is set as computer code (remove the indentation)"]),
    (
        "⟦- item⟧\n",
        [
            "CASE-TEXT: a list stands without the allegation it belongs to (write the sentence that it continues before it)"
        ]
    ),
    ("Text.\n\n⟦***⟧\n", ["CASE-TEXT: a line across the page is not printed (remove it)"]),
    ("⟦#### Deep⟧\n", ["CASE-TEXT: headings have at most three levels (use `###`)"]),
    ("\u{FEFF}é [@⟦É⟧]\n", ["CASE-TEXT: `É` cannot be a key (\(keyHelp))"]),
]

@Suite struct ProseFaultTests {
    @Test(arguments: cases.indices)
    func tellsEachFaultAtItsPlace(index: Int) {
        let (told, places, expected) = textFaults(of: cases[index].text)
        #expect(told == cases[index].told)
        #expect(places == expected)
    }

    @Test func losesNoWordsOfWhatItCannotPrint() {
        #expect(dump("    a code\n    b\n") == ["> a code⏎b"])
        #expect(dump("<div>\nx\n</div>\n") == ["¶ <div>⏎x⏎</div>"])
        #expect(dump("A <b>x</b> ![i](u) [@BAD] end.") == ["¶ A <b>x</b> i [@BAD] end."])
        #expect(dump("| a |\n|---|\n") == ["¶ | a | |—|"])
    }
}

/// Texts that are broken, or made to hurt.
@Suite struct HostileTextTests {
    private func read(_ text: String) -> (told: Set<String>, seconds: Double) {
        var told: Set<String> = []
        let seconds = Growth.seconds { told = Set(Prose.read(Array(text.utf8), file: "facts.md").1.map(\.rule)) }
        return (told, seconds)
    }

    @Test func refusesHugeFilesUnread() {
        #expect(read(String(repeating: "a", count: 50 << 20)).told == ["CASE-SIZE"])
    }

    @Test(arguments: ["> ", ">", "- ", "* ", "1. "])
    func refusesDeepContainers(opening: String) {
        let (told, seconds) = read(String(repeating: opening, count: 500_000))
        #expect(told == ["CASE-SIZE"])
        #expect(seconds < 2, "\(seconds)")
    }

    @Test(arguments: ["[", "*a ", "**a ", "[@", "![", "`a", "<", "{#", "_a_", "[^a", "&amp", "\\[", "a**b"])
    func survivesRepeatedMarks(mark: String) {
        let (_, seconds) = read(String(repeating: mark, count: 50_000))
        #expect(seconds < 20, "\(seconds)")
    }

    @Test func refusesParagraphsThatAreAllQuotationMarks() {
        let (told, seconds) = read(String(repeating: "\"a", count: 100_000))
        #expect(told == ["CASE-SIZE"])
        #expect(seconds < 2, "\(seconds)")
        #expect(read(String(repeating: "Ten \"words\" each.\n\n", count: 5000)).told.isEmpty)
    }

    @Test func survivesListsThatDeepenByLine() {
        let text = (0..<300).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        let (told, seconds) = read("Text.\n\n" + text)
        #expect(told == ["CASE-TEXT"])
        #expect(seconds < 2, "\(seconds)")
    }

    @Test func tellsWhereBytesAreNoText() {
        let bytes = Array("One é".utf8) + [0xFF] + Array(" two\n\nThree ".utf8) + [0] + Array("four\n".utf8)
        let (prose, found) = Prose.read(bytes, file: "facts.md")
        #expect(found.map { "\($0.location.span) \($0.rule)" } == ["1:6-1:7 CASE-ENCODING", "3:7-3:8 CASE-ENCODING"])
        #expect(prose.blocks.map(line) == ["¶ One é\u{FFFD} two", "¶ Three \u{FFFD}four"])
    }

    @Test func keepsPlacesInsideTheTextForAnyBytes() {
        var generator = LinearGenerator(state: 11)
        let seed = Array("# Head\n\nSee [@mou at 3] *and* \"x\"[^n] {#k}\n\n> q\n\n- i\n  - j\n\n[^n]: note\n".utf8)
        for _ in 0..<2000 {
            var bytes = seed
            for _ in 0..<4 {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let (prose, found) = Prose.read(bytes, file: "facts.md")
            let places = found.map(\.location) + prose.blocks.flatMap { $0.spans.map(\.location) }
            #expect(places.allSatisfy { $0.start <= $0.end && $0.start.line > 0 && $0.start.column > 0 })
        }
    }
}
