import Diagnostics
import Foundation
import Support
import Testing
import WordDocuments

@testable import FilingAssembler

/// One document of an example matter.
struct ExampleDocument: Sendable, CustomTestStringConvertible {
    var matter: String
    var document: PlannedDocument
    var testDescription: String { "\(matter) \(document.key)" }

    static let all = Matters.all.flatMap { matter in
        ((try? Matter(opening: Project.file(matter).path))?.documents() ?? [])
            .map { ExampleDocument(matter: matter, document: $0) }
    }

    func draft() throws -> Draft { try Matter(opening: Project.file(matter).path).draft(document) }

    func text() throws -> String {
        try DocumentText(reading: draft().package).paragraphs.map(\.text).joined(separator: "\n")
    }
}

/// What holds of every document of every example.
@Suite struct EveryDocumentTests {
    @Test func plansTheFlagshipsDocumentsInTheOrderOfFiling() {
        let files = ExampleDocument.all.filter { $0.matter == Matters.flagship }.map(\.document.fileName)
        #expect(files.first == "01-complaint")
        #expect(files == files.sorted() && Set(files).count == files.count)
    }

    @Test(arguments: ExampleDocument.all) func leavesNoTagAndNoKeyInTheText(example: ExampleDocument) throws {
        let text = try example.text()
        for stray in ["{{", "{%", "[@", "{#", "\u{FFFC}", "Optional("] { #expect(!text.contains(stray), "\(stray)") }
    }

    @Test(arguments: ExampleDocument.all) func showsItsTitle(example: ExampleDocument) throws {
        let package = try example.draft().package
        let stories = ["/word/document.xml", "/word/footer1.xml"].compactMap {
            try? DocumentText(reading: package, part: $0).paragraphs.map(\.text).joined(separator: "\n")
        }
        #expect(stories.count == 2 && stories[1].lowercased().contains(example.document.title.lowercased()))
        // A form has the heading of the form.
        let isForm = [.civilCoverSheet, .categorySheet, .summons].contains(example.document.kind)
        #expect(isForm || stories[0].lowercased().contains(example.document.title.lowercased()))
    }

    @Test(arguments: ExampleDocument.all) func givesTheSameBytesTwice(example: ExampleDocument) async throws {
        let first = try await example.draft().bytes(as: .docx)
        #expect(try await example.draft().bytes(as: .docx) == first)
    }

    /// Both independent checkers, over all documents at once: each start of Python costs more than a document.
    @Test(arguments: Matters.all) func satisfiesTheIndependentCheckers(matter: String) async throws {
        guard let audit = Project.peer("openxml-audit"), let integrity = Project.peer("ooxml-integrity") else {
            Issue.record("the Python peers are missing: run script/bootstrap test")
            return
        }
        var drafts: [(String, [UInt8])] = []
        for example in ExampleDocument.all where example.matter == matter {
            drafts.append((example.document.fileName, try await example.draft().bytes(as: .docx)))
        }
        try TemporaryFolder.with { (folder: URL) throws in
            for (name, bytes) in drafts {
                let file = folder.appendingPathComponent("\(name).docx")
                try Data(bytes).write(to: file)
                for (checker, arguments) in [
                    (audit, ["--policy", "strict", file.path]), (integrity, ["check", "--fail-on", "info", file.path]),
                ] {
                    let run = try Program.run(checker, arguments)
                    #expect(run.status == 0, "\(name): \(run.output)\(run.errors)")
                }
            }
        }
    }
}

/// What holds of every built-in template.
@Suite struct BuiltinTemplateTests {
    /// A template names only what drafting gives; the header's mark may be left out.
    @Test(arguments: DocumentKind.allCases) func namesOnlyWhatAMatterHas(kind: DocumentKind) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("\(kind.rawValue).docx").path
            try TemplateFile.export(kind.rawValue, to: file, replacing: false)
            let findings = try TemplateFile(opening: file).check(against: .matter)
            #expect(findings.allSatisfy { $0.severity == .advice }, "\(findings)")
        }
    }

    /// What is exported is the whole template: the matter drafts the same document with it.
    @Test(arguments: DocumentKind.allCases) func draftsTheSameWithAnExportedTemplate(kind: DocumentKind) throws {
        guard let example = ExampleDocument.all.first(where: { $0.document.kind == kind }) else {
            Issue.record("no example has a \(kind.rawValue)")
            return
        }
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("\(kind.rawValue).docx").path
            try TemplateFile.export(kind.rawValue, to: file, replacing: false)
            let matter = try Matter(opening: Project.file(example.matter).path)
            let own = try matter.draft(example.document, DraftOptions(template: file))
            #expect(own.package.main?.bytes == (try example.draft().package.main?.bytes))
        }
    }
}
