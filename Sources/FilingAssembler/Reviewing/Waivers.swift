internal import CaseFiles
internal import Diagnostics
internal import Review

/// Applies the waivers of a case file to the findings of its review, and says what is wrong with the waivers.
struct Waivers {
    /// The promises of the product. They cannot be waived, and not be left out of a review either.
    static let promises: Set<String> = ["PKT-EXH-EXIST", "PKT-AUTH-CLAIM"]

    private let waivers: [Entry]
    private(set) var faults: [Diagnostic] = []

    private struct Entry {
        var rule: String
        var place: WaivedPlace?
        var waiver: Diagnostic.Waiver

        func covers(_ finding: Diagnostic) -> Bool {
            finding.rule == rule && place?.covers(finding.location) ?? true
        }
    }

    /// - Parameter choice: the rules that the review applies; a waiver of another rule has nothing to match.
    init(_ waivers: [CaseFiles.Waiver], for choice: RuleChoice) {
        var entries: [Entry] = []
        for waiver in waivers where !waiver.rule.value.isEmpty && !waiver.reason.value.isEmpty {
            if let fault = Self.fault(of: waiver) {
                faults.append(fault)
            } else if let rule = RuleBook.rule(waiver.rule.value)?.id, choice.applies(rule) {
                let place = waiver.place.map { WaivedPlace($0.value) }
                let waiver = Diagnostic.Waiver(reason: waiver.reason.value, at: waiver.rule.location)
                entries.append(Entry(rule: rule, place: place, waiver: waiver))
            }
        }
        self.waivers = entries
    }

    /// The findings, those that are waived with their waiver, and what is wrong with the waivers.
    func apply(to findings: [Diagnostic]) -> [Diagnostic] {
        let unused = waivers.filter { waiver in !findings.contains { waiver.covers($0) } }
        return marked(findings) + faults + unused.map(Self.unused)
    }

    /// The findings, those that are waived with their waiver.
    func marked(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.map { finding in
            var finding = finding
            finding.waiver = waivers.first { $0.covers(finding) }?.waiver
            return finding
        }
    }

    private static func fault(of waiver: CaseFiles.Waiver) -> Diagnostic? {
        let written = waiver.rule.value
        guard let rule = RuleBook.rule(written)?.id else {
            return fault(
                "there is no rule `\(written)` to waive",
                at: waiver.rule.location,
                help: Spelling.nearest(to: written, in: RuleBook.rules.map { $0.id }).map { "did you mean `\($0)`?" }
                    ?? "`filing rules` lists them; faults of the case file itself are mended, not waived"
            )
        }
        if promises.contains(rule) {
            return fault(
                "`\(rule)` cannot be waived",
                at: waiver.rule.location,
                help: "that every cited exhibit exists and every claim lists its authority is what this tool promises"
            )
        }
        return nil
    }

    private static func fault(_ message: String, at location: Location, help: String) -> Diagnostic {
        Diagnostic(.error, rule: "CASE-WAIVER", message, at: location, help: help)
    }

    private static func unused(_ entry: Entry) -> Diagnostic {
        Diagnostic(
            .warning,
            rule: "CASE-WAIVER",
            "the waiver of `\(entry.rule)` matches no finding" + (entry.place.map { " at `\($0.written)`" } ?? ""),
            at: entry.waiver.location,
            help: "remove it, or correct its `rule` and `place`"
        )
    }
}

/// `facts.md` or `facts.md:41`; the column that a finding shows may stand behind the line.
private struct WaivedPlace {
    var written: String
    private var file: String
    private var line: Int?

    init(_ written: String) {
        self.written = written
        var parts = written.split(separator: ":", omittingEmptySubsequences: false)
        var numbers: [Int] = []
        while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap({ Int($0) }) {
            numbers.insert(number, at: 0)
            parts.removeLast()
        }
        file = parts.joined(separator: ":")
        line = numbers.first
    }

    func covers(_ location: Location) -> Bool {
        guard location.file == file else { return false }
        return line.map { (location.start.line...max(location.start.line, location.end.line)).contains($0) } ?? true
    }
}
