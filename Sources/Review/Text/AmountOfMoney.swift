/// Sums in dollars that a text names: `$75,000.01`, `75,000 dollars`, `$1.2 million`.
enum AmountOfMoney {
    /// The largest number of a text; `nil` where it names none.
    static func largest(in text: String) -> Double? {
        let scalars = Array(text.lowercased().unicodeScalars)
        var largest: Double?
        var index = 0
        while index < scalars.count {
            guard scalars[index].isASCIIDigit else {
                index += 1
                continue
            }
            var digits = ""
            while index < scalars.count, scalars[index].isASCIIDigit || isInside(scalars, index) {
                if scalars[index] != "," { digits.unicodeScalars.append(scalars[index]) }
                index += 1
            }
            let amount = Double(digits).map { $0 * scale(scalars[index...]) }
            largest = [largest, amount].compactMap { $0 }.max()
        }
        return largest
    }

    private static func isInside(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        (text[index] == "," || text[index] == ".") && index + 1 < text.count && text[index + 1].isASCIIDigit
    }

    private static func scale(_ rest: ArraySlice<Unicode.Scalar>) -> Double {
        let word = rest.drop { $0 == " " || $0 == "\u{A0}" }
        if word.starts(with: "thousand".unicodeScalars) { return 1_000 }
        if word.starts(with: "million".unicodeScalars) { return 1_000_000 }
        if word.starts(with: "billion".unicodeScalars) { return 1_000_000_000 }
        return 1
    }
}
