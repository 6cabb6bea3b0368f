public import Diagnostics
internal import FoundationEssentials

/// Findings in the Static Analysis Results Interchange Format, which code-scanning services read.
///
/// Source: OASIS SARIF Version 2.1.0 (27 March 2020).
public struct SARIFReport: Sendable {
    private let log: SARIFLog

    /// - Parameters:
    ///   - folder: the folder that the findings' files lie in, as the user named it.
    ///   - texts: the texts that places point into, for fingerprints that outlive an inserted line.
    public init(folder: String, texts: [String: String], diagnostics: [Diagnostic]) {
        let findings = diagnostics.sorted(by: Diagnostic.inReportOrder)
        let rules = Set(findings.map(\.rule)).sorted()
        let places = rules.enumerated().reduce(into: [:]) { places, rule in places[rule.element] = rule.offset }
        let paths = ReportPaths(folder: folder)
        var prints = FindingFingerprints(texts: texts)
        let results = findings.map { finding in
            SARIFLog.Result(finding, rule: places[finding.rule] ?? 0, print: prints.next(finding), paths: paths)
        }
        let known = Rules.entries().reduce(into: [:]) { $0[$1.id] = $1 }
        let descriptors = rules.map { id in
            known[id].map { SARIFLog.Descriptor($0) }
                ?? SARIFLog.Descriptor(format: id, findings.first { $0.rule == id }?.severity ?? .error)
        }
        log = SARIFLog(runs: [SARIFLog.Run(rules: descriptors, results: results)])
    }

    public func render() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(log), as: UTF8.self) + "\n"
    }
}
