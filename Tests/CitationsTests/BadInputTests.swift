import Support
import Testing

@testable import Citations

struct BadInputTests {
    /// A generator of its own, so that every run tries the same texts.
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func checkPlaces(in text: String) {
        let scalars = Array(text.unicodeScalars)
        let citations = CitationScanner.citations(in: text)
        for (index, citation) in citations.enumerated() {
            guard citation.start >= 0, citation.start < citation.end, citation.end <= scalars.count else {
                Issue.record(
                    "out of range: \(citation.start)..<\(citation.end) of \(scalars.count) in \(text.debugDescription)"
                )
                continue
            }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[citation.start..<citation.end])
            #expect(Array(String(words).unicodeScalars) == Array(citation.text.unicodeScalars))
            #expect(citation.antecedent.map { $0 < index } ?? true)
            #expect(!citation.normal.isEmpty)
        }
        #expect(citations.map(\.start) == citations.map(\.start).sorted())
    }

    static let pieces = [
        "Bennett v. Spear, ", "520 U.S. 154", ", 177–78", " (1997)", "(1st Cir. 2020)", " § ", "§§", "¶", "¶¶ ", "12",
        "–", "14",
        "26 U.S.C. ", "6103(i)(2)", "(", ")", ";", " Id. ", "at ", "Ex. A", "Exs. ", "supra", ", ", ".", "\u{0}",
        "\u{202E}",
        "é", "e\u{301}\u{301}", "👩‍👩‍👧", "עברית", "\u{A0}", "\n", "\n\n", "\t", "“", "’", "In re ", "No. 1:25-cv-1",
        "2025 WL 7",
        ", aff’d, ", "Fed. R. Civ. P. ", "Pub. L. No. 94-455", "90 Stat. 5", "Exec. Order No. 14,159", "CEDC-000123",
        "Decl.",
        "Compl. ", "ECF No. 1-2", "99999999999999999999", "*4", "n.7", "&", "and", "Section ", "Rule ", "of title 26",
        "U.S. Const. art. I",
    ]

    @Test func staysInRangeInAnyMixture() {
        var dice = Dice(state: 7)
        for _ in 0..<800 {
            let text = (0..<Int.random(in: 1...25, using: &dice)).map { _ in
                Self.pieces.randomElement(using: &dice) ?? ""
            }.joined()
            checkPlaces(in: text)
        }
    }

    @Test func staysInRangeInArbitraryBytes() {
        var dice = Dice(state: 11)
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 0...200, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
            checkPlaces(in: String(decoding: bytes, as: UTF8.self))
        }
        checkPlaces(in: "")
        checkPlaces(in: "§")
        checkPlaces(in: "1")
    }

    @Test func countsScalarsNotBytes() throws {
        let citation = try #require(CitationScanner.citations(in: "«Ünlü 👩‍👩‍👧» Ex. A at 3").first)
        #expect(citation.start == 13)
        #expect(citation.end == 23)
    }

    /// The worst lines a text can hold, of 20,000 bytes, then four times as long.
    @Test(arguments: [
        "Bennett v. Spear, 520 U.S. 154 (1997). ", "26 U.S.C. § ", "§ ", "¶¶ 1, ", "1 Me. 1 ", "Id. (", "Ex. ",
        "A v. B ", "(", "a ", "1",
        "1 ", ", 1", "Exs. A, ", "1 U.S. 1, 1 S. Ct. 1, ", "No. 1-1, ", "(a)", "26 U.S.C. § 1(a)(b), (c), ", "A, ", " ",
        "\u{A0}",
        "See ", "Smith, supra, ", "v. ", "é", "\u{301}", "1 U.S. 5 (", "5 U.S.C. §§ 1, 2, 3, ", "aff’d, ",
        "1 F.3d 1 (1st Cir. ", "U.S. ",
    ])
    func takesTimeInProportionToTheLength(piece: String) {
        let growth = Growth.ofDoubling(40_000) { bytes in
            _ = CitationScanner.citations(in: String(repeating: piece, count: bytes / piece.utf8.count))
        }
        #expect(growth < Growth.linear)
    }
}
