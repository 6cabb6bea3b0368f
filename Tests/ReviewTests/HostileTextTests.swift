import Diagnostics
import Testing

@testable import Review

/// Texts that nobody means well with: an answer, soon, and no crash.
@Suite struct HostileTextTests {
    @Test(arguments: [
        "this year ", "[date] ", "[", "“", "Ex. A at 9999999999999999999; ", "¶ 99999999999999999999 ", "____",
        "\u{202E}abc ",
        "e\u{301}\u{301}", "000-12-3456 ", "born ", "Id. ", "[@x] ", "[@a..b; @c at 3] ", "National ", "1,2,3,4 ",
        "\u{0} ",
    ])
    func answersOnOneLongLine(piece: String) throws {
        let line = String(repeating: piece, count: 60_000 / max(1, piece.utf8.count))
        let matter = try ExampleMatter(
            Example(
                stringLiteral: """
                    plaintiffs: [{key: nakasec, name: National Korean American Service Consortium}]
                    exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
                    === facts.md
                    Text \(line)
                    """
            )
        )
        let took = ContinuousClock().measure {
            _ = RuleBook.review(matter.outline)
            for passage in matter.outline.passages { _ = IdentifierScan.hits(in: passage.text) }
        }
        #expect(took < .seconds(5))
    }

    @Test func answersOnClaimsThatPointAtEachOther() throws {
        let matter = try ExampleMatter(
            """
            claims:
              - {key: a, title: First, theory: contract, alternative_to: b}
              - {key: b, title: Second, theory: unjust_enrichment, alternative_to: a}
            """
        )
        #expect(!RuleBook.review(matter.outline).contains { $0.rule == "FRCP-8d2" })
    }

    @Test func answersOnAMatterWithNothingInIt() throws {
        let rules = Set(RuleBook.review(try ExampleMatter("").outline).map(\.rule))
        #expect(rules.contains("FRCP-8a3"))
    }
}
