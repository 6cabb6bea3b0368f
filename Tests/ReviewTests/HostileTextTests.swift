import Citations
import Diagnostics
import Support
import Testing

@testable import Review

/// Texts that nobody means well with: an answer, in time that grows with the text alone, and no crash.
@Suite struct HostileTextTests {
    @Test(arguments: [
        "this year ", "[date] ", "[", "“", "\"", "Ex. A at 9999999999999999999; ", "¶ 99999999999999999999 ", "____",
        "\u{202E}abc ", "\u{202B}שלום \u{202C}", "e\u{301}\u{301}", "\u{301}", "000-12-3456 ", "born ", "Id. ", "[@x] ",
        "[@a..b; @c at 3] ", "National ", "1,2,3,4 ", "\u{0} ", "9-year-old ", "March 3, ", "T", "paragraph 1, ",
        "Bennett v. Spear, 520 U.S. 154 (1997). ",
    ])
    func answersOnOneLongLineInTimeThatGrowsWithIt(piece: String) throws {
        let growth = try Growth.ofDoubling(30_000) { bytes in
            let line = String(repeating: piece, count: bytes / piece.utf8.count)
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
            _ = RuleBook.review(matter.outline)
        }
        #expect(growth < Growth.linear, "\(piece)")
    }

    @Test func findsTheCitationsOfFiveMegabytesOnOneLine() {
        let piece = "Bennett v. Spear, 520 U.S. 154 (1997); 26 U.S.C. § 6103(a); Ex. A at 3; "
        let count = 5_000_000 / piece.utf8.count
        let citations = CitationScanner.citations(in: String(repeating: piece, count: count))
        #expect(citations.count == 3 * count)
        let growth = Growth.ofDoubling(count / 4) { count in
            _ = CitationScanner.citations(in: String(repeating: piece, count: count))
        }
        #expect(growth < Growth.linear)
    }

    /// Claims that point at each other in one large circle.
    @Test func growsWithTheNumberOfClaimsInACircle() throws {
        let growth = try Growth.ofDoubling(500) { count in
            let claims = (0..<count).map { number in
                "  - {key: c\(number), title: Claim \(number), theory: contract, "
                    + "alternative_to: c\((number + 1) % count), relief: [r\(number)]}\n"
            }
            let relief = (0..<count).map { "  - {key: r\($0), kind: other, text: grant it, claims: [c\($0)]}\n" }
            let text = "claims:\n\(claims.joined())relief:\n\(relief.joined())"
            _ = RuleBook.review(try ExampleMatter(Example(stringLiteral: text)).outline)
        }
        #expect(growth < Growth.linear)
    }

    /// A brief whose table of authorities lists as much as its text cites.
    @Test func growsWithTheTableOfAuthorities() throws {
        let growth = try Growth.ofDoubling(500) { count in
            let cites = (1...count).map { "26 U.S.C. § \($0)(a)" }
            let text =
                "=== brief.docx\nMEMORANDUM OF LAW\n# Table of Authorities\n"
                + cites.map { "\($0)........ 3\n" }.joined() + "# Argument\n" + cites.map { "See \($0).\n" }.joined()
            let outline = try ExampleMatter(Example(stringLiteral: text)).outline
            #expect(!RuleBook.review(outline).contains { $0.rule == "PKT-AUTH-TOA" })
        }
        #expect(growth < Growth.linear)
    }

    @Test(arguments: [
        "claims: [{key: a, title: First, theory: contract, alternative_to: a}]",
        """
        claims:
          - {key: a, title: First, theory: contract, alternative_to: b}
          - {key: b, title: Second, theory: unjust_enrichment, alternative_to: c}
          - {key: c, title: Third, theory: unjust_enrichment, alternative_to: a}
        """,
        """
        claims: [{key: a, title: First, relief: [r]}]
        relief: [{key: r, kind: other, text: grant it, claims: [a]}]
        """,
    ])
    func answersOnClaimsThatPointAtEachOther(yaml: String) throws {
        let matter = try ExampleMatter(Example(stringLiteral: yaml))
        #expect(!RuleBook.review(matter.outline).contains { $0.rule == "FRCP-8d2" })
    }

    @Test func growsWithTheNumberOfExhibits() throws {
        let growth = try Growth.ofDoubling(2_000) { count in
            let list = (1...count).map { "  - {key: e\($0), title: Letter \($0), file: e\($0).pdf}\n" }.joined()
            let text = (1...count).map { "The agency wrote it. [@e\($0) at 2]; Ex. \($0) at 9.\n\n" }.joined()
            let matter = try ExampleMatter(Example(stringLiteral: "exhibits:\n\(list)=== facts.md\n\(text)"))
            #expect(RuleBook.review(matter.outline).contains { $0.rule == "PKT-EXH-EXIST" })
        }
        #expect(growth < Growth.linear)
    }

    @Test func answersOnAMatterWithNothingInIt() throws {
        let rules = Set(RuleBook.review(try ExampleMatter("").outline).map(\.rule))
        #expect(rules.contains("FRCP-8a3"))
    }

    /// The caption, the signatures and the paragraphs of a finished document of any size.
    @Test(arguments: [
        "1. The agency acted.", "v.", "/s/", "UNITED STATES DISTRICT COURT", "CERTIFICATE OF SERVICE", ")", "\u{202E}",
        "/s//s//s//s/", "[", "WHEREFORE", "Civil Action No. 1:", "a@b.c 617-555-0101 Boston, MA 02108",
    ])
    func readsAnyDocumentInTimeThatGrowsWithIt(line: String) throws {
        let growth = Growth.ofDoubling(1_500) { count in
            let text = "COMPLAINT\n" + String(repeating: line + "\n", count: count)
            let paper = ExampleMatter.paper(text, named: "complaint.docx")
            let court = CourtFacts(key: "cand", name: "N.D. Cal.", district: "NORTHERN DISTRICT OF CALIFORNIA")
            _ = RuleBook.review(PacketOutline(paper, exhibits: nil, facts: [:], court: court))
        }
        #expect(growth < Growth.linear, "\(line)")
    }
}
