/// Roman numerals, for articles, amendments and counts.
package enum RomanNumeral {
    private static let signs: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// The numeral; nothing below 1, and digits from 4,000 on, for which there is no usual one.
    package static func text(_ number: Int) -> String {
        guard number > 0 else { return "" }
        guard number < 4_000 else { return String(number) }
        var rest = number
        return signs.reduce(into: "") { text, sign in
            text += String(repeating: sign.1, count: rest / sign.0)
            rest %= sign.0
        }
    }

    /// The number up to 99, if the text is the usual way to write it.
    static func value(_ text: String) -> Int? {
        (1...99).first { self.text($0) == text }
    }
}
