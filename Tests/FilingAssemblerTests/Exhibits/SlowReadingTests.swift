import Foundation
import Support
import Testing

/// A `pdftotext` that hangs, and one that is not there; the tool itself is run.
@Suite struct SlowReadingTests {
    @Test func endsAProgramThatHangsWithItsChildrenAndTellsTheRest() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let script = "#!/bin/sh\nsleep 600 &\necho $! > \(folder.path)/child\nwait\n"
            let run = try check(Project.file(Matters.flagship), pdftotext: script, in: folder, ["--time-limit", "1"])
            #expect(run.errors.contains("took longer than 1 seconds"))
            #expect(run.errors.contains("PKT-PLACEHOLDER"))
            #expect(run.status == 0, "\(run.errors)")
            let child = try String(contentsOf: folder.appendingPathComponent("child"), encoding: .utf8)
            let process = try #require(Int32(child.trimmingCharacters(in: .whitespacesAndNewlines)))
            // Ended, or waiting to be taken note of by whoever adopted it.
            let state = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? "Z"
            #expect(state.contains("Z"), "\(state)")
        }
    }

    @Test func saysWhichPackageBringsAMissingProgram() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let run = try check(Project.file(Matters.flagship), pdftotext: nil, in: folder, [])
            #expect(run.errors.contains("`poppler-utils`"))
            #expect(run.status == 0)
        }
    }

    private func check(_ matter: URL, pdftotext: String?, in folder: URL, _ options: [String]) throws -> Program {
        let programs = folder.appendingPathComponent("bin")
        try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
        if let pdftotext {
            let file = programs.appendingPathComponent("pdftotext")
            try Data(pdftotext.utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
        // Only what the script needs beside it.
        for name in ["sh", "sleep", "prlimit"] {
            let found = ["/bin/", "/usr/bin/"].map { $0 + name }.first { FileManager.default.fileExists(atPath: $0) }
            guard let found else { continue }
            try FileManager.default.createSymbolicLink(
                at: programs.appendingPathComponent(name),
                withDestinationURL: URL(fileURLWithPath: found)
            )
        }
        let filing = Project.file(".build/debug/filing").path
        let words = ["check", matter.path, "--no-cache", "--jobs", "8"] + options
        return try Program.run(filing, words, environment: ["PATH": programs.path])
    }
}
