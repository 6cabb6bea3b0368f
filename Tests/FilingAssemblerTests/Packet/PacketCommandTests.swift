import Foundation
import Support
import Testing

@testable import FilingAssembler

private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

private let contract = "examples/harbor-v-tidewater"

private func run(_ arguments: String..., in folder: URL) throws -> Program {
    try Program.run(filing, arguments, in: folder)
}

/// Each binds real packets with LibreOffice, one after the other, so that they do not compete for the processors.
@Suite(.serialized) struct PacketCommandTests {
    @Test func bindsEverythingInTheOrderOfUpload() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let matter = Project.file(contract).path
            let bound = try run("packet", matter, "-o", "packet/", "--bates", "HARBOR", in: folder)
            try #require(bound.status == 0, "\(bound.errors)")
            let packet = folder.appendingPathComponent("packet")
            let manifest = try PacketManifest(
                decoding: Array(Data(contentsOf: packet.appendingPathComponent("manifest.json")))
            )
            let pdfs = FolderListing.files(in: packet.path).filter { $0.hasSuffix(".pdf") }
            #expect(manifest.filingPlan.map(\.file) == pdfs.filter { !$0.contains("not-filed") })
            #expect(pdfs.first == "01-00-complaint.pdf" && pdfs.contains("01-02-ex-a-cold-storage-agreement.pdf"))
            for pdf in pdfs {
                let check = try Program.run("/usr/bin/qpdf", ["--check", packet.appendingPathComponent(pdf).path])
                #expect(check.status == 0, "\(pdf): \(check.output) \(check.errors)")
            }
            let words = try Program.run(
                "/usr/bin/pdftotext",
                [packet.appendingPathComponent("01-03-ex-b-temperature-log-of-room-6.pdf").path, "-"]
            ).output
            #expect(words.contains("EXHIBIT B") && words.contains("HARBOR-0000"))
            #expect(try run("verify", "packet", "--matter", matter, in: folder).status == 0)
        }
    }

    @Test func givesTheSameBytesTwice() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let matter = Project.file(contract).path
            for name in ["one", "two"] {
                let bound = try run("packet", matter, "-o", name, "--combine", in: folder)
                try #require(bound.status == 0, "\(bound.errors)")
            }
            let files = FolderListing.files(in: folder.appendingPathComponent("one").path)
            #expect(files == FolderListing.files(in: folder.appendingPathComponent("two").path))
            for file in files {
                let same = FileManager.default.contentsEqual(
                    atPath: folder.path + "/one/" + file,
                    andPath: folder.path + "/two/" + file
                )
                #expect(same, "\(file)")
            }
        }
    }

    @Test func replacesOnlyAPacketThatNobodyHasTouched() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let matter = Project.file(contract).path
            #expect(try run("packet", matter, "-o", "packet", in: folder).status == 0)
            #expect(try run("packet", matter, "-o", "packet", in: folder).status == 0)
            let plan = folder.appendingPathComponent("packet/filing-plan.txt")
            try Data("mine".utf8).write(to: plan)
            try Data("note".utf8).write(to: folder.appendingPathComponent("packet/note.txt"))
            let verified = try run("verify", "packet", in: folder)
            #expect(verified.status == 1)
            #expect(verified.errors.contains("`filing-plan.txt` was changed"))
            #expect(verified.errors.contains("`note.txt` was added"))
            let refused = try run("packet", matter, "-o", "packet", in: folder)
            #expect(refused.status == 73 && refused.errors.contains("--force"))
            #expect(try String(contentsOf: plan, encoding: .utf8) == "mine")
            #expect(try run("packet", matter, "-o", "packet", "--force", in: folder).status == 0)
            #expect(try run("verify", "packet", in: folder).status == 0)
        }
    }

    @Test func neverReplacesAFolderThatIsNoPacket() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let home = folder.appendingPathComponent("home")
            try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: home.appendingPathComponent("letter.txt"))
            let refused = try run("packet", Project.file(contract).path, "-o", "home", "--force", in: folder)
            #expect(refused.status == 73 && refused.errors.contains("no packet"))
            #expect(FolderListing.files(in: home.path) == ["letter.txt"])
        }
    }

    @Test func bindsNothingWhileTheMatterHasErrors() throws {
        try Matters.copy(of: contract) { copy in
            try copy.replace("file: temperature-log.pdf", with: "file: lost.pdf")
            let folder = copy.folder.deletingLastPathComponent()
            let arguments = ["packet", copy.folder.path, "--exhibits", copy.exhibits.path, "-o", "packet"]
            let refused = try Program.run(filing, arguments, in: folder)
            #expect(refused.status == 1 && refused.errors.contains("PKT-EXH-EXIST"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/packet"))
            let forced = try Program.run(filing, arguments + ["--despite-errors"], in: folder)
            #expect(forced.status == 0, "\(forced.errors)")
            let manifest = try PacketManifest(
                decoding: Array(Data(contentsOf: folder.appendingPathComponent("packet/manifest.json")))
            )
            #expect(manifest.review.errors > 0 && manifest.options.despiteErrors)
        }
    }

    @Test func tellsWhatHasChangedInTheMatterSince() throws {
        try Matters.copy(of: contract) { copy in
            let folder = copy.folder.deletingLastPathComponent()
            let arguments = ["packet", copy.folder.path, "--exhibits", copy.exhibits.path, "-o", "packet"]
            try #require(try Program.run(filing, arguments, in: folder).status == 0)
            try copy.replace("Gloucester", with: "Rockport")
            let verified = try Program.run(
                filing,
                ["verify", "packet", "--matter", copy.folder.path],
                in: folder
            )
            #expect(verified.status == 1 && verified.errors.contains("the matter's `case.yaml` was changed"))
        }
    }

    @Test func bindsTheDocumentThatAnAttorneyHasWorkedOn() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let matter = Project.file(contract).path
            #expect(try run("draft", matter, "-o", "edited.docx", "--date", "2026-03-01", in: folder).status == 0)
            let bound = try run("packet", matter, "-o", "packet", "--own", "complaint=edited.docx", in: folder)
            try #require(bound.status == 0, "\(bound.errors)")
            let words = try Program.run(
                "/usr/bin/pdftotext",
                [folder.path + "/packet/01-00-complaint.pdf", "-"]
            ).output
            #expect(words.contains("March 1, 2026"))
            let unknown = try run("packet", matter, "-o", "p", "--own", "complant=edited.docx", in: folder)
            #expect(unknown.status == 65 && unknown.errors.contains("did you mean `complaint`"))
        }
    }

    /// The list of exhibits and the memorandum cite the paragraphs of the complaint that is filed, not of the draft.
    @Test func citesTheParagraphsOfTheComplaintThatIsFiled() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            var edited = try EditedDocument("complaint", of: "harbor-v-tidewater")
            try edited.insertParagraph(
                before: "Harbor Lantern seeks damages for",
                "Late in time, something else came up."
            )
            try edited.write(to: folder.appendingPathComponent("edited.docx"))
            let matter = Project.file(contract).path
            let bound = try run(
                "packet",
                matter,
                "-o",
                "packet",
                "--own",
                "complaint=edited.docx",
                "--combine",
                in: folder
            )
            try #require(bound.status == 0, "\(bound.errors)")
            func words(_ file: String) throws -> String {
                try Program.run("/usr/bin/pdftotext", ["-layout", folder.path + "/packet/" + file, "-"]).output
            }
            let complaint = try words("01-00-complaint.pdf")
            let list = try words("01-01-exhibit-list.pdf")
            let rows = list.matches(of: /¶¶?\s[0-9–]+(, [0-9–]+)*/).map { String($0.0) }
            #expect(rows.count > 2)
            for row in rows { #expect(complaint.contains(row)) }
        }
    }

    /// What is larger than the court takes comes in parts, documents like exhibits, and nothing points into a void.
    @Test func splitsWhatIsTooLarge() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let matter = Project.file("examples/cedc-v-irs").path
            let bound = try run("packet", matter, "-o", "packet", "--file-limit", "0.12", in: folder)
            try #require(bound.status == 0, "\(bound.errors)")
            let packet = folder.path + "/packet/"
            let names = try FileManager.default.contentsOfDirectory(atPath: packet)
            #expect(!names.contains("01-00-complaint.pdf"))
            let parts = names.filter { $0.hasPrefix("01-00-complaint-part-") }.sorted()
            #expect(parts.count > 1)
            for name in names where name.hasSuffix(".pdf") {
                let size = try FileManager.default.attributesOfItem(atPath: packet + name)[.size] as? Int
                #expect(size ?? .max <= 120_000, "\(name)")
            }
            for part in parts {
                #expect(try Program.run("/usr/bin/qpdf", ["--check", packet + part]).status == 0)
                let json = try Program.run("/usr/bin/qpdf", ["--json", packet + part]).output
                let targets = Set(json.matches(of: /u:([^"\/]*\.pdf)/).map { String($0.1) })
                #expect(!targets.isEmpty && targets.isSubset(of: names), "\(targets)")
            }
            #expect(try run("verify", "packet", in: folder).status == 0)
            let small = try run("packet", matter, "-o", "small", "--file-limit", "0.01", in: folder)
            #expect(small.status == 65 && small.errors.contains("more than the 10000 that a file may have"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/small"))
        }
    }

    @Test func reviewsTheComplaintThatAnAttorneyHasWorkedOn() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            var edited = try EditedDocument("complaint", of: "harbor-v-tidewater")
            try edited.replace("Harbor Lantern seeks damages for", with: "As ¶ 99 says, [TO COME] seeks damages for")
            try edited.replace("HARBOR LANTERN SEAFOODS, INC.", with: "HARBOUR LANTERN SEAFOODS, INC.")
            try edited.write(to: folder.appendingPathComponent("edited.docx"))
            let matter = Project.file(contract).path
            let refused = try run("packet", matter, "-o", "packet", "--own", "complaint=edited.docx", in: folder)
            #expect(refused.status == 1)
            for told in ["[PKT-PARA-REF]", "[PKT-PLACEHOLDER]", "does not name `Harbor Lantern Seafoods, Inc.`"] {
                #expect(refused.errors.contains(told), "\(told)")
            }
            #expect(refused.errors.contains("\nedited.docx, paragraph 15: error[PKT-PARA-REF]"))
            #expect(refused.errors.contains("its documents have 3 errors"))
        }
    }

    /// Deleted words are still in the file, and would leave the office with it.
    @Test func refusesADocumentOfTheAttorneyThatHidesANumber() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            var edited = try EditedDocument("complaint", of: "harbor-v-tidewater")
            let deletion = "<w:del w:id=\"90\"><w:r><w:delText>SSN 000-12-3456</w:delText></w:r></w:del>"
            let place = "<w:r><w:t xml:space=\"preserve\">Harbor Lantern seeks damages for"
            try edited.replace(place, with: deletion + place)
            try edited.write(to: folder.appendingPathComponent("edited.docx"))
            let matter = Project.file(contract).path
            let refused = try run("packet", matter, "-o", "packet", "--own", "complaint=edited.docx", in: folder)
            #expect(refused.status == 1)
            let place15 = "edited.docx, paragraph 15, deleted text: error"
            #expect(refused.errors.contains("\(place15)[FRCP-5.2a1]") && refused.errors.contains("[DOCX-changes]"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/packet"))
        }
    }

    @Test func namesTheProgramThatIsMissing() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let bound = try Program.run(
                filing,
                ["packet", Project.file(contract).path, "-o", "packet"],
                in: folder,
                environment: ["PATH": folder.path, "XDG_CACHE_HOME": folder.path]
            )
            #expect(bound.status == 69 && bound.errors.contains("libreoffice-writer-nogui"))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/packet"))
        }
    }

    /// Who is asked to end leaves no draft behind and no program at work, and ends by the signal.
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func leavesNothingWhenItIsInterrupted(signal: Int32) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let scratch = folder.appendingPathComponent("scratch")
            try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: filing)
            process.arguments = ["packet", Project.file(contract).path, "-o", "packet"]
            process.currentDirectoryURL = folder
            process.environment = ProcessInfo.processInfo.environment.merging(
                ["TMPDIR": scratch.path, "XDG_CACHE_HOME": folder.path + "/cache"]
            ) { $1 }
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            // LibreOffice has made its profile: it is at work.
            func isPrinting() -> Bool {
                let folders = (try? FileManager.default.contentsOfDirectory(atPath: scratch.path)) ?? []
                return folders.contains { name in
                    FileManager.default.fileExists(atPath: scratch.path + "/\(name)/profile")
                }
            }
            for _ in 0..<3_000 where !isPrinting() { usleep(10_000) }
            try #require(isPrinting())
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
            #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(Set(left).isSubset(of: ["scratch", "cache"]), "\(left)")
        }
    }

    /// The process is killed at moments spread over a whole run: there is no packet then, or a whole one.
    @Test func leavesNoHalfPacketWhenItIsKilled() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let began = Date()
            try #require(try run("packet", Project.file(contract).path, "-o", "whole", in: folder).status == 0)
            let length = Date().timeIntervalSince(began)
            for attempt in 1...6 {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: filing)
                process.arguments = ["packet", Project.file(contract).path, "-o", "packet"]
                process.currentDirectoryURL = folder
                process.environment = Program.environment
                process.standardError = FileHandle.nullDevice
                process.standardOutput = FileHandle.nullDevice
                try process.run()
                usleep(UInt32(length * 1_000_000 * Double(attempt) / 6))
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                guard FileManager.default.fileExists(atPath: folder.path + "/packet") else { continue }
                #expect(try run("verify", "packet", in: folder).status == 0)
                try FileManager.default.removeItem(atPath: folder.path + "/packet")
            }
            #expect(try run("packet", Project.file(contract).path, "-o", "packet", in: folder).status == 0)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(left.sorted() == ["packet", "whole"])
        }
    }
}

@Suite struct PacketInputsTests {
    @Test func noticesAFileThatChangesMeanwhile() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("a.pdf").resolvingSymlinksInPath()
            try Data("one".utf8).write(to: file)
            let inputs = try PacketInputs([file.path], of: file.deletingLastPathComponent().path, texts: [:])
            try inputs.confirm()
            try Data("two".utf8).write(to: file)
            #expect(throws: PacketFault.self) { try inputs.confirm() }
        }
    }

    @Test(arguments: [
        ("/a/b/case.yaml", "/a/b", "case.yaml"), ("/a/x/e.pdf", "/a/b", "../x/e.pdf"),
        ("/e.pdf", "/a/b", "../../e.pdf"),
    ])
    func namesPathsFromTheMatter(path: String, folder: String, shown: String) {
        #expect(PacketInputs.relative(path, to: folder) == shown)
    }
}
