/// Which of the facts that Rule 11(a) asks for some lines state.
package struct ContactFacts: Hashable, Sendable {
    var hasAddress = false
    var hasEmail = false
    var hasPhone = false
    package var hasBarNumber = false

    init() {}

    /// - Parameter lines: a blank such as `[telephone]` counts, for it has its own finding.
    init(_ lines: [String]) {
        for line in lines {
            let words = line.lowercased()
            let blank = words.contains("[")
            hasAddress =
                hasAddress || Self.hasZIP(line) || (blank && (words.contains("address") || words.contains("zip")))
            hasEmail = hasEmail || Self.hasEmail(words) || (blank && words.contains("mail"))
            hasPhone = hasPhone || Self.hasPhone(words) || (blank && (words.contains("phone") || words.contains("tel")))
            hasBarNumber = hasBarNumber || Self.barWords.contains { words.contains($0) }
        }
    }

    /// What both together state.
    func union(_ other: ContactFacts) -> ContactFacts {
        var both = self
        both.hasAddress = hasAddress || other.hasAddress
        both.hasEmail = hasEmail || other.hasEmail
        both.hasPhone = hasPhone || other.hasPhone
        both.hasBarNumber = hasBarNumber || other.hasBarNumber
        return both
    }

    var isEmpty: Bool { !hasAddress && !hasEmail && !hasPhone }

    /// What Rule 11(a) asks for and is not there, in words.
    package var missing: [String] {
        [
            hasAddress ? nil : "a postal address", hasEmail ? nil : "an e-mail address",
            hasPhone ? nil : "a telephone number",
        ].compactMap { $0 }
    }

    private static let barWords = ["bbo", "bar no", "bar number", "bar #", "bar id", "(sbn", "sbn ", "state bar"]

    private static func hasEmail(_ words: String) -> Bool {
        words.split { $0 == " " || $0 == "<" || $0 == ">" || $0 == "(" || $0 == ")" || $0 == ";" }.contains { word in
            let halves = word.split(separator: "@", omittingEmptySubsequences: false)
            return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
        }
    }

    /// Ten digits with what is written between them; `x` stands in specimen numbers, `617-555-01xx`.
    private static func hasPhone(_ words: String) -> Bool {
        var digits = 0
        for scalar in words.unicodeScalars {
            if scalar.isASCIIDigit || (scalar == "x" && digits >= 6) {
                digits += 1
                if digits == 10 { return true }
            } else if !"()-. +–/".unicodeScalars.contains(scalar) {
                digits = 0
            }
        }
        return false
    }

    /// Five digits behind a state: `Boston, MA 02108`, `Massachusetts 02108-1234`.
    private static func hasZIP(_ line: String) -> Bool {
        let words = line.split { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "\t" }
        return zip(words, words.dropFirst()).contains { state, code in
            let digits = code.prefix { $0 != "-" }
            guard digits.utf8.count == 5, digits.unicodeScalars.allSatisfy(\.isASCIIDigit) else { return false }
            return state.first?.isUppercase ?? false
        }
    }
}
