import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

@Suite struct ExhibitLedgerTests {
    @Test func findsNothingWrongWithTheExamples() async throws {
        for matter in Matters.all {
            let ledger = try #require(await self.ledger(of: Project.file(matter).path))
            #expect(!ledger.rows.isEmpty)
            #expect(ledger.rows.allSatisfy { $0.status.isEmpty }, "\(ledger.rows.flatMap(\.status))")
            #expect(ledger.rows.allSatisfy { $0.textLayer == .all && $0.sha256?.count == 64 && !$0.citedAt.isEmpty })
            #expect(!ledger.hasErrors)
        }
    }

    /// Each kind of file that cannot be an exhibit, in one matter; the others are told all the same.
    @Test func tellsWhatIsWrongWithEachFile() async throws {
        let folder = try TemporaryMatter(
            exhibits: [
                "empty.pdf", "text.pdf", "cut.pdf", "gone.pdf", "../out.pdf", "link.pdf", "good.pdf", "twin.pdf",
                "idle.pdf",
            ]
        )
        defer { folder.remove() }
        let good = try Data(contentsOf: Project.file("Exhibits/dhs-statement.pdf"))
        try folder.write(Data(), to: "exhibits/empty.pdf")
        try folder.write(Data("no PDF at all".utf8), to: "exhibits/text.pdf")
        try folder.write(good.prefix(400), to: "exhibits/cut.pdf")
        try folder.write(good, to: "out.pdf")
        try folder.write(good, to: "exhibits/good.pdf")
        try folder.write(good, to: "exhibits/twin.pdf")
        try folder.write(Data(contentsOf: Project.file("Exhibits/itep-data-sheet.pdf")), to: "exhibits/idle.pdf")
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("exhibits/link.pdf"),
            withDestinationURL: Project.file("Exhibits/dhs-statement.pdf")
        )
        let ledger = try #require(await self.ledger(of: folder.url.path))
        let status = ledger.rows.reduce(into: [String: [String]]()) { $0[$1.file] = $1.status.map(\.word) }
        #expect(status["empty.pdf"] == ["unreadable"])
        #expect(status["text.pdf"] == ["unreadable"])
        #expect(status["cut.pdf"]?.first == "unreadable")
        #expect(status["gone.pdf"] == ["missing"])
        #expect(status["../out.pdf"] == ["outside"])
        #expect(status["link.pdf"] == ["outside"])
        #expect(status["good.pdf"] == ["pin-past-end"])
        #expect(status["twin.pdf"] == ["duplicate"])
        #expect(status["idle.pdf"] == ["uncited"])
        #expect(ledger.hasErrors)
        #expect(ledger.unlisted.map(\.label) == ["Q"])
    }

    @Test(arguments: [60, 80, 130, 200])
    func fitsTheTerminal(width: Int) async throws {
        var ledger = try #require(await self.ledger(of: Project.file(Matters.flagship).path))
        ledger.rows[0].title = "覚書 – 合意事項の一覧と添付資料 ".appending(String(repeating: "字", count: 60)) + "\u{1B}[31m"
        let table = ledger.table(width: width)
        for line in table.split(separator: "\n") { #expect(TextWidth.of(line) <= width, "\(line)") }
        #expect(!table.contains("\u{1B}"))
        #expect(table.contains("15 exhibits"))
    }

    @Test func givesCellsThatNoSpreadsheetRuns() async throws {
        var ledger = try #require(await self.ledger(of: Project.file(Matters.flagship).path))
        ledger.rows[0].title = "=HYPERLINK(\"x\"), \"quoted\""
        let text = ledger.commaSeparated
        #expect(text.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\""))
        #expect(text.components(separatedBy: "\r\n").count == ledger.rows.count + 2)
    }

    @Test func givesProgramsWhatTheDocumentationSays() async throws {
        let ledger = try #require(await self.ledger(of: Project.file(Matters.flagship).path))
        let json = try JSONSerialization.jsonObject(with: Data(ledger.json().utf8)) as? [String: Any]
        #expect(json?["version"] as? Int == 1)
        let first = (json?["exhibits"] as? [[String: Any]])?.first
        #expect(first?["label"] as? String == "A")
        #expect(first?["key"] as? String == "mou")
        #expect(first?["pages"] as? Int == 5)
        #expect(first?["text_layer"] as? String == "all")
        let place = (first?["cited_at"] as? [[String: Any]])?.first
        #expect(place?["pin"] as? String == "at 2")
        #expect(place?["line"] as? Int != nil)
        let documentation = try Project.text("docs/exhibits.md")
        for field in first?.keys.sorted() ?? [] { #expect(documentation.contains("`\(field)`"), "\(field)") }
    }

    @Test func learnsTheSameFromTheCache() async throws {
        let cache = FileManager.default.temporaryDirectory.appendingPathComponent("filing-cache-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: cache) }
        let reading = ExhibitReading(memory: .folder(cache.path))
        let first = try await ledger(of: Project.file(Matters.flagship).path, reading)?.json()
        let names = try FileManager.default.contentsOfDirectory(atPath: cache.path)
        #expect(names.contains { $0.hasPrefix("text-") } && names.contains { $0.hasPrefix("file-") })
        #expect(try await ledger(of: Project.file(Matters.flagship).path, reading)?.json() == first)
    }

    private func ledger(of path: String, _ reading: ExhibitReading = ExhibitReading(memory: .none)) async throws
        -> ExhibitLedger?
    {
        var matter = try Matter(opening: path)
        return await matter.ledger(named: path, reading)
    }
}

/// A matter with nothing but exhibits, in a folder of its own.
struct TemporaryMatter {
    let url: URL

    /// - Parameter exhibits: files, each cited once but the last; the seventh beyond its end.
    init(exhibits: [String]) throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("filing-matter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url.appendingPathComponent("exhibits"),
            withIntermediateDirectories: true
        )
        let list = exhibits.enumerated().map { "  - {key: x\($0.offset), title: Exhibit, file: \"\($0.element)\"}\n" }
        let yaml = "court: mad\ntitle: Complaint\nfacts: facts.md\nexhibits:\n" + list.joined()
        let facts = exhibits.indices.dropLast().map { "They signed it. [@x\($0)\($0 == 6 ? " at 99" : "")]" }
        try write(Data(yaml.utf8), to: "case.yaml")
        try write(Data((facts + ["They did not. Ex. Q at 2."]).joined(separator: "\n\n").utf8), to: "facts.md")
    }

    func write(_ data: Data, to path: String) throws { try data.write(to: url.appendingPathComponent(path)) }
    func remove() { try? FileManager.default.removeItem(at: url) }
}
