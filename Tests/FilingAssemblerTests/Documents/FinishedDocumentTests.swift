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
                    "14 FRCP-11a-block", "15 DOCX-meta",
                ]
            )
            #expect(found.map { $0.excerpt?.place }.prefix(2) == ["paragraph 1", "paragraph 9"])
            expectNoWordsOfTheCaseFile(found)
            let alone = try Matter(opening: file).review()
            #expect(!alone.contains { $0.rule.hasPrefix("PKT-EXH") })
        }
    }

    /// What cannot be matched with a label is told, and a packet's exhibits begin with slip sheets.
    @Test func saysWhichFilesAreNoExhibits() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let document = folder.appendingPathComponent("complaint.docx")
            try EditedDocument("complaint", of: "harbor-v-tidewater").write(to: document)
            let exhibits = folder.appendingPathComponent("lab")
            try FileManager.default.createDirectory(at: exhibits, withIntermediateDirectories: true)
            func told() throws -> [String] {
                try Matter(opening: document.path, exhibits: exhibits.path).review()
                    .filter { $0.rule == "DOC-EXHIBITS" || $0.rule == "PKT-EXH-USED" }
                    .map { "\($0.location.file) \($0.rule) \($0.message)" }
            }
            for name in ["Ex-A.pdf", "exhibit a.pdf", "letter.pdf", "Ex-Z.pdf"] {
                try FileManager.default.copyItem(
                    at: Project.file("Exhibits/dhs-statement.pdf"),
                    to: exhibits.appendingPathComponent(name)
                )
            }
            #expect(
                try told() == [
                    "lab DOC-EXHIBITS the name of `letter.pdf` tells no label, so it is no exhibit for this review",
                    "lab/Ex-Z.pdf PKT-EXH-USED exhibit `Z`, `Ex-Z.pdf`, is never cited",
                    "lab/exhibit a.pdf DOC-EXHIBITS both `Ex-A.pdf` and `exhibit a.pdf` say that they are exhibit `A`; the first is read",
                ]
            )
            for name in ["manifest.json", "filing-plan.txt"] {
                try Data().write(to: exhibits.appendingPathComponent(name))
            }
            #expect(try told().map { $0.contains("is a packet") } == [true])
        }
    }

    /// Three complaints by hand, made by another program, as Word documents and printed: what a clerk would find in
    /// each, and nothing else.
    @Test func findsWhatAClerkFindsInDocumentsOfAnotherProgram() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let exhibits = folder.appendingPathComponent("exhibits")
        try FileManager.default.createDirectory(at: exhibits, withIntermediateDirectories: true)
        for (source, name) in [("dhs-statement", "Ex-A"), ("itep-data-sheet", "B")] {
            let target = exhibits.appendingPathComponent("\(name).pdf")
            try FileManager.default.copyItem(at: Project.file("Exhibits/\(source).pdf"), to: target)
        }
        for (name, ending, text) in ForeignDocuments.all {
            try Data(text.utf8).write(to: folder.appendingPathComponent("\(name).\(ending)"))
        }
        let names = ForeignDocuments.all.map(\.name)
        try convert(ForeignDocuments.all.map { "\($0.name).\($0.ending)" }, to: "docx:MS Word 2007 XML", in: folder)
        try convert(names.map { "\($0).docx" }, to: "pdf", in: folder)
        for name in names {
            let document = folder.appendingPathComponent("\(name).docx").path
            let found = try Matter(opening: document, exhibits: exhibits.path).review()
            expectNoWordsOfTheCaseFile(found)
            let expected = ForeignDocuments.findings[name]
            #expect(found.map { "\($0.excerpt?.place ?? $0.location.file) \($0.rule)" } == expected)
            let printed = folder.appendingPathComponent("\(name).pdf").path
            try expectCaption(of: document, name, in: exhibits)
            let again = try await Matter.opening(printed, exhibits: exhibits.path).review()
            // The pages are A4, which a Word document tells only where a court's rule asks.
            #expect(again.map(\.rule).filter { $0 != "PDF-page" }.sorted() == found.map(\.rule).sorted())
            #expect(again.contains { $0.excerpt?.place.hasPrefix("page 1, line ") ?? false })
        }
    }

    /// The rules on exhibit files hold for a paper that is a PDF itself.
    @Test func looksIntoThePDFOfAPaper() async throws {
        var specimen = PDFSpecimen()
        specimen.catalog = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
        specimen.trailer = "/Info \(specimen.add("<</Author(J. Roe)/Subject(SSN 000-12-3456)>>")) 0 R"
        specimen.addPage("BT /F1 12 Tf 72 500 Td (UNITED STATES DISTRICT COURT) Tj ET", "/MediaBox[0 0 792 612]")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = try specimen.write(into: folder, named: "paper.pdf")
        let found = try await Matter.opening(path, memory: .none).review().filter {
            $0.rule.hasPrefix("PDF-") || $0.rule.hasPrefix("FRCP-5.2")
        }
        let told = found.map { "\($0.excerpt?.place ?? "") \($0.rule)" }
        #expect(
            told.sorted() == [
                "the document properties (Subject) FRCP-5.2a1", "the file PDF-A", "the file PDF-meta",
                "the file PDF-page", "the file PDF-script",
            ]
        )
    }

    /// The page for people tells a clerk what the caption holds, and asks for no claims.
    private func expectCaption(of document: String, _ name: String, in exhibits: URL) throws {
        let matter = try Matter(opening: document, exhibits: exhibits.path)
        let page = HTMLReport(path: name, matter: matter, diagnostics: matter.review()).render()
        for part in ForeignDocuments.captions[name] ?? ["-"] { #expect(page.contains(part), "\(name): \(part)") }
        #expect(!page.contains("case file") && !page.contains("Claims, elements"))
    }

    private func convert(_ files: [String], to format: String, in folder: URL) throws {
        let profile = folder.appendingPathComponent("profile").absoluteString
        let run = try Program.run(
            "/usr/bin/soffice",
            [
                "-env:UserInstallation=\(profile)", "--headless", "--writer", "--convert-to", format, "--outdir",
                folder.path,
            ]
                + files.map { folder.appendingPathComponent($0).path }
        )
        try #require(run.status == 0, "\(run.errors)")
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

    @Test func refusesACourtThatIsNotKnown() async throws {
        let exhibit = Project.file("Exhibits/dhs-statement.pdf").path
        let matter = try await Matter.opening(exhibit, court: "nowhere")
        #expect(!matter.isReadable)
        #expect(matter.review().map(\.message) == ["no court `nowhere`; there are `cand`, `dcd`, `federal`, `mad`"])
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

    @Test(arguments: [
        ("scan.pdf", ForeignDocuments.emptyPage, "the PDF holds no text"),
        ("page.pdf", "<!DOCTYPE html>", "the PDF cannot be read"),
        ("page.docx", "<!DOCTYPE html>", "DOCTYPE"),
    ])
    func saysWhyADocumentCannotBeRead(name: String, bytes: String, words: String) async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)-\(name)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes.utf8).write(to: file)
        let matter = try await Matter.opening(file.path)
        let found = matter.review()
        #expect(!matter.isReadable && found.map(\.rule) == ["DOC-FILE"])
        #expect(found.first?.message.contains(words) ?? false, "\(found)")
    }
}
