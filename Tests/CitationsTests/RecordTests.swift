import Testing

@testable import Citations

struct RecordTests {
    @Test(arguments: [
        ("Ex. A at 3", "record: Ex. A at 3 | exhibit=A page=3"),
        (
            "Ex. B-2 at CEDC-000123–25",
            "record: Ex. B-2 at CEDC-000123–25 | exhibit=B-2 bates={first: CEDC-000123, last: CEDC-000125}"
        ),
        (
            "Compl. ¶¶ 12–14, ECF No. 1",
            "record: Compl. ¶¶ 12–14, ECF No. 1 | document=Compl. docket=1 paragraph={first: 12, last: 14}"
        ),
        ("Ex. A ¶ 12", "record: Ex. A ¶ 12 | exhibit=A paragraph=12"),
        ("Exhibit 12, at 3-4, 7.", "record: Ex. 12 at 3–4, 7 | exhibit=12 page=[{first: 3, last: 4}, 7]"),
        ("Pastori Decl. ¶ 5", "record: Pastori Decl. ¶ 5 | document=Pastori Decl. paragraph=5"),
        (
            "Smith Dep. 45:3–12",
            "record: Smith Dep. 45:3–12 | document=Smith Dep. page={page: 45, line: {first: 3, last: 12}}"
        ),
        ("See Pastori Decl. Ex. 1 at 2", "record: Pastori Decl. Ex. 1 at 2 | exhibit=1 document=Pastori Decl. page=2"),
        ("Dkt. 12-3 at 4", "record: Dkt. No. 12-3 at 4 | docket=12-3 page=4"),
        ("Ex. A (ECF No. 1-2) at 3", "record: Ex. A at 3, ECF No. 1-2 | exhibit=A docket=1-2 page=3"),
        ("CEDC-000123", "record: CEDC-000123 | bates=CEDC-000123"),
        ("paragraphs, see ¶¶ 12, 14 and 16–19", "record: ¶¶ 12, 14, 16–19 | paragraph=[12, 14, {first: 16, last: 19}]"),
    ])
    func readsRecordCitations(text: String, expected: String) {
        #expect(dump(text) == [expected])
    }

    @Test func readsListsOfExhibits() {
        #expect(normals("Exs. A, B & C at 4") == ["Ex. A", "Ex. B", "Ex. C at 4"])
        #expect(normals("Exs. Q-S at 2") == ["Ex. Q at 2", "Ex. R at 2", "Ex. S at 2"])
        #expect(normals("Exs. 1-3") == ["Ex. 1", "Ex. 2", "Ex. 3"])
        #expect(normals("Exs. 1-2, 1-3 and A-1") == ["Ex. 1-2", "Ex. 1-3", "Ex. A-1"])
        #expect(normals("Exhibit “Q”, Exhibit \"R\" at 3") == ["Ex. Q", "Ex. R at 3"])
        #expect(normals("Exs. A–C, E at 2") == ["Ex. A", "Ex. B", "Ex. C", "Ex. E at 2"])
        #expect(normals("Exs. A, C-D and 12–13 at 4.") == ["Ex. A", "Ex. C", "Ex. D", "Ex. 12 at 4", "Ex. 13 at 4"])
        #expect(normals("Exs. A–C, I know") == ["Ex. A", "Ex. B", "Ex. C"])
        #expect(normals("Exs. A–C") == ["Ex. A", "Ex. B", "Ex. C"])
        #expect(normals("Exs. A to C at 2 to 4") == ["Ex. A at 2–4", "Ex. B at 2–4", "Ex. C at 2–4"])
        #expect(normals("ECF Nos. 1, 3 and 5-1") == ["ECF No. 1", "ECF No. 3", "ECF No. 5-1"])
    }

    @Test(arguments: [
        "Ex parte", "Exhibit list", "Exhibits to the Complaint", "COVID-19", "Docket No. 1:25-cv-00001",
        "the Complaint",
        "Docket No. 25-cv-1",
    ])
    func leavesOtherWordsAlone(text: String) {
        #expect(dump(text) == [])
    }

    /// As people write them who have read no style manual.
    @Test(arguments: [
        ("Ex. B at 2 to 9", "Ex. B at 2–9"), ("Exhibit B, pages 2 through 9", "Ex. B at 2–9"),
        ("Ex. B, pg. 9", "Ex. B at 9"), ("Ex. B (p. 9)", "Ex. B at 9"), ("Ex. B (at p. 9)", "Ex. B at 9"),
        ("page 9 of Exhibit B", "Ex. B at 9"), ("pp. 2-3 to Ex. B", "Ex. B at 2–3"),
        ("Ex. B (p. 9", "Ex. B"), ("Ex. B at 2 to show it", "Ex. B at 2"),
        ("page 9 of the brief", ""), ("Ex. B (9 pages)", "Ex. B"),
    ])
    func readsPlainWords(text: String, normal: String) {
        let read = CitationScanner.citations(in: text).map { $0.normal.replacing("\u{A0}", with: " ") }
        #expect(read.joined(separator: "; ") == normal)
    }
}
