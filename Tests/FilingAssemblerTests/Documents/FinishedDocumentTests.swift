import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

@Suite struct FinishedDocumentTests {
    /// A complaint written by another program, with typed numbers and no case file.
    @Test func tellsWhatAForeignDocumentShows() throws {
        guard let python = Project.peer("python") else {
            Issue.record("the Python peers are missing: run script/bootstrap test")
            return
        }
        try TemporaryFolder.with { (folder: URL) throws in
            let script = """
                import docx, sys
                document = docx.Document()
                for text in sys.argv[2:]:
                    document.add_heading(text[2:], 1) if text.startswith("# ") else document.add_paragraph(text)
                document.save(sys.argv[1])
                """
            let file = folder.appendingPathComponent("foreign.docx").path
            let run = try Program.run(python, ["-c", script, file] + Self.complaint)
            try #require(run.status == 0, "\(run.errors)")
            let exhibits = folder.appendingPathComponent("exhibits")
            try FileManager.default.createDirectory(at: exhibits, withIntermediateDirectories: true)
            for (source, name) in [("dhs-statement", "Ex-A-statement"), ("itep-data-sheet", "exhibit_b")] {
                let target = exhibits.appendingPathComponent("\(name).pdf")
                try FileManager.default.copyItem(at: Project.file("Exhibits/\(source).pdf"), to: target)
            }
            let found = try Matter(opening: file, exhibits: exhibits.path).review()
            #expect(
                found.map { "\($0.location.start.line) \($0.rule)" } == [
                    "9 FRCP-5.2a1", "9 FRCP-5.2a2", "10 FRCP-10b-num", "10 PKT-EXH-PIN", "10 PKT-PARA-REF",
                    "10 PKT-EXH-EXIST", "11 PKT-PLACEHOLDER", "11 DMASS-LR-7.3",
                ]
            )
            #expect(found.first?.excerpt?.place == "paragraph 9")
            let alone = try Matter(opening: file).review()
            #expect(!alone.contains { $0.rule.hasPrefix("PKT-EXH") })
        }
    }

    private static let complaint = [
        "UNITED STATES DISTRICT COURT", "DISTRICT OF MASSACHUSETTS", "Civil Action No. 1:25-cv-_____", "COMPLAINT",
        "# Jurisdiction", "1. This Court has jurisdiction under 28 U.S.C. § 1331.",
        "# Facts", "2. The parties signed an agreement. Ex. A at 2.",
        "3. On information and belief, a person with number 000-12-3456 was born on March 17, 1984.",
        "5. Defendant answered. Ex. B at 30; see ¶ 44. Ex. Q at 1.",
        "6. On information and belief, in TBD, the statement of L.R. 7.3 was filed.",
        "# Prayer for Relief", "1. Award damages.", "/s/ A. Lawyer, BBO # 123456",
    ]

    /// Our own draft shows no other fault than its matter, but for the blanks that the case file declares.
    @Test func findsNothingNewInOurOwnDraft() async throws {
        let path = Project.file("examples/harbor-v-tidewater").path
        let bytes = try await Matter(opening: path).draft(.complaint).bytes(as: .docx)
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("complaint.docx")
            try Data(bytes).write(to: file)
            for (source, name) in [
                ("cold-storage-agreement", "A"), ("temperature-log", "B"), ("claim-correspondence", "C"),
            ] {
                let target = folder.appendingPathComponent("\(name).pdf")
                try FileManager.default.copyItem(at: Project.file("Exhibits/\(source).pdf"), to: target)
            }
            let found = try Matter(opening: file.path, exhibits: folder.path).review()
            #expect(found.filter { $0.rule != "PKT-PLACEHOLDER" && $0.rule != "FRCP-11b" }.isEmpty, "\(found)")
            #expect(found.count { $0.rule == "FRCP-11b" } == 2)
        }
    }

    @Test(arguments: [
        ("A.pdf", "A"), ("12.pdf", "12"), ("Ex-B mou.pdf", "B"), ("exhibit_c.pdf", "C"), ("02-Ex-D-letter.pdf", "D"),
        ("exh. 7.pdf", "7"), ("BB.pdf", "BB"), ("notes.pdf", nil), ("exhibit list.pdf", nil), ("AB.pdf", nil),
    ])
    func readsTheLabelInAFileName(name: String, label: String?) {
        #expect(FoundExhibits.label(of: name) == label)
    }

    @Test func saysThatAPDFCannotBeChecked() throws {
        let matter = try Matter(opening: Project.file("Exhibits/dhs-statement.pdf").path)
        #expect(!matter.isReadable)
        #expect(matter.review().map(\.rule) == ["DOC-FILE"])
    }
}
