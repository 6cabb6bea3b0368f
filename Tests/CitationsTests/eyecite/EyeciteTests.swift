import Foundation
import Support
import Testing

@testable import Citations

/// Our scanner against eyecite on one generated text in one run: what each of them misses, and how long each takes.
struct EyeciteTests {
    /// The Python of a virtual environment that holds eyecite: `FILING_TEST_VENV`, or `.build-venv` in the package.
    static let python: String? = {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let venv = ProcessInfo.processInfo.environment["FILING_TEST_VENV"] ?? root.appending(path: ".build-venv").path
        let python = venv + "/bin/python"
        let isThere = (try? run(python, ["-c", "import eyecite"])) != nil
        return isThere ? python : nil
    }()

    @Test(.enabled(if: python != nil, "no eyecite: set FILING_TEST_VENV to a virtual environment that has it"))
    func findsMoreThanEyeciteInLessTime() throws {
        let python = try #require(Self.python)
        let sample = SampleBrief(citations: 600)
        let file = FileManager.default.temporaryDirectory.appending(path: "cites-\(UUID().uuidString).txt")
        try sample.text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }

        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "find.py").path
        let lines = try Self.run(python, [script, file.path]).split(separator: "\n").map(String.init)
        let theirs = Set(lines.dropFirst().map(Self.key))
        let theirTime = Double(lines.first?.split(separator: " ").last ?? "") ?? 0

        let found = CitationScanner.citations(in: sample.text)
        let ourTime = (0..<3).map { _ in Growth.seconds { _ = CitationScanner.citations(in: sample.text) } }.min() ?? 0
        let ours = Set(found.flatMap(Self.keys))

        for (kind, truth) in [("case", sample.cases), ("law", sample.statutes)] {
            let expected = Set(truth.map { Self.key("\(kind) \($0)") })
            let missedByUs = expected.subtracting(ours)
            let missedByThem = expected.subtracting(theirs)
            print("\(kind): \(expected.count) in the text; we miss \(missedByUs.count), eyecite \(missedByThem.count)")
            print("  eyecite misses, for example: \(missedByThem.sorted().prefix(8))")
            #expect(missedByUs.isEmpty)
            #expect(missedByUs.count <= missedByThem.count)
        }
        let invented = ours.subtracting(
            Set(sample.cases.map { Self.key("case \($0)") } + sample.statutes.map { Self.key("law \($0)") })
        )
        #expect(invented.isEmpty)
        print("\(sample.text.utf8.count) bytes: we \(ourTime) s, eyecite \(theirTime) s, ratio \(theirTime / ourTime)")
        #expect(theirTime > 10 * ourTime)
    }

    /// The full cases and statutes of a citation, with parallels and history.
    private static func keys(_ citation: Citation) -> [String] {
        switch citation.content {
        case .caseLaw(let cite):
            (cite.sources + cite.history.flatMap(\.sources)).map {
                key("case \($0.volume) \($0.reporter.name) \($0.page.map(String.init) ?? "___")")
            }
        case .statute(let cite): [key("law \(cite.title.map(String.init) ?? "") U.S.C. \(cite.section)")]
        case .regulation(let cite): [key("law \(cite.title) C.F.R. \(cite.section ?? "")")]
        default: []
        }
    }

    /// The citation without blanks, full stops and apostrophes.
    private static func key(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "(" || $0 == ")" }
    }

    /// What a program prints; throws when it fails.
    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: data, as: UTF8.self)
    }
}
