package import Foundation

/// One run of a program, for tests that use the real tools.
package struct Program {
    package var status: Int32
    package var output: String
    package var errors: String

    /// Runs a program to its end.
    ///
    /// Output goes through files, so that a program that prints more than a pipe holds cannot block. The cache is the
    /// tests' own, shared by all of them, so that the text of an exhibit is read once.
    package static func run(
        _ path: String,
        _ arguments: [String] = [],
        in folder: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Program {
        try TemporaryFolder.with { scratch in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
            process.currentDirectoryURL = folder
            process.environment = self.environment.merging(environment) { $1 }
            let output = scratch.appendingPathComponent("output")
            let errors = scratch.appendingPathComponent("errors")
            for file in [output, errors] { try Data().write(to: file) }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            try process.run()
            process.waitUntilExit()
            return Program(
                status: process.terminationStatus,
                output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
                errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
            )
        }
    }
}

extension Program {
    /// Of the programs that tests run: they must never touch what the user's own runs have kept.
    package static let environment = ProcessInfo.processInfo.environment
        .merging(["XDG_CACHE_HOME": Project.file(".build/test-cache").path]) { $1 }
}

/// A folder that exists for the length of a test.
package enum TemporaryFolder {
    package static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
