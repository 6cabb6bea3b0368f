package import Diagnostics

/// A record of the case file that fits its schema: what typed values are made of, and what templates see.
package struct CaseRecord: Sendable {
    package var schema: RecordSchema
    package var location: Location
    /// The values of the fields that were given, by name.
    package var values: [String: CaseValue]

    package subscript(_ name: String) -> CaseValue? {
        // A misspelt name here would be our own bug, found by the first test that reads a case file.
        precondition(schema.field(named: name) != nil, "`\(schema.name)` has no field `\(name)`")
        return values[name]
    }
}

/// A value of a field, with its place.
package indirect enum CaseValue: Sendable {
    case text(Located<String>)
    case boolean(Located<Bool>)
    case integer(Located<Int>)
    case date(Located<Day>)
    /// Lines, paths, keys or paragraph ranges as written.
    case texts([Located<String>])
    /// The word `all`.
    case all(Location)
    case record(CaseRecord)
    case records([CaseRecord])
}

/// A day of the calendar.
package struct Day: Hashable, Comparable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    /// Reads `YYYY-MM-DD`; `nil` when the text is not a day that exists.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), day >= 1, day <= Self.lengths(of: year)[month - 1]
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// As a court reads it: `March 15, 2026`.
    package var spelledOut: String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(months[month - 1]) \(day), \(year)"
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func lengths(of year: Int) -> [Int] {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }
}
