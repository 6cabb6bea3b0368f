/// Full dates in running text: `March 17, 1984`, `17 March 1984`, `03/17/1984`, `1984-03-17`.
enum DateScan {
    struct Found: Hashable {
        var range: Range<Int>
        var year: Int
        var month: Int
        var day: Int
    }

    /// The first full date that starts inside `window`.
    static func firstFullDate(in text: MappedText, within window: Range<Int>) -> Range<Int>? {
        for start in text.wordStarts[text.firstWord(from: window.lowerBound)...] {
            guard start < window.upperBound else { return nil }
            if let found = date(in: text.scalars, at: start) { return found.range }
        }
        return nil
    }

    /// Every full date of the text.
    static func all(in text: MappedText) -> [Found] {
        var found: [Found] = []
        var floor = 0
        for start in text.wordStarts where start >= floor {
            guard let date = date(in: text.scalars, at: start) else { continue }
            found.append(date)
            floor = date.range.upperBound
        }
        return found
    }

    private static func date(in text: [Unicode.Scalar], at start: Int) -> Found? {
        guard start == 0 || text[start - 1] != "-" else { return nil }
        var cursor = Cursor(text: text, index: start)
        let fields = text[start].isASCIIDigit ? cursor.numericDate() : cursor.monthFirst()
        guard let (year, month, day) = fields, (1...12).contains(month), (1...31).contains(day),
            (1000...9999).contains(year), !cursor.isInsideWord
        else { return nil }
        return Found(range: start..<cursor.index, year: year, month: month, day: day)
    }

    private struct Cursor {
        let text: [Unicode.Scalar]
        var index: Int

        var current: Unicode.Scalar? { index < text.count ? text[index] : nil }
        var isInsideWord: Bool { current?.isWordPart ?? false }

        /// `March 17, 1984`
        mutating func monthFirst() -> (Int, Int, Int)? {
            guard let month = month(), skipSpaces(), let day = number(upTo: 2) else { return nil }
            if current == "," { index += 1 }
            guard skipSpaces(), let year = number(upTo: 4) else { return nil }
            return (year, month, day)
        }

        /// `17 March 1984`, `03/17/1984`, `1984-03-17`
        mutating func numericDate() -> (Int, Int, Int)? {
            guard let first = number(upTo: 4) else { return nil }
            if skipSpaces() {
                guard let month = month(), skipSpaces(), let year = number(upTo: 4) else { return nil }
                return (year, month, first)
            }
            guard let mark = current, mark == "/" || mark == "-" || mark == "." else { return nil }
            index += 1
            guard let second = number(upTo: 2), current == mark else { return nil }
            index += 1
            guard let third = number(upTo: 4) else { return nil }
            return first > 31 ? (first, second, third) : (third, first, second)
        }

        mutating func number(upTo limit: Int) -> Int? {
            var value = 0
            let start = index
            while let digit = current?.digitValue, index - start < limit {
                value = value * 10 + digit
                index += 1
            }
            return index == start ? nil : value
        }

        /// The month's name or the first three letters or more of it, with or without a stop.
        mutating func month() -> Int? {
            guard let first = current, let candidates = Cursor.months[first.asciiLowercased] else { return nil }
            let start = index
            while let scalar = current, scalar.isASCIILetter { index += 1 }
            let word = text[start..<index]
            guard word.count >= 3 else { return nil }
            if current == "." { index += 1 }
            return candidates.first { month in
                word.count <= month.name.count && zip(word, month.name).allSatisfy { $0.asciiLowercased == $1 }
            }?.number
        }

        private static let months: [Unicode.Scalar: [(name: [Unicode.Scalar], number: Int)]] = {
            let names = [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december",
            ]
            let numbered = names.enumerated().map { (name: Array($1.unicodeScalars), number: $0 + 1) }
            return Dictionary(grouping: numbered) { $0.name[0] }
        }()

        mutating func skipSpaces() -> Bool {
            let start = index
            while current == " " || current == "\u{A0}" { index += 1 }
            return index > start
        }
    }
}
