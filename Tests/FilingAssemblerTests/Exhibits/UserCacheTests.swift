import Foundation
import Support
import Testing

@testable import FilingAssembler

@Suite struct UserCacheTests {
    @Test func keepsWhatItIsGiven() throws {
        try inFolder { (cache: UserCache, folder: URL) throws in
            cache.keep([1, 2, 3], as: "text-a")
            #expect(cache.content(of: "text-a") == [1, 2, 3])
            #expect(cache.content(of: "text-b") == nil)
            #expect(try mode(of: folder) == 0o700)
            #expect(try mode(of: folder.appendingPathComponent("text-a")) == 0o600)
            #expect(try names(in: folder) == ["text-a"])
        }
    }

    @Test(arguments: ["cut", "changed", "of another version", "under another name", "empty", "foreign"])
    func ignoresAnEntryThatIsSpoilt(how: String) throws {
        try inFolder { (cache: UserCache, folder: URL) throws in
            let content = Array("the words of page 1, which are longer than eight bytes".utf8)
            cache.keep(content, as: "text-a")
            let file = folder.appendingPathComponent("text-a")
            var bytes = try Data(contentsOf: file)
            switch how {
            case "cut": bytes.removeLast(5)
            case "changed": bytes[bytes.count - 20] ^= 1
            case "of another version":
                let said = String(decoding: bytes, as: UTF8.self)
                bytes = Data(said.replacingOccurrences(of: ToolIdentity.version, with: "9.9.9").utf8)
            case "empty": bytes = Data()
            case "foreign": bytes = Data(repeating: 65, count: 100_000)
            default: break
            }
            let name = how == "under another name" ? "text-b" : "text-a"
            try bytes.write(to: folder.appendingPathComponent(name))
            #expect(cache.content(of: name) == nil)
            cache.keep(content, as: name)
            #expect(cache.content(of: name) == content)
        }
    }

    @Test func letsTheOldestGoWhenItIsFull() throws {
        try TemporaryFolder.with { (parent: URL) throws in
            let folder = parent.appendingPathComponent("cache")
            let cache = try #require(UserCache(folder: folder.path, limit: 3_000))
            for (day, name) in ["c", "a", "b", "d"].enumerated() {
                cache.keep([UInt8](repeating: 7, count: 900), as: name)
                let date = Date(timeIntervalSince1970: 1_000_000 + Double(day))
                let path = folder.appendingPathComponent(name).path
                try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
            }
            cache.sweep()
            #expect(try names(in: folder) == ["a", "b", "d"])
        }
    }

    @Test func isNotUsedWhereOthersCouldRead() throws {
        try TemporaryFolder.with { (parent: URL) throws in
            let folder = parent.appendingPathComponent("cache")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
            #expect(UserCache(folder: folder.path) == nil)
            let link = parent.appendingPathComponent("link")
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
            #expect(UserCache(folder: link.path) == nil)
            #expect(UserCache(folder: folder.path) != nil)
        }
    }

    @Test func isNotUsedWhereItCannotBeMade() throws {
        #expect(UserCache(folder: "/proc/no/such/folder") == nil)
        #expect(UserCache(folder: "/dev/null/cache") == nil)
    }

    @Test func readsBackARecordFieldByField() {
        var record = CacheRecord()
        record.add(-3)
        record.add("§ page\n")
        record.add("")
        var read = CacheRecord(record.bytes)
        #expect(read.nextNumber() == -3)
        #expect(read.nextText() == "§ page\n")
        #expect(read.nextText() == "")
        #expect(read.nextNumber() == nil)
        var broken = CacheRecord(Array(record.bytes.prefix(18)))
        #expect(broken.nextNumber() == -3)
        #expect(broken.nextText() == nil)
    }

    private func inFolder(_ body: (UserCache, URL) throws -> Void) throws {
        try TemporaryFolder.with { (parent: URL) throws in
            let folder = parent.appendingPathComponent("deep/cache")
            try body(try #require(UserCache(folder: folder.path)), folder)
        }
    }

    private func mode(of file: URL) throws -> Int {
        let facts = try FileManager.default.attributesOfItem(atPath: file.path)
        return (facts[.posixPermissions] as? Int ?? 0) & 0o777
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
}
