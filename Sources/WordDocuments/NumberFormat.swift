/// How Word writes a list number. Source: ECMA-376 Part 1, 17.18.59 (`ST_NumberFormat`).
enum NumberFormat {
    /// The number in a format; formats of other scripts fall back to decimal.
    static func write(_ number: Int, as format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "decimalZero": (0...9).contains(number) ? "0\(number)" : "\(number)"
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number)
        case "lowerLetter": letters(number).lowercased()
        case "ordinal": ordinal(number)
        case "cardinalText": EnglishNumber.cardinal(number)
        case "ordinalText": EnglishNumber.ordinal(number)
        default: "\(number)"
        }
    }

    private static let numerals: [(value: Int, text: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func roman(_ number: Int) -> String {
        guard (1..<32_768).contains(number) else { return "\(number)" }
        var (rest, text) = (number, "")
        for numeral in numerals {
            while rest >= numeral.value {
                text += numeral.text
                rest -= numeral.value
            }
        }
        return text
    }

    /// A … Z, then AA, BB …: Word repeats the letter, where exhibits count on to AB.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return "\(number)" }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func ordinal(_ number: Int) -> String {
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }
}

/// Numbers in English words, as Word writes them: `One Hundred Twenty-three` with its first letter only.
enum EnglishNumber {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let irregular = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
        "twelve": "twelfth",
    ]

    static func cardinal(_ number: Int) -> String { capitalized(words(number)) }

    static func ordinal(_ number: Int) -> String {
        let text = words(number)
        let start = text.lastIndex { $0 == " " || $0 == "-" }.map(text.index(after:)) ?? text.startIndex
        let last = String(text[start...])
        let ending = irregular[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
        return capitalized(text[..<start] + ending)
    }

    private static func words(_ number: Int) -> String {
        switch number {
        case 0..<20: small[number]
        case 20..<100: tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
        case 100..<1000: joined(small[number / 100] + " hundred", number % 100)
        case 1000..<1_000_000: joined(words(number / 1000) + " thousand", number % 1000)
        default: "\(number)"
        }
    }

    private static func joined(_ head: String, _ rest: Int) -> String {
        rest == 0 ? head : head + " " + words(rest)
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
