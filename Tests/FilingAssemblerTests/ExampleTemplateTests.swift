import Diagnostics
import FilingAssembler
import Foundation
import Testing
import WordDocuments

/// The templates of `docs/templates.md`: each makes what the page shows.
struct ExampleTemplateTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../examples/templates").standardizedFileURL.path()

    @Test(arguments: [
        ("letter", "yaml", ["Ada M. Byron", "The hearing is on April 2, 2026. Please be there by nine."]),
        ("counts", "json", ["COUNT 2: ACCOUNT STATED", "an account rendered"]),
        ("exhibits", "json", ["Memorandum of understanding (8 pages)", "Letter of March 3, 2026"]),
        ("story", "json", ["1.\tthe stove", "Roe v. Doe", "The tenant keeps a copy."]),
    ])
    func makeWhatThePageShows(name: String, ending: String, words: [String]) async throws {
        let template = try TemplateFile(opening: "\(Self.folder)/\(name).xml")
        #expect(template.check() == [])
        let made = try template.render(TemplateData(opening: "\(Self.folder)/\(name).\(ending)"))
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".docx").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await made.write(to: path, as: .docx, replacing: false)
        let package = try WordPackage(reading: Array(try Data(contentsOf: URL(filePath: path))), named: name)
        let paragraphs = try DocumentText(reading: package).paragraphs
        for word in words { #expect(paragraphs.contains { $0.text.contains(word) }, "\(word)") }
        if name == "counts" {
            #expect(paragraphs.compactMap(\.label) == ["1.", "2.", "3.", "4.", "1.", "2."])
        }
    }

    @Test func reportEachFaultOfTheBrokenOne() throws {
        let schema = try TemplateSchema(opening: "\(Self.folder)/broken.schema.json")
        let found = try TemplateFile(opening: "\(Self.folder)/broken.xml").check(against: schema)
        #expect(found.map(\.rule) == ["TPL-UNKNOWN-NAME", "TPL-SYNTAX", "TPL-UNKNOWN-FILTER"])
    }
}
