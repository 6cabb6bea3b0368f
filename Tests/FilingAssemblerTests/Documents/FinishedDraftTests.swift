import CaseFiles
import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// Our own drafts, read as anybody's finished papers.
@Suite struct FinishedDraftTests {
    /// What is wrong with a fresh draft as anybody reads it: blanks, and that nobody has signed it yet.
    @Test(arguments: ExampleDocument.all) func hasOnlyBlanksWrongAsAFinishedPaper(example: ExampleDocument) async throws
    {
        let bytes = try await example.draft().bytes(as: .docx)
        let court = try #require(Matter(opening: Project.file(example.matter).path).content).court.key.value
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("\(example.document.fileName).docx")
            try Data(bytes).write(to: file)
            let findings = try Matter(opening: file.path, court: court).review()
            let wrong = findings.filter { $0.severity == .error && !Self.blanks.contains($0.rule) }
            #expect(wrong.isEmpty, "\(wrong.map { "\($0.rule) \($0.message)" })")
        }
    }

    private static let blanks: Set<String> = ["PKT-PLACEHOLDER", "FRCP-11a-sign", "USC28-1746-date"]
}
