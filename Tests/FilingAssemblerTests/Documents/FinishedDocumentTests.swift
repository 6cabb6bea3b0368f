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
                    "1 FRCP-10a-title", "9 FRCP-5.2a1", "9 FRCP-5.2a2", "10 FRCP-10b-num", "10 PKT-EXH-PIN",
                    "10 PKT-PARA-REF",
                    "10 PKT-EXH-EXIST", "11 PKT-PLACEHOLDER", "11 DMASS-LR-7.3",
                    "14 FRCP-11a-block",
                ]
            )
            #expect(found.map { $0.excerpt?.place }.prefix(2) == ["paragraph 1", "paragraph 9"])
            expectNoWordsOfTheCaseFile(found)
            let alone = try Matter(opening: file).review()
            #expect(!alone.contains { $0.rule.hasPrefix("PKT-EXH") })
        }
    }

    /// Three complaints by hand, made by another program: what a clerk would find in each, and nothing else.
    @Test func findsWhatAClerkFindsInDocumentsOfAnotherProgram() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let sources = [
                ("web.html", ForeignDocuments.web), ("typewriter.rtf", ForeignDocuments.typewriter),
                ("office.fodt", ForeignDocuments.office),
            ]
            for (name, text) in sources { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
            let run = try Program.run(
                "/usr/bin/soffice",
                [
                    "-env:UserInstallation=\(folder.appendingPathComponent("profile").absoluteString)", "--headless",
                    "--writer", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.path,
                ] + sources.map { folder.appendingPathComponent($0.0).path }
            )
            try #require(run.status == 0, "\(run.errors)")
            let exhibits = folder.appendingPathComponent("exhibits")
            try FileManager.default.createDirectory(at: exhibits, withIntermediateDirectories: true)
            for (source, name) in [("dhs-statement", "Ex-A"), ("itep-data-sheet", "B")] {
                let target = exhibits.appendingPathComponent("\(name).pdf")
                try FileManager.default.copyItem(at: Project.file("Exhibits/\(source).pdf"), to: target)
            }
            func found(_ name: String) throws -> [String] {
                let path = folder.appendingPathComponent("\(name).docx").path
                let found = try Matter(opening: path, exhibits: exhibits.path).review()
                expectNoWordsOfTheCaseFile(found)
                return found.map { "\($0.excerpt?.place ?? $0.location.file) \($0.rule)" }
            }
            #expect(
                try found("web") == [
                    "paragraph 10 FRCP-5.2a2", "paragraph 10 FRCP-5.2a1", "paragraph 10 PKT-EXH-EXIST",
                    "paragraph 10 PKT-EXH-PIN", "paragraph 11 PKT-PARA-REF", "paragraph 11 PKT-PLACEHOLDER",
                    "paragraph 14 FRCP-11a-block", "paragraph 15 DMASS-LR-5.2",
                ]
            )
            #expect(
                try found("typewriter") == [
                    "B.pdf PKT-EXH-USED", "Ex-A.pdf PKT-EXH-USED", "paragraph 1 NDCAL-3-4a1",
                    "paragraph 3 FRCP-10a-title", "paragraph 9 FRCP-8a1", "paragraph 9 NDCAL-3-4a4",
                    "paragraph 9 NDCAL-3-5b", "paragraph 9 NDCAL-3-6", "paragraph 11 PKT-EXH-EXIST",
                    "paragraph 12 FRCP-10b-num", "paragraph 12 PKT-EXH-EXIST", "paragraph 15 FRCP-11a-block",
                ]
            )
            #expect(
                try found("office") == [
                    "B.pdf PKT-EXH-USED", "paragraph 4 FRCP-10b-num", "paragraph 7 FRCP-5.2a4",
                    "paragraph 8 FRCP-11a-sign",
                    "paragraph 8 FRCP-8a3", "footnotes, paragraph 1 FRCP-5.2a1",
                ]
            )
        }
    }

    /// A document has no case file, so no advice may speak of one.
    private func expectNoWordsOfTheCaseFile(_ findings: [Diagnostic]) {
        let fields = [
            "`exhibits`", "`placeholders`", "`filing_date`", "`file`", "`bar_number`", "`relief`", "[@", "{#",
        ]
        for finding in findings {
            let help = finding.help ?? ""
            #expect(!fields.contains { help.contains($0) || finding.message.contains($0) }, "\(finding.rule): \(help)")
        }
    }

    @Test func refusesACourtThatIsNotKnown() throws {
        let exhibit = Project.file("Exhibits/dhs-statement.pdf").path
        let matter = try Matter(opening: exhibit, court: "nowhere")
        #expect(!matter.isReadable)
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
