import Diagnostics
import Support
import Testing

@testable import Review

/// The scans, each on a text whose expected hits are marked `⟦…⟧`.
@Suite struct TextScanTests {
    @Test(arguments: [
        "He said “[t]he [agency] shall” [sic] … [emphasis added].",
        "immigra[nts] and [T]he",
        "the ⟦[date]⟧ of “⟦[DATE]⟧” and ⟦[BBO #]⟧",
        "on ⟦____⟧ at ⟦TBD⟧ by ⟦XXX⟧, not TBDs or snake_case or XXXL",
        "an open [ bracket that never ends",
        "[REDACTED – Fed. R. Civ. P. 5.2] and [@mou at 3]",
        "[PROPOSED] ORDER",
    ])
    func findsPlaceholders(marked: String) {
        expect(marked) { PlaceholderScan.hits(in: $0) }
    }

    @Test(arguments: [
        "on ⟦March 17, 1984⟧ and ⟦17 March 1984⟧, ⟦03/17/1984⟧, ⟦1984-03-17⟧, ⟦Sept. 3, 2025⟧",
        "in March 1984, May 3, version 1.2.3, Marching 17, 1984, 13/45/1984, 1:25-cv-00001",
        "between ⟦April 7, 2025⟧–⟦August 7, 2025⟧",
    ])
    func findsFullDates(marked: String) {
        expect(marked) { DateScan.all(in: $0).map(\.range) }
    }

    @Test(arguments: [
        "SSN ⟦000-12-3456⟧; ITIN: ⟦900 00 4321⟧; the TIN is ⟦900004321⟧",
        "xxx-xx-1234, 1-800-829-1040, 617-555-0101, CEDC-000123-45-6789, $123-45-6789",
        "¶ 12 ⟦000-12-3456⟧",
        "number ⟦00-1234567⟧ of the Center",
        "account ⟦12345678⟧, acct. ending 0042, card ⟦4400 1234 0042 0042⟧, routing ⟦011000015⟧",
        "account manager, call 617-555-0101",
        "born on ⟦March 17, 1984⟧; DOB ⟦3/17/1984⟧; born in 1984",
        "a table of 123456789 rows",
    ])
    func findsIdentifiers(marked: String) {
        expect(marked) { IdentifierScan.hits(in: $0).map(\.range) }
    }

    @Test(arguments: [
        ("Under 5 U.S.C. § 706 the court may act.", 1),
        ("It was Jan. 5. They acted.", 2),
        ("Mr. Roe v. Dr. Poe, No. 4, was decided. See Ex. A at 3.", 2),
        ("He asked: “Why?” Nobody answered.", 2),
        ("No stop at the end", 1),
        ("", 0),
    ])
    func countsSentences(text: String, sentences: Int) {
        #expect(Sentences.measure(MappedText(text).scalars).sentences == sentences)
    }

    @Test func findsPhrasesAtWordsWhateverTheirCase() {
        let finder = PhraseFinder(["harm", "class", "on behalf of a class"])
        let words = { (text: String) in finder.all(in: MappedText(text)).map { MappedText(text).string(in: $0) } }
        #expect(words("HARM, harmless, Class; unharmed class.") == ["HARM", "Class", "class"])
        #expect(words("on behalf of a class") == ["on behalf of a class"])
        #expect(finder.first(in: MappedText("harmless")) == nil)
    }

    @Test func readsQuantitiesWithTheirNoun() {
        let found = Quantity.all(
            in: MappedText("It sent 50,000 records, $1,000 fees, in 2025, and 400 boxes; 47,000 of them")
        )
        #expect(found.map { "\($0.number) \($0.noun)" } == ["50,000 records", "47,000 of"])
    }

    private func expect(_ marked: String, _ scan: (MappedText) -> [Range<Int>]) {
        let expected = MarkedText(marked, file: "text")
        let text = MappedText(Located(expected.text, at: whole(expected.text)))
        #expect(scan(text).map { text.location(of: $0) }.sorted() == expected.spans, "\(marked)")
    }

    private func whole(_ text: String) -> Location {
        Location(
            file: "text",
            start: Position(line: 1, column: 1),
            end: Position(line: 1, column: text.unicodeScalars.count + 1)
        )
    }
}
