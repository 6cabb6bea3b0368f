import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// What a packet's own briefs are asked once they are printed.
@Suite struct BriefReviewTests {
    /// The errors of the flagship's memorandum, with so many paragraphs more.
    private func errors(addingParagraphs count: Int) async throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("brief-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Project.file(Matters.flagship), to: folder)
        let argument = folder.appendingPathComponent("memorandum/argument.md")
        let words = String(
            repeating: "The practice has no footing in any exception that Congress has written. ",
            count: 12
        )
        let text = try String(contentsOf: argument, encoding: .utf8)
        try Data((text + String(repeating: "\n\n\(words)", count: count) + "\n").utf8).write(to: argument)
        let matter = try Matter(opening: folder.path, exhibits: Project.file("Exhibits").path)
        let pdf = folder.appendingPathComponent("memorandum.pdf")
        try await Data(matter.draft(.memorandum).bytes(as: .pdf)).write(to: pdf)
        let content = try #require(matter.content)
        let printed = try await PrintedDocument(pdf: pdf.path)
        return BriefReview(content: content).findings(in: printed, at: pdf.path, named: "memorandum")
            .filter { $0.severity == .error }.map { "\($0.location.file): \($0.rule): \($0.message)" }
    }

    @Test func findsNothingInABriefOfTheRightLength() async throws {
        #expect(try await errors(addingParagraphs: 0) == [])
    }

    @Test func countsThePagesOfABriefThatIsTooLong() async throws {
        let errors = try await errors(addingParagraphs: 40)
        #expect(errors.count == 1)
        #expect(errors.first?.hasPrefix("memorandum: DMASS-LR-7.1b4: the memorandum has ") ?? false, "\(errors)")
    }
}
