/// A day of the calendar.
package struct Day: Hashable, Comparable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    /// Reads `YYYY-MM-DD`; `nil` when the text is not a day that exists.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap(Self.number)
        guard numbers.count == 3, numbers[0] > 0, (1...12).contains(numbers[1]),
            (1...Self.lengths(of: numbers[0])[numbers[1] - 1]).contains(numbers[2])
        else { return nil }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
    }

    /// A day that the calendar has; ``init(_:)`` asks whether it does.
    package init(_ year: Int, _ month: Int, _ day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The days of its month.
    package var length: Int { Self.lengths(of: year)[month - 1] }

    /// As a court reads it: `March 15, 2026`.
    package var spelledOut: String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(months[month - 1]) \(day), \(year)"
    }

    /// As the case file writes it: `2026-03-15`.
    package var written: String {
        let padded = [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return padded.joined(separator: "-")
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number that digits write; `nil` for anything else, a sign included.
    private static func number(_ digits: Substring.UTF8View) -> Int? {
        digits.reduce(0 as Int?) { number, digit in
            guard let number, (0x30...0x39).contains(digit) else { return nil }
            return number * 10 + Int(digit) - 0x30
        }
    }

    private static func lengths(of year: Int) -> [Int] {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }
}
