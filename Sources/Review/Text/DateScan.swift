/// Full dates in running text: `March 17, 1984`, `17 March 1984`, `03/17/1984`, `1984-03-17`.
enum DateScan {
    struct Found: Hashable {
        var range: Range<Int>
        var year: Int
        var month: Int
        var day: Int

        /// Whether the calendar has the day.
        var exists: Bool {
            guard (1...12).contains(month), day > 0 else { return false }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }

        /// The day of the week, from 0 for Sunday, of a day that exists. Source: Sakamoto's congruence.
        var weekday: Int {
            let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
            let year = month < 3 ? year - 1 : year
            return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
        }
    }

    /// The first full date that starts inside `window`.
    static func firstFullDate(in text: MappedText, within window: Range<Int>) -> Range<Int>? {
        for start in text.wordStarts[text.firstWord(from: window.lowerBound)...] {
            guard start < window.upperBound else { return nil }
            if let found = loose(in: text.scalars, at: start) { return found.range }
        }
        return nil
    }

    /// Every stretch that is written as a full date, of a day that exists or not, from left to right.
    static func written(in text: MappedText) -> [Found] {
        text.wordStarts.compactMap { written(in: text.scalars, at: $0) }
    }

    /// Every full date of the text.
    static func all(in text: MappedText) -> [Found] { all(among: written(in: text)) }

    /// Of what is written as a date, what can be one; none overlapping.
    static func all(among written: [Found]) -> [Found] {
        var floor = 0
        return written.filter { date in
            guard date.range.lowerBound >= floor, (1...12).contains(date.month), (1...31).contains(date.day) else {
                return false
            }
            floor = date.range.upperBound
            return true
        }
    }

    /// Of what is written as a date, what is no day of the calendar.
    static func impossible(among written: [Found], in text: MappedText) -> [Found] {
        written.filter { !$0.exists && isUnmistakable(text.scalars[$0.range]) }
    }

    /// `12-34-2025` and `1.34.2025` may be other numbers; words, slashes and a leading year say that a date is meant.
    private static func isUnmistakable(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        words.contains("/") || words.contains(where: \.isASCIILetter)
            || words.contains("-") && words.prefix { $0.isASCIIDigit }.count == 4
    }

    /// A date beside a word that says so: the day may come first, and the year may have two digits.
    private static func loose(in text: [Unicode.Scalar], at start: Int) -> Found? {
        guard let found = written(in: text, at: start, allowsShortYear: true) else { return nil }
        let isEitherWay =
            (1...12).contains(min(found.month, found.day)) && (1...31).contains(max(found.month, found.day))
        return isEitherWay ? found : nil
    }

    private static func written(
        in text: [Unicode.Scalar],
        at start: Int,
        allowsShortYear: Bool = false
    ) -> Found? {
        guard text[start].isASCIIDigit || Cursor.mayBeMonth(text[start]), start == 0 || text[start - 1] != "-" else {
            return nil
        }
        var cursor = Cursor(text: text, index: start)
        let fields = text[start].isASCIIDigit ? cursor.numericDate() : cursor.monthFirst()
        guard let (year, month, day) = fields,
            (1000...9999).contains(year) || allowsShortYear && (0...99).contains(year), !cursor.isInsideWord
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
            skipOrdinal()
            if current == "," { index += 1 }
            guard skipSpaces() else { return nil }
            if current == "’" || current == "'" { index += 1 }
            guard let year = number(upTo: 4) else { return nil }
            return (year, month, day)
        }

        /// `17 March 1984`, `03/17/1984`, `1984-03-17`
        mutating func numericDate() -> (Int, Int, Int)? {
            guard let first = number(upTo: 4) else { return nil }
            skipOrdinal()
            if skipSpaces() {
                skipWord("day")
                skipWord("of")
                guard let month = month() else { return nil }
                if current == "," { index += 1 }
                guard skipSpaces(), let year = number(upTo: 4) else { return nil }
                return (year, month, first)
            }
            guard let mark = current, mark == "/" || mark == "-" || mark == "." else { return nil }
            index += 1
            guard let second = number(upTo: 2), current == mark else { return nil }
            index += 1
            guard let third = number(upTo: 4) else { return nil }
            return first > 31 ? (first, second, third) : (third, first, second)
        }

        /// `th` in `17th`.
        mutating func skipOrdinal() {
            guard index + 1 < text.count else { return }
            let pair = [text[index].asciiLowercased, text[index + 1].asciiLowercased]
            let endings: [[Unicode.Scalar]] = [["s", "t"], ["n", "d"], ["r", "d"], ["t", "h"]]
            if endings.contains(pair), index + 2 == text.count || !text[index + 2].isWordPart { index += 2 }
        }

        /// A word and the space behind it, as `of` in `17th of March`.
        mutating func skipWord(_ word: String) {
            let end = index + word.unicodeScalars.count
            guard end < text.count, text[end] == " ", text[index..<end].elementsEqual(word.unicodeScalars) else {
                return
            }
            index = end + 1
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
            guard let first = current, Cursor.mayBeMonth(first) else { return nil }
            let start = index
            while let scalar = current, scalar.isASCIILetter { index += 1 }
            let word = text[start..<index]
            guard (3...9).contains(word.count) else { return nil }
            if current == "." { index += 1 }
            let letter = first.asciiLowercased
            return Cursor.months.first { month in
                month.name[0] == letter && word.count <= month.name.count
                    && zip(word, month.name).allSatisfy { $0.asciiLowercased == $1 }
            }?.number
        }

        /// Whether a month begins with this letter.
        static func mayBeMonth(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.asciiLowercased {
            case "j", "f", "m", "a", "s", "o", "n", "d": true
            default: false
            }
        }

        private static let months: [(name: [Unicode.Scalar], number: Int)] = {
            let names = [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december",
            ]
            return names.enumerated().map { (name: Array($1.unicodeScalars), number: $0 + 1) }
        }()

        mutating func skipSpaces() -> Bool {
            let start = index
            while current == " " || current == "\u{A0}" { index += 1 }
            return index > start
        }
    }
}
