import CaseFiles
import Diagnostics
import Foundation
import Support
import Testing

@Suite struct CourtTests {
    private func read(_ key: String) throws -> (Court?, [Diagnostic]) {
        let text = try Project.text("Courts/\(key).yaml")
        return Court.read(yaml: Array(text.utf8), file: "Courts/\(key).yaml")
    }

    @Test func readsEveryCourtWithoutFault() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Project.file("Courts").path)
        let keys = names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        #expect(keys.count >= 3)
        for key in keys {
            let (court, found) = try read(key)
            #expect(found.isEmpty, "\(found.map(\.told))")
            #expect(court?.key.value == key)
            #expect(court?.captionLines.first?.value == "UNITED STATES DISTRICT COURT")
        }
    }

    @Test func knowsTheValuesOfACourtAndWhetherTheyWereChecked() throws {
        let court = try #require(try read("cand").0)
        #expect(court.exhibitScheme.value == .letters)
        #expect(court.body.linesPerPage?.value == 28)
        #expect(court.body.margin?.value == 1)
        #expect(!court.isVerified.value)
        let limits = court.pageLimits.map { "\($0.kind.value) \($0.pages.value) \($0.isVerified.value)" }
        #expect(limits == ["motion 25 true", "opposition 25 false", "reply 15 false", "administrative motion 5 true"])
    }

    @Test func findsTheDivisionOfACounty() throws {
        let court = try #require(try read("mad").0)
        #expect(court.division(ofCounty: "bristol")?.name.value == "Eastern")
        #expect(court.division(ofCounty: "Worcester")?.name.value == "Central")
        #expect(court.division(ofCounty: "Cook") == nil)
    }

    @Test func tellsFaultsOfACourtsFile() {
        let marked = Marked(
            "⟦key⟧: mad\nbody: {margin: ⟦wide⟧, ⟦fnot⟧: Times}\npage_limits: [{kind: motion, pages: '⟦25⟧'}]\n"
        )
        let (_, found) = Court.read(yaml: Array(marked.text.utf8), file: "mad.yaml")
        let told = found.map(\.told).filter { !$0.hasPrefix("CASE-MISSING") }
        #expect(
            told == [
                "CASE-TYPE: `margin` must be a number, not text (The margin on all sides, in inches.)",
                "CASE-UNKNOWN-FIELD: a page form has no field `fnot` (did you mean `font`?)",
                "CASE-TYPE: `pages` must be a whole number, not text (The most pages.)",
            ]
        )
    }
}
