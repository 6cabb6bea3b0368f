package import Foundation

/// The example matters, and copies of them that a test may spoil.
package enum Matters {
    package static let all = [
        "examples/cedc-v-irs", "examples/harbor-v-tidewater", "examples/alder-v-cobblestone",
        "examples/vance-v-lantern-bureau", "examples/applegarth-v-gullwing", california,
    ]
    package static let flagship = "examples/cedc-v-irs"

    /// The flagship in the Northern District of California, made by the script; an empty path where that failed.
    package static let california: String = {
        let run = try? Program.run(Project.file("script/variant").path, ["cedc-v-irs-cand"])
        return run?.output.trimmingCharacters(in: .newlines) ?? ""
    }()

    /// Copies an example with its exhibits into a folder of its own, and gives the copy to the test.
    package static func copy<Result>(of matter: String, _ body: (MatterCopy) throws -> Result) throws -> Result {
        try TemporaryFolder.with { folder in
            let copy = folder.appendingPathComponent("matter")
            try FileManager.default.copyItem(at: Project.file(matter), to: copy)
            let exhibits = folder.appendingPathComponent("exhibits")
            try FileManager.default.copyItem(at: Project.file("Exhibits"), to: exhibits)
            return try body(MatterCopy(folder: copy, exhibits: exhibits))
        }
    }
}

/// A copy of an example matter.
package struct MatterCopy {
    package var folder: URL
    package var exhibits: URL

    /// Changes the first occurrence of a text in a file; fails the test when it is not there.
    package func replace(_ old: String, with new: String, in file: String = "case.yaml") throws {
        let url = folder.appendingPathComponent(file)
        var text = try String(contentsOf: url, encoding: .utf8)
        guard let range = text.range(of: old) else { throw Missing(text: old, file: file) }
        text.replaceSubrange(range, with: new)
        try Data(text.utf8).write(to: url)
    }

    package struct Missing: Error {
        package var text: String
        package var file: String
    }
}
