import Diagnostics
import Testing

@testable import CaseFiles

@Suite struct ExhibitLabelEditTests {
    @Test(arguments: [
        (
            "exhibits:\n  - key: mou  # first\n    file: a.pdf\n",
            "exhibits:\n  - key: mou  # first\n    label: A\n    file: a.pdf\n"
        ),
        ("exhibits:\n- file: a.pdf\n  key: \"mou\"", "exhibits:\n- file: a.pdf\n  key: \"mou\"\n  label: A"),
        ("exhibits: [{key: mou, file: a.pdf}] # all\n", "exhibits: [{key: mou, label: A, file: a.pdf}] # all\n"),
        ("exhibits:\n  - {file: a.pdf, key: 'mou'}\n", "exhibits:\n  - {file: a.pdf, key: 'mou', label: A}\n"),
        (
            "a: é\r\nexhibits:\r\n  - key: mou\r\n    file: a\r\n",
            "a: é\r\nexhibits:\r\n  - key: mou\r\n    label: A\r\n    file: a\r\n"
        ),
        ("\u{FEFF}exhibits:\n  - key: mou\n", "\u{FEFF}exhibits:\n  - key: mou\n    label: A\n"),
        ("exhibits:\n  - key: mou\n    label: \"C\" # old\n", "exhibits:\n  - key: mou\n    label: \"A\" # old\n"),
        ("exhibits: [{label: C, key: mou}]", "exhibits: [{label: A, key: mou}]"),
    ])
    func changesOnlyTheLabel(before: String, after: String) throws {
        let edited = try ExhibitLabelEdit.write(["mou": "A"], into: Array(before.utf8), file: "case.yaml")
        #expect(String(decoding: edited, as: UTF8.self) == after)
        #expect(try ExhibitLabelEdit.write(["mou": "A"], into: edited, file: "case.yaml") == edited)
    }

    @Test func quotesWhatOtherReadersTakeForANumber() throws {
        let edited = try ExhibitLabelEdit.write(["mou": "1"], into: Array("exhibits: [{key: mou}]".utf8), file: "c")
        #expect(String(decoding: edited, as: UTF8.self) == "exhibits: [{key: mou, label: \"1\"}]")
    }

    @Test(arguments: ["exhibits: [{key: mou, label: }]", "exhibits: [{key: mou", "exhibits: [{key: mou}]\nx: ]"])
    func refusesWhatItCannotEdit(text: String) {
        #expect(throws: ExhibitLabelEdit.Refusal.self) {
            try ExhibitLabelEdit.write(["mou": "A"], into: Array(text.utf8), file: "case.yaml")
        }
    }
}
