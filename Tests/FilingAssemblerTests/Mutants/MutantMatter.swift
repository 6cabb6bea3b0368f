import Diagnostics
import Foundation
import Support

@testable import FilingAssembler

/// A finding as far as it can be compared between a matter and its mutant: lines move, words stay.
struct Trace: Hashable, Sendable {
    var rule: String
    var severity: String
    var file: String
    /// The words under the finding.
    var words: String
}

/// An example matter in memory, of which mutants are written out and reviewed.
struct MutantMatter: Sendable {
    let name: String
    private let texts: [String: String]
    private let exhibits = Project.file("Exhibits")
    private let known: KnownMatter
    /// What the review finds in the unchanged matter, by how often.
    private let traces: [Trace: Int]

    init(_ name: String) throws {
        self.name = name
        let folder = Project.file("examples/\(name)")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        texts = try paths.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.reduce(into: [:]) {
            $0[$1] = try String(contentsOf: folder.appendingPathComponent($1), encoding: .utf8)
        }
        let matter = try Matter(opening: folder.path)
        let source = SourceWords(matter.texts)
        known = try KnownMatter(matter)
        traces = matter.review().reduce(into: [:]) { $0[source.trace($1), default: 0] += 1 }
    }

    /// What a mutant shows.
    struct Outcome: Sendable {
        /// Findings that the mutant must bring.
        var expected: [(rule: String, place: Location)]
        /// Findings that the unchanged matter does not have.
        var added: [Diagnostic]
        /// Findings of the unchanged matter that are gone.
        var lost: [Trace]
    }

    func review(_ mutant: Mutant) throws -> Outcome {
        let (changed, marks) = try changed(by: mutant)
        let (findings, texts) = try (mutant.needsFiles ? nil : known.review(changed)) ?? filed(mutant, changed)
        let source = SourceWords(texts)
        var rest = traces
        let added = findings.filter { finding in
            let trace = source.trace(finding)
            guard let count = rest[trace], count > 0 else { return true }
            rest[trace] = count - 1
            return false
        }
        let expected = marks.enumerated().flatMap { index, place in
            mutant.rules[min(index, mutant.rules.count - 1)].map { ($0, place) }
        }
        return Outcome(expected: expected, added: added, lost: rest.filter { $0.value > 0 }.map(\.key))
    }

    /// The texts that a mutant changes, without their marks, and the places of those.
    private func changed(by mutant: Mutant) throws -> (texts: [String: String], marks: [Location]) {
        var all: [String: String] = [:]
        var marks: [Location] = []
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
            var changed = text
            for hunk in mutant.hunks where hunk.place == .everywhere || hunk.isIn(path) { try hunk.change(&changed) }
            guard changed.utf8.count != text.utf8.count || changed != text else { continue }
            let marked = MarkedText(changed, file: path)
            all[path] = marked.text
            marks += marked.spans
        }
        return (all, marks)
    }

    /// Writes a mutant to a folder and opens it there, as a user would.
    private func filed(_ mutant: Mutant, _ changed: [String: String]) throws -> ([Diagnostic], [String: String]) {
        try TemporaryFolder.with { folder in
            for (path, text) in texts.merging(changed, uniquingKeysWith: { $1 }) {
                let file = folder.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(text.utf8).write(to: file)
            }
            let exhibits = try exhibits(of: mutant, in: folder)
            let matter = try Matter(opening: folder.path, exhibits: exhibits.path)
            return (matter.review(), matter.texts)
        }
    }

    /// The folder of the exhibits: the project's own, unless the mutant changes a file in it.
    private func exhibits(of mutant: Mutant, in folder: URL) throws -> URL {
        let changes = mutant.hunks.compactMap { hunk -> (String, [String])? in
            if case .exhibits(let operation, let operands) = hunk.place { (operation, operands) } else { nil }
        }
        guard !changes.isEmpty else { return exhibits }
        let copy = folder.appendingPathComponent("exhibits")
        try FileManager.default.copyItem(at: exhibits, to: copy)
        for (operation, operands) in changes {
            let file = copy.appendingPathComponent(operands[0])
            switch operation {
            case "delete": try FileManager.default.removeItem(at: file)
            case "cut": try Data(contentsOf: file).prefix(200).write(to: file)
            case "lock": try lock(file)
            case "fill": try Data(operands.dropFirst().joined(separator: " ").utf8).write(to: file)
            default: try Data(contentsOf: copy.appendingPathComponent(operands[1])).write(to: file)
            }
        }
        return copy
    }

    private func lock(_ file: URL) throws {
        let run = try Program.run("/usr/bin/qpdf", ["--replace-input", file.path, "--encrypt", "", "x", "256", "--"])
        guard run.status == 0 else { throw CocoaError(.fileWriteUnknown, userInfo: ["qpdf": run.errors]) }
    }
}

extension Mutant.Hunk {
    fileprivate func isIn(_ path: String) -> Bool {
        if case .file(path, _) = place { true } else { false }
    }
}

/// The lines of a matter's texts, to tell which words stand under a finding.
private struct SourceWords {
    private let lines: [String: [Substring.UTF8View]]

    init(_ texts: [String: String]) {
        lines = texts.mapValues { $0.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) }
    }

    func trace(_ finding: Diagnostic) -> Trace {
        let place = finding.location
        let lines = lines[place.file] ?? []
        let words = (place.start.line...max(place.start.line, place.end.line)).map { number -> String in
            guard lines.indices.contains(number - 1) else { return "" }
            let scalars = Array((String(lines[number - 1]) ?? "").unicodeScalars)
            let end = number == place.end.line ? place.end.column - 1 : scalars.count
            let start = number == place.start.line ? place.start.column - 1 : 0
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars.prefix(end).dropFirst(start))
            return String(words)
        }
        return Trace(
            rule: finding.rule,
            severity: finding.severity.rawValue,
            file: place.file,
            words: words.joined(separator: "\n")
        )
    }
}
