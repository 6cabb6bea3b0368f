internal import Diagnostics

/// Fingerprints by which two runs know the same finding, also when lines were inserted above it.
///
/// Made of the rule, the file and the words at the place, with a count where the same words are found again. Line
/// numbers and messages take no part: both change when the text around changes.
struct FindingFingerprints {
    private let report: TextReport
    private var seen: [String: Int] = [:]

    init(texts: [String: String]) {
        report = TextReport(texts: texts)
    }

    /// The fingerprint of the next finding in report order, 16 hexadecimal digits.
    mutating func next(_ finding: Diagnostic) -> String {
        let words = report.snippet(of: finding)?.marked ?? ""
        let identity = [finding.rule, finding.location.file, words].joined(separator: "\u{0}")
        let count = seen[identity, default: 0]
        seen[identity] = count + 1
        let digits = String(Self.hash(identity + "\u{0}\(count)"), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// FNV-1a with 64 bits: the same in every process, unlike Swift's own hashing.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
