import CaseFiles
import Testing

@testable import Review

@Suite struct ExhibitLabelTests {
    @Test(arguments: [("A", 1), ("Z", 26), ("AA", 27), ("BB", 28), ("AB", 28), ("7", 7), ("P-3", 3)])
    func knowsThePlaceOfALabel(label: String, number: Int) {
        #expect(ExhibitLabel(label)?.number == number)
    }

    @Test func takesPartsOfAnExhibitAsParts() {
        #expect(ExhibitLabel("A-1")?.part == 1)
        #expect(ExhibitLabel("P-1")?.prefix == "P-")
        #expect(ExhibitLabel("Pastori's") == nil)
    }

    @Test func assignsLabelsInTheOrderOfCitation() {
        let labels = ExhibitLabel.assign(
            to: [("mou", nil), ("letter", nil), ("unused", nil)],
            citedKeys: ["letter", "mou", "letter"],
            scheme: .letters
        )
        #expect(labels == ["letter": "A", "mou": "B", "unused": "C"])
    }

    @Test func keepsWrittenLabelsAndPassesThemOver() {
        let labels = ExhibitLabel.assign(
            to: [("mou", "A"), ("letter", nil), ("report", "C"), ("note", nil)],
            citedKeys: ["letter", "note", "mou"],
            scheme: .letters
        )
        #expect(labels == ["mou": "A", "letter": "B", "report": "C", "note": "D"])
    }

    @Test func labelsALateExhibitAsAPartWhereTheCourtAllows() {
        let labels = ExhibitLabel.assign(
            to: [("mou", "A"), ("late", nil), ("later", nil), ("report", "B"), ("last", nil)],
            citedKeys: ["mou", "late", "later", "report", "last"],
            scheme: .letters,
            allowsParts: true
        )
        #expect(labels == ["mou": "A", "late": "A-1", "later": "A-2", "report": "B", "last": "C"])
    }

    @Test func goesOnAfterZByRepeating() {
        #expect((25...28).map { ExhibitLabel.text($0, scheme: .letters) } == ["Y", "Z", "AA", "BB"])
        #expect(ExhibitLabel.text(28, scheme: .numbers) == "28")
    }
}
