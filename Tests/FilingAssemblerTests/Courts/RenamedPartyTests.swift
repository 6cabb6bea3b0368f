import Diagnostics
import Foundation
import Support
import Testing
import WordDocuments

@testable import FilingAssembler

/// A name that is changed in `case.yaml` is changed everywhere.
@Suite struct RenamedPartyTests {
    /// The names are searched for in every part of every document, in the printed text, and in the names of files.
    @Test(arguments: [
        ("examples/harbor-v-tidewater", "Tidewater Frost Storage, LLC", "Breakwater Ice Houses, LLC"),
        ("examples/vance-v-lantern-bureau", "Federal Lantern Licensing Bureau", "National Beacon Registry"),
        ("examples/alder-v-cobblestone", "Kira Kapok-Sample", "Karol Larch-Sample"),
    ])
    func changesEverywhere(matter: String, old: String, new: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-name-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Project.file(matter), to: folder)
        let file = folder.appendingPathComponent("case.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "name: \(old)", with: "name: \(new)").utf8).write(to: file)
        let renamed = try Matter(opening: folder.path, exhibits: Project.file("Exhibits").path)
        #expect(try await places(of: old, in: Matter(opening: Project.file(matter).path)) > 3, "the search finds it")
        #expect(try await places(of: old, in: renamed) == 0)
        #expect(try await places(of: new, in: renamed) > 3)
    }

    private func places(of name: String, in matter: Matter) async throws -> Int {
        var found = 0
        func search(_ text: String) {
            let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            found += words.components(separatedBy: name.lowercased()).count - 1
        }
        for (document, draft) in try matter.draft(matter.documents()) {
            let package = try draft.get().package
            search("\(document.fileName) \(document.title)")
            for part in package.parts { search(String(decoding: part.bytes, as: UTF8.self)) }
            for paragraph in try DocumentText(reading: package).paragraphs { search(paragraph.text) }
        }
        try await PrintedMatter.with(matter) { folder, documents in
            for document in documents {
                let pdf = folder.appendingPathComponent("\(document.key).pdf").path
                search(try Program.run("/usr/bin/pdftotext", [pdf, "-"]).output)
                search(try Program.run("/usr/bin/pdfinfo", [pdf]).output)
            }
        }
        return found
    }
}
