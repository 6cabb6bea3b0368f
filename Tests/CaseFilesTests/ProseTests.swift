import CaseFiles
import Diagnostics
import Testing

@Suite struct ProseTests {
    @Test func readsHeadingsAllegationsQuotesAndItems() {
        let text = """
            # Facts

            ## The *agreement*

            The agencies signed "it" -- twice... {#signed}

            > Each agency 'shall' comply.

            The agreement has parts:
            {#parts}

            - one
              - deep

                further
              - deeper
            - **two**

            1. another
            """
        #expect(
            dump(text) == [
                "# Facts", "## The /agreement/", "¶{signed} The agencies signed “it” – twice…",
                "> Each agency ‘shall’ comply.", "¶{parts} The agreement has parts:", "-(a) one", "--(i) deep",
                "-- further", "--(ii) deeper", "-(b) !two!", "-(a) another",
            ]
        )
    }

    @Test func readsReferencesAsValues() {
        #expect(
            dump("See [@mou], [@mou at 3--4, 7], [@mou ¶ 12]; [@a..b] and [@mou at CEDC-000123-25; @x at ¶¶ 3-5].") == [
                "¶ See ⟨mou⟩, ⟨mou | 3–4, 7 | pages 3...4,7...7⟩, ⟨mou | ¶ 12 | paragraphs 12...12⟩; ⟨a..b⟩ and "
                    + "⟨mou | CEDC-000123–25 | bates CEDC-000123 to CEDC-000125; x | ¶¶ 3–5 | paragraphs 3...5⟩."
            ]
        )
    }

    @Test(arguments: [
        ("3", "3 | pages 3...3"), ("123–25", "123–25 | pages 123...125"), ("pp. 3-4", "pp. 3–4 | pages 3...4"),
        ("iii", "iii | words"), ("3 n.2", "3 n.2 | words"), ("AB00012", "AB00012 | bates AB00012 to AB00012"),
        ("¶12", "¶ 12 | paragraphs 12...12"), ("7, ", "7, | words"),
    ])
    func readsPins(written: String, expected: String) {
        #expect(dump("[@mou at \(written)]") == ["¶ ⟨mou | \(expected)⟩"])
    }

    @Test func printsBracketsThatAreNoReferences() {
        #expect(dump(#"[BBO #] \[@mou] `[@mou]` a@b [x] &amp; \*"#) == ["¶ [BBO #] [@mou] [@mou] a@b [x] & *"])
    }

    @Test func readsNotesAndLineBreaks() {
        let text = "One[^a]\\\ntwo.[^b]\n\n[^b]: Second [@mou].\n[^a]: First\n    goes on.\n"
        #expect(dump(text) == ["¶ One^0⏎two.^1", "note First goes on.", "note Second ⟨mou⟩."])
    }

    @Test func leavesCommentsOut() {
        #expect(dump("One.\n\n<!-- for us -->\n\nTwo <!-- hidden -->words.") == ["¶ One.", "¶ Two words."])
        #expect(textFaults(of: "One.\n\n<!-- for us -->\n").told.isEmpty)
    }

    /// Every word is found again at the place that the block's text gives it.
    @Test(arguments: [
        "Plain words on\n  two lines.",
        "> Quoted *words*\n> on \"two\" lines\nand a lazy third.",
        "Items:\n\n- first **item**\n  goes on\n  - nested `code` here\n    and on\n",
        "Wörter é 👩‍⚖️ שלום e\u{301}nd [@mou at 3] after *it*.",
        "Smart -- dash --- long... 'quoted' \"words\" &amp; entity &copy; sign \\*escaped\\* end.",
        "A [link](http://x.y \"title\") and <http://x.y> and ![image](i.png) after.",
        "Code `spans\nlines` and hard\\\nbreak  \nbreak end.",
        "Note[^n] after.\n\n[^n]: The note's words\n    go on here.",
        "# Heading with *style* here #\n\nUnderlined heading\n---\n\nText.",
        "Windows\r\nline ends\r\n\r\nand *more*\r\nwords.",
        "\ttab start\n\nTab\there and after.",
        "Unbalanced *star and **more here.",
    ])
    func findsEachWordWhereItStands(text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            Array($0.unicodeScalars)
        }
        let (prose, _) = Prose.read(Array(text.utf8), file: "facts.md")
        var words = 0
        for block in prose.blocks + prose.footnotes.flatMap(\.blocks) {
            let plain = block.plainText()
            let scalars = Array(plain.text.unicodeScalars)
            var start = 0
            while start < scalars.count {
                guard scalars[start].properties.isAlphabetic else {
                    start += 1
                    continue
                }
                let end = scalars[start...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
                let place = plain.location(of: start..<end)
                let found = place.map { lines[$0.start.line - 1][($0.start.column - 1)..<($0.end.column - 1)] }
                #expect(found.map(Array.init) == Array(scalars[start..<end]))
                #expect(place?.start.line == place?.end.line)
                words += 1
                start = end
            }
        }
        #expect(words > 3)
    }

    @Test func placesReferencesKeysPinsAndNotes() throws {
        let marked = Marked("> a\n\nItem é:\n*See* ⟦[@⟦mou⟧ at ⟦3--4⟧]⟧ {#⟦signed⟧}\n")
        let (prose, _) = Prose.read(Array(marked.text.utf8), file: "facts.md")
        let block = try #require(prose.blocks.last)
        let reference = try #require(
            block.spans.compactMap { if case .reference(let found) = $0.content { found } else { nil } }.first
        )
        let target = try #require(reference.targets.first)
        let places = [target.key.location, try #require(target.pin).location, try #require(block.key).location]
        #expect(places.map(\.span) == ["4:9-4:12", "4:16-4:20", "4:24-4:30"])
        #expect(reference.location.span == "4:7-4:21")
        #expect(reference.written == "[@mou at 3–4]")
    }

    /// One printed character may be two or three of the source.
    @Test(arguments: [("a -- b", "1:3-1:5"), ("a---b", "1:2-1:5"), ("a...", "1:2-1:5"), ("a &amp; b", "1:3-1:8")])
    func placesCharactersThatAreWrittenLonger(text: String, expected: String) throws {
        let block = try #require(Prose.read(Array(text.utf8), file: "facts.md").0.blocks.first)
        let plain = block.plainText()
        let scalars = Array(plain.text.unicodeScalars)
        let index = try #require(scalars.firstIndex { "–—…&".unicodeScalars.contains($0) })
        #expect(plain.location(of: index..<index + 1)?.span == expected)
    }
}
