/// Full dates in running text: `March 17, 1984`, `17 March 1984`, `03/17/1984`, `1984-03-17`.
enum DateScan {
    struct Found: Hashable {
        var range: Range<Int>
        var year: Int
        var month: Int
        var day: Int
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The first full date that starts inside `window`.
    static func firstFullDate(in text: [Unicode.Scalar], within window: Range<Int>) -> Range<Int>? {
        for index in window where isWordStart(text, index) {
            if let found = date(in: text, at: index) { return found.range }
        }
        return nil
    }

    /// Every full date of the text.
    static func all(in text: [Unicode.Scalar]) -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < text.count {
            if isWordStart(text, index), let date = date(in: text, at: index) {
                found.append(date)
                index = date.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func isWordStart(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        text[index].isWordPart && (index == 0 || !(text[index - 1].isWordPart || text[index - 1] == "-"))
    }

    private static func date(in text: [Unicode.Scalar], at start: Int) -> Found? {
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

        mutating func month() -> Int? {
            let start = index
            while let scalar = current, scalar.isASCIILetter { index += 1 }
            guard index - start >= 3 else { return nil }
            var word = ""
            for scalar in text[start..<index] { word.unicodeScalars.append(scalar.asciiLowercased) }
            if current == "." { index += 1 }
            guard let number = DateScan.months.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
            return number + 1
        }

        mutating func skipSpaces() -> Bool {
            let start = index
            while current == " " || current == "\u{A0}" { index += 1 }
            return index > start
        }
    }
}
