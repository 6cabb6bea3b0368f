package import Foundation

/// The project's own files, for tests that read them.
package enum Project {
    /// The folder that holds `Package.swift`.
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static func file(_ path: String) -> URL {
        root.appendingPathComponent(path)
    }

    package static func text(_ path: String) throws -> String {
        try String(contentsOf: file(path), encoding: .utf8)
    }

    /// The Swift files below a folder, sorted by path.
    package static func swiftFiles(in folder: String) -> [URL] {
        let all = FileManager.default.enumerator(at: file(folder), includingPropertiesForKeys: nil)
        return (all?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "swift" }
            .sorted { $0.path < $1.path }
    }

    /// A program of the Python environment that `script/test` makes, or `nil` where there is none.
    package static func peer(_ program: String) -> String? {
        let given = ProcessInfo.processInfo.environment["FILING_TEST_VENV"]
        let path = (given ?? file(".build-venv").path) + "/bin/\(program)"
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }
}
