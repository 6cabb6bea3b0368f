import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// Every page of every document of every example, as text, against the pages that somebody has looked at.
///
/// `RECORD=1` writes `Tests/Golden/<example>/<document>.txt`, and that run fails, so that nobody accepts unseen.
@Suite struct ApprovedPagesTests {
    @Test(arguments: Matters.all) func printsTheApprovedPages(path: String) async throws {
        let golden = Project.file("Tests/Golden/\(URL(fileURLWithPath: path).lastPathComponent)")
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        let matter = try Matter(opening: Project.file(path).path)
        try await PrintedMatter.with(matter) { folder, documents in
            if isRecording { try? FileManager.default.removeItem(at: golden) }
            for document in documents {
                let pages = try text(of: folder.appendingPathComponent("\(document.key).pdf"))
                let file = golden.appendingPathComponent("\(document.key).txt")
                if isRecording {
                    try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
                    try Data(pages.joined(separator: "\n").utf8).write(to: file)
                    continue
                }
                let approved = try? String(contentsOf: file, encoding: .utf8)
                expect(pages, toBe: approved?.components(separatedBy: "\n") ?? [], of: document.key)
            }
            let kept = (try? FileManager.default.contentsOfDirectory(atPath: golden.path)) ?? []
            #expect(Set(kept) == Set(documents.map { "\($0.key).txt" }))
        }
        #expect(!isRecording, "recorded; look at the pages, and run again without RECORD")
    }

    /// One line for each page, in single spaces; what stands on every page of a document is part of it.
    private func text(of pdf: URL) throws -> [String] {
        let run = try Program.run("/usr/bin/pdftotext", ["-layout", pdf.path, "-"])
        try #require(run.status == 0)
        return run.output.components(separatedBy: "\u{0C}").dropLast()
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    private func expect(_ pages: [String], toBe approved: [String], of document: String) {
        #expect(pages.count == approved.count, "\(document) has \(pages.count) pages, approved are \(approved.count)")
        for (number, (page, wanted)) in zip(pages, approved).enumerated() where page != wanted {
            let at = zip(page, wanted).prefix { $0 == $1 }.count
            let (new, old) = (page.dropFirst(max(0, at - 30)).prefix(90), wanted.dropFirst(max(0, at - 30)).prefix(90))
            Issue.record("\(document), page \(number + 1): “…\(new)…” was “…\(old)…”")
        }
    }
}
