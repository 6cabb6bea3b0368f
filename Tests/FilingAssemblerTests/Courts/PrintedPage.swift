import Foundation
import Support
import WordDocuments

@testable import FilingAssembler

/// A page of a PDF as its lines of words, read by pdftotext.
struct PrintedPage {
    struct Line {
        /// The lower edge of the line's words in points from the top of the page.
        var bottom: Double
        var left: Double
        var text: String
    }

    /// From top to bottom; words of one height are one line, also where they stand in two columns.
    var lines: [Line] = []

    static func pages(of pdf: String) throws -> [PrintedPage] {
        let word = /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<\/word>/
        let run = try Program.run("/usr/bin/pdftotext", ["-bbox", pdf, "-"])
        return run.output.components(separatedBy: "<page ").dropFirst().map { page in
            var words: [(bottom: Double, left: Double, text: String)] = []
            for match in page.matches(of: word) {
                words.append((Double(match.2) ?? 0, Double(match.1) ?? 0, String(match.3)))
            }
            return PrintedPage(words: words)
        }
    }

    /// Line numbers stand left of the rule, and are lines of their own.
    private init(words: [(bottom: Double, left: Double, text: String)]) {
        for word in words.sorted(by: { ($0.bottom, $0.left) < ($1.bottom, $1.left) }) {
            let isNumber = word.left < Self.rule
            if let last = lines.last, abs(last.bottom - word.bottom) < 0.5, (last.left < Self.rule) == isNumber {
                lines[lines.count - 1].text += " " + word.text
            } else {
                lines.append(Line(bottom: word.bottom, left: word.left, text: word.text))
            }
        }
    }

    /// Between the numbers and the text of pleading paper, in points from the left.
    static let rule = 56.0

    var numbers: [Line] { lines.filter { $0.left < Self.rule } }
    var text: [Line] { lines.filter { $0.left >= Self.rule } }
}

/// The documents of a matter as PDF files in a folder, printed in one run.
enum PrintedMatter {
    static func with(
        _ matter: Matter,
        where chosen: (PlannedDocument) -> Bool = { _ in true },
        _ body: (URL, [PlannedDocument]) throws -> Void
    ) async throws {
        let documents = matter.documents().filter(chosen)
        let drafts = try await PageLayout.settled(matter.draft(documents).map { try $0.draft.get() })
        let jobs = try zip(documents, drafts).map { PDFPrinter.Job(name: $0.key, docx: try $1.package.docx()) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-print-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await PDFPrinter.print(jobs, into: folder.path)
        try body(folder, documents)
    }
}
