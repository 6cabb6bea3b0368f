import Citations
import Diagnostics
import Support
import Testing

@testable import Review

@Suite struct PacketOutlineTests {
    private let matter: Example = """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf}
          - {key: letter, title: Letter, file: letter.pdf}
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(a)}]
        claims:
          - {key: apa, title: Contrary to law, allegations: claims/apa.md}
          - {key: speech, title: Association, allegations: claims/speech.md}
        === facts.md
        # Parties

        The Center is in New Bedford. {#seat}

        # Facts

        ## The letter

        They wrote of it.[^n] [@letter at 1] {#wrote}

        [^n]: Id. at 2.

        > A quotation of [@mou].

        They signed it. Ex. B at 4; see ¶ 1.
        === claims/apa.md
        It breaks [@privacy]. [@seat..wrote]
        === claims/speech.md
        It chills.
        """

    @Test func numbersThroughFactsAndCountsWithOneIncorporationEach() throws {
        let outline = try ExampleMatter(matter).outline
        #expect(outline.paragraphs.map(\.number) == Array(1...7))
        #expect(outline.paragraphs.map(\.isGenerated) == [false, false, false, true, false, true, false])
        #expect(outline.paragraphs[3].text.string == "Plaintiffs incorporate by reference the allegations of ¶¶ 1–3.")
        #expect(outline.paragraphs.map(\.claim) == [nil, nil, nil, "apa", "apa", "speech", "speech"])
        #expect(outline.keys.paragraphs == ["seat": 1, "wrote": 2])
    }

    @Test func notesTheHeadingsAboveEachParagraph() throws {
        let outline = try ExampleMatter(matter).outline
        #expect(outline.paragraphs[0].section.titles == ["Parties"])
        #expect(outline.paragraphs[1].section.titles == ["Facts", "The letter"])
        #expect(outline.paragraphs[1].section.topics == .facts)
    }

    @Test func labelsExhibitsByFirstKeyedCitation() throws {
        #expect(try ExampleMatter(matter).outline.labels == ["letter": "A", "mou": "B"])
    }

    @Test func readsKeyedAndTypedCitationsAsOnePaper() throws {
        let outline = try ExampleMatter(matter).outline
        let cites = outline.exhibitCites.map { "\($0.written) \($0.label) \($0.exhibit ?? "-") ¶ \($0.paragraph ?? 0)" }
        #expect(
            cites == [
                "[@letter at 1] A letter ¶ 2", "Id. at 2 A letter ¶ 2", "[@mou] B mou ¶ 2", "Ex. B at 4 B mou ¶ 3",
            ]
        )
        #expect(outline.paragraphCites.map { "\($0.numbers.first)–\($0.numbers.last)" } == ["1–1", "1–2"])
        #expect(outline.authorityCites.map(\.key) == ["privacy"])
        #expect(outline.citingParagraphs == [2, 3, 5])
    }

    @Test func passesOverTextsThatAreMissing() throws {
        let outline = try ExampleMatter("facts: [missing.md]\nclaims: [{key: apa, title: X, allegations: no.md}]")
            .outline
        #expect(outline.paragraphs.count == 1)
        #expect(
            RuleBook.review(outline).allSatisfy { $0.rule != "FRCP-8a1" && !$0.message.contains("has no allegations") }
        )
    }

    @Test func growsWithTheTextAndNotWithItsSquare() throws {
        let growth = try Growth.ofDoubling(300) { count in
            let exhibits = (0..<count / 10).map { "  - {key: e\($0), title: Exhibit, file: e.pdf}\n" }.joined()
            let facts = (0..<count).map { index in
                "On April 7, 2025, they sent 50,000 records. [@e\(index % (count / 10)) at 3]; Ex. A at 2; ¶ \(index + 1); "
                    + "[@nothing\(index)] 26 U.S.C. § 6103(a), id. {#p\(index)}\n\n"
            }.joined()
            let matter = try ExampleMatter(Example(stringLiteral: "exhibits:\n\(exhibits)=== facts.md\n\(facts)"))
            _ = RuleBook.review(matter.outline)
        }
        #expect(growth < Growth.linear)
    }
}
