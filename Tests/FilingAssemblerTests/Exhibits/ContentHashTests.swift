import Foundation
import Support
import Testing

@testable import FilingAssembler

@Suite struct ContentHashTests {
    /// Source: FIPS 180-4, the examples of SHA-256.
    @Test func hashesAsTheStandardSays() {
        #expect(
            ContentHash.of(Array("abc".utf8))?.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
        #expect(
            ContentHash.of([])?.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func hashesAFileOfSeveralBuffersAsSha256sumDoes() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("large.pdf")
            try Data((0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(to: file)
            let said = try Program.run("/usr/bin/sha256sum", [file.path]).output
            #expect(try hash(of: file)?.hex == String(said.prefix(64)))
        }
    }

    @Test func readsOnlyWhatIsAHash() {
        #expect(ContentHash(hex: String(repeating: "0f", count: 32)) != nil)
        #expect(ContentHash(hex: String(repeating: "0F", count: 32)) == nil)
        #expect(ContentHash(hex: "0f") == nil)
    }

    private func hash(of file: URL) throws -> ContentHash? {
        let handle = try FileHandle(forReadingFrom: file)
        return try ContentHash.of(descriptor: handle.fileDescriptor, named: file.lastPathComponent)
    }
}

@Suite struct FileIdentityTests {
    @Test func changesWithTheContentEvenWhenTheTimeIsSetBack() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("a.pdf")
            try Data("one".utf8).write(to: file)
            let day = Date(timeIntervalSince1970: 1_000_000)
            try FileManager.default.setAttributes([.modificationDate: day], ofItemAtPath: file.path)
            let before = try identity(of: file)
            #expect(try identity(of: file) == before)
            let handle = try FileHandle(forWritingTo: file)
            try handle.write(contentsOf: Data("two".utf8))
            try handle.close()
            try FileManager.default.setAttributes([.modificationDate: day], ofItemAtPath: file.path)
            #expect(try identity(of: file) != before)
            #expect(try identity(of: file).word != before.word)
        }
    }

    @Test func isSettledOnlyWhenAChangeWouldShow() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("a.pdf")
            try Data("one".utf8).write(to: file)
            var now = timespec()
            clock_gettime(CLOCK_REALTIME, &now)
            #expect(try !identity(of: file).isSettled(asOf: now))
            now.tv_sec += 10
            #expect(try identity(of: file).isSettled(asOf: now))
        }
    }

    @Test func refusesWhatIsNoFile() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let descriptor = open(folder.path, O_RDONLY)
            defer { close(descriptor) }
            #expect(throws: FileFault(path: "x", reason: .isFolder)) { try FileIdentity(of: descriptor, named: "x") }
        }
    }

    private func identity(of file: URL) throws -> FileIdentity {
        let descriptor = open(file.path, O_RDONLY)
        defer { close(descriptor) }
        return try FileIdentity(of: descriptor, named: file.lastPathComponent)
    }
}
