extension Reader {
    /// The longest number of the grammar: Westlaw and LEXIS ids have seven digits, docket numbers fewer.
    private static let mostDigits = 9

    /// Reads digits, at most nine, not followed by a tenth.
    mutating func number() -> Int? {
        let start = position
        var value = 0
        while byte.isDigit {
            guard position - start < Self.mostDigits else {
                position = start
                return nil
            }
            value = value * 10 + Int(byte - 0x30)
            position += 1
        }
        return position > start ? value : nil
    }

    /// Reads digits with or without commas between thousands: `12,345`.
    mutating func numberWithCommas() -> Int? {
        let start = position
        guard var value = number() else { return nil }
        guard position - start <= 3 else { return value }
        while byte == .comma, let group = thousands(at: position + 1), value < 1_000_000 {
            value = value * 1000 + group
            position += 4
        }
        return value
    }

    /// Exactly three digits at a place.
    private func thousands(at index: Int) -> Int? {
        guard self[index].isDigit, self[index + 1].isDigit, self[index + 2].isDigit, !self[index + 3].isDigit else {
            return nil
        }
        return Int(self[index] - 0x30) * 100 + Int(self[index + 1] - 0x30) * 10 + Int(self[index + 2] - 0x30)
    }

    /// Reads `177`, `177–78` or `177-178`; the second number may have lost its leading digits.
    mutating func numberRange() -> NumberRange? {
        let start = position
        guard let first = number() else { return nil }
        let digits = position - start
        return NumberRange(first: first, last: rangeEnd(after: first, digits: digits) ?? first)
    }

    /// Reads a dash, or `to`, and a number, and gives it back the leading digits of `first`.
    mutating func rangeEnd(after first: Int, digits: Int) -> Int? {
        attempt { reader in
            let hasSpace = reader.skipSpaces()
            let words = ["to", "through", "thru"].contains { reader.takeWord($0) }
            guard reader.takeDash() || hasSpace && words else { return nil }
            reader.skipSpaces()
            let start = reader.position
            guard let last = reader.number(), !reader.byte.isLetter else { return nil }
            return NumberRange.expand(last, digits: reader.position - start, from: first, digits: digits)
        }
    }
}
