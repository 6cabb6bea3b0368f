import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// What is wrong with the pages of a document on pleading paper, in words; empty when nothing is.
private func faults(_ pages: [PrintedPage]) -> [String] {
    var isCaption = true
    return pages.enumerated().flatMap { number, page in
        faults(page, isCaption: &isCaption).map { "page \(number + 1): \($0)" }
    }
}

/// - Parameter isCaption: whether the caption goes on, whose lines are half as high and may stand between two numbers.
private func faults(_ page: PrintedPage, isCaption: inout Bool) -> [String] {
    let numbers = page.numbers
    guard numbers.map(\.text) == (1...28).map(String.init) else { return ["numbers \(numbers.map(\.text))"] }
    guard let top = numbers.first?.bottom, let end = numbers.last?.bottom else { return [] }
    // The mark stands above line 1, and page number and title below line 28.
    let text = page.text.filter { $0.bottom > top - 20 && $0.bottom < end + 3 }
    var found: [String] = []
    for (index, line) in text.enumerated() {
        let neighbours = [index - 1, index + 1].filter(text.indices.contains).map { abs(text[$0].bottom - line.bottom) }
        let isDouble = !isCaption && (neighbours.min() ?? 99) > 18
        if line.text.hasPrefix("Defendant"), line.text.hasSuffix(".") { isCaption = false }
        let pitch = isDouble ? 24.0 : 12.0
        let offset = (line.bottom - top).truncatingRemainder(dividingBy: pitch)
        // In a line half as high the letters stand 2.4 points lower.
        let slack = isDouble ? 1.5 : 2.5
        if min(abs(offset), pitch - abs(offset)) > slack { found.append("`\(line.text)` lies \(offset) points off") }
    }
    return found
}

private func matter(_ change: (inout String) -> Void = { _ in }, _ body: (Matter) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-paper-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Project.file(Matters.california), to: folder)
    let file = folder.appendingPathComponent("case.yaml")
    var text = try String(contentsOf: file, encoding: .utf8)
    change(&text)
    try Data(text.utf8).write(to: file)
    try await body(Matter(opening: folder.path, exhibits: Project.file("Exhibits").path))
}

private func expectGrid(_ matter: Matter, where chosen: @escaping (PlannedDocument) -> Bool) async throws {
    func isNumbered(_ document: PlannedDocument) -> Bool { !document.kind.isForm && chosen(document) }
    try await PrintedMatter.with(matter, where: isNumbered) { folder, documents in
        #expect(!documents.isEmpty)
        for document in documents {
            let pages = try PrintedPage.pages(of: folder.appendingPathComponent("\(document.key).pdf").path)
            let found = faults(pages)
            #expect(found.isEmpty, "\(document.key): \(found)")
        }
    }
}

@Suite struct PleadingPaperTests {
    /// Lines 1 to 28 beside the text of every page of every document, and nothing numbered in the footer.
    @Test func alignsTheTextWithTheNumbersOnEveryPage() async throws {
        try await matter { try await expectGrid($0) { _ in true } }
    }

    @Test func beginsTheCourtsNameOnLineEight() async throws {
        try await matter { matter in
            func isNumbered(_ document: PlannedDocument) -> Bool { !document.kind.isForm }
            try await PrintedMatter.with(matter, where: isNumbered) { folder, documents in
                for document in documents {
                    let path = folder.appendingPathComponent("\(document.key).pdf").path
                    let page = try #require(try PrintedPage.pages(of: path).first)
                    let court = try #require(page.text.first { $0.text == "UNITED STATES DISTRICT COURT" })
                    let eighth = try #require(page.numbers.first { $0.text == "8" })
                    #expect(abs(court.bottom - eighth.bottom) < 1.5, "\(document.key)")
                    // Counsel begins on line 1.
                    let first = try #require(page.text.first { $0.bottom > page.numbers[0].bottom - 20 })
                    #expect(first.text.hasPrefix("[Attorney of Asian Law Caucus]"), "\(document.key): \(first.text)")
                }
            }
        }
    }

    /// A long heading and 120 parties keep the lines; the caption runs over pages.
    @Test func keepsTheLinesOfALongCaption() async throws {
        func change(_ text: inout String) {
            let parties = (1...120).map {
                "  - {key: p\($0), name: \"Sample Party Number \($0) of the Long Caption\", kind: other}\n"
            }
            text = text.replacingOccurrences(of: "\ncounsel:\n", with: "\n" + parties.joined() + "\ncounsel:\n")
        }
        try await matter(change) { try await expectGrid($0) { $0.kind == .complaint } }
    }

    @Test func keepsTheLinesOfALongHeading() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-paper-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Project.file(Matters.california), to: folder)
        let file = folder.appendingPathComponent("facts/harm.md")
        let heading = String(repeating: "a long heading ", count: 133)
        let text = "# \(heading)\n\n## \(heading)\n\n" + (try String(contentsOf: file, encoding: .utf8))
        try Data(text.utf8).write(to: file)
        let matter = try Matter(opening: folder.path, exhibits: Project.file("Exhibits").path)
        try await expectGrid(matter) { $0.kind == .complaint }
    }
}
