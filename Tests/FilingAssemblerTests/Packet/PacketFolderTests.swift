import Foundation
import Support
import Testing

@testable import FilingAssembler

@Suite struct PacketFolderTests {
    @Test func appearsWithEverythingInIt() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let target = folder.appendingPathComponent("packet").path
            let staged = try PacketFolder(for: target)
            try Data("one".utf8).write(to: URL(fileURLWithPath: staged.file("a.txt")))
            #expect(!FileManager.default.fileExists(atPath: target))
            try staged.publish()
            #expect(FolderListing.files(in: folder.path) == ["packet/a.txt"])
        }
    }

    @Test func leavesNothingWhenItIsNotPublished() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            try abandon(folder.appendingPathComponent("packet").path)
            #expect(FolderListing.files(in: folder.path).isEmpty)
        }
    }

    private func abandon(_ target: String) throws {
        let staged = try PacketFolder(for: target)
        try Data("one".utf8).write(to: URL(fileURLWithPath: staged.file("a.txt")))
    }

    @Test func takesThePlaceOfAnOldOneInOneStep() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let target = folder.appendingPathComponent("packet")
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            try Data("old".utf8).write(to: target.appendingPathComponent("old.txt"))
            let staged = try PacketFolder(for: target.path)
            try Data("new".utf8).write(to: URL(fileURLWithPath: staged.file("new.txt")))
            try staged.publish()
            #expect(FolderListing.files(in: folder.path) == ["packet/new.txt"])
        }
    }

    @Test func sweepsWhatAKilledRunLeft() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let stray = folder.appendingPathComponent(".packet.filing-part")
            try FileManager.default.createDirectory(at: stray, withIntermediateDirectories: true)
            try Data("stray".utf8).write(to: stray.appendingPathComponent("stray.txt"))
            try PacketFolder(for: folder.appendingPathComponent("packet").path).publish()
            #expect(FolderListing.files(in: folder.path).isEmpty)
        }
    }

    @Test func refusesToWorkBesideAnotherRun() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let target = folder.appendingPathComponent("packet").path
            let first = try PacketFolder(for: target)
            #expect(
                throws: OutputFault(
                    path: target,
                    complaint: "another run is writing `\(target)`",
                    help: "wait for it to end"
                )
            ) {
                _ = try PacketFolder(for: target)
            }
            try first.publish()
        }
    }
}
