import Foundation
import Review
import Support
import Testing

@testable import FilingAssembler

private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

/// The number of pages of an exhibit is remembered by the file's identity, so that the next run opens no PDF.
@Suite struct RememberedPagesTests {
    @Test func opensNoFileThatItRemembers() throws {
        try inFolder { (folder: URL) throws in
            let first = try pages(folder)
            let cache = try #require(UserCache(folder: folder.path))
            // Nobody but the cache says that every exhibit has 77 pages.
            for entry in try entries(of: folder) { cache.keep(record(pages: 77), as: entry) }
            #expect(first.allSatisfy { $0 < 77 })
            #expect(try pages(folder) == first.map { _ in 77 })
        }
    }

    @Test(arguments: [Data(), Data("foreign".utf8), Data(repeating: 0, count: 4_000)])
    func looksAgainWhereAnEntryIsSpoilt(bytes: Data) throws {
        try inFolder { (folder: URL) throws in
            let first = try pages(folder)
            for entry in try entries(of: folder) { try bytes.write(to: folder.appendingPathComponent(entry)) }
            #expect(try pages(folder) == first)
            #expect(
                try entries(of: folder).allSatisfy { try Data(contentsOf: folder.appendingPathComponent($0)) != bytes }
            )
        }
    }

    @Test(arguments: [[], [-1, 0], [0, 0], [3]])
    func takesNoRecordThatSaysNothing(numbers: [Int]) throws {
        try inFolder { (folder: URL) throws in
            let first = try pages(folder)
            let cache = try #require(UserCache(folder: folder.path))
            var record = CacheRecord()
            for number in numbers { record.add(number) }
            for entry in try entries(of: folder) { cache.keep(record.bytes, as: entry) }
            #expect(try pages(folder) == first)
        }
    }

    @Test func looksAgainAtAFileThatWasChanged() throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { (copy: MatterCopy) throws in
            try inFolder { (cache: URL) throws in
                let memory = ExhibitReading.Memory.folder(cache.path)
                let matter = { try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path, memory: memory) }
                let path = try #require(try matter().content?.exhibitFiles.values.compactMap(\.path).sorted().first)
                try Data("no longer a PDF".utf8).write(to: URL(fileURLWithPath: path))
                let state = try matter().content?.exhibitFiles.values.first { $0.path == path }?.facts.file
                #expect(state == .unreadable(.isNoPDF))
            }
        }
    }

    @Test func draftsTheSameWhereNothingCanBeRemembered() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let surroundings: [[String: String]] = [
                ["XDG_CACHE_HOME": folder.path], ["XDG_CACHE_HOME": "/proc", "HOME": "/proc"],
                ["XDG_CACHE_HOME": "", "HOME": ""],
            ]
            let drafts = try surroundings.enumerated().map { index, environment in
                let target = folder.appendingPathComponent("draft-\(index).xml")
                let arguments = ["draft", Project.file(Matters.flagship).path, "-o", target.path]
                let run = try Program.run(filing, arguments, environment: environment)
                #expect(run.status == 0, "\(run.errors)")
                return try Data(contentsOf: target)
            }
            #expect(Set(drafts).count == 1)
        }
    }

    private func pages(_ cache: URL) throws -> [Int] {
        let matter = try Matter(opening: Project.file(Matters.flagship).path, memory: .folder(cache.path))
        let files = try #require(matter.content).exhibitFiles
        return files.sorted { $0.key < $1.key }.compactMap(\.value.facts.pages)
    }

    private func record(pages: Int) -> [UInt8] {
        var record = CacheRecord()
        record.add(pages)
        record.add(0)
        return record.bytes
    }

    private func entries(of folder: URL) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("pages-") }
        try #require(!names.isEmpty)
        return names
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        try TemporaryFolder.with { (parent: URL) throws in try body(parent.appendingPathComponent("cache")) }
    }
}
