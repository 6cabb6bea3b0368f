/// A date in a citation: a year, with a month and a day where they are given.
package struct CiteDate: Hashable, Sendable, Comparable {
    package var year: Int
    package var month: Int?
    package var day: Int?

    package init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    package static func < (left: CiteDate, right: CiteDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    /// `2025-05-12`, or the year alone.
    package var iso: String {
        guard let month, let day else { return String(year) }
        return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// `May 12, 2025`. Source: Bluebook table T12 for the months.
    var normal: String {
        guard let month, Self.months.indices.contains(month - 1) else { return String(year) }
        guard let day else { return "\(Self.months[month - 1])\u{A0}\(year)" }
        return "\(Self.months[month - 1])\u{A0}\(day), \(year)"
    }

    private static let months = [
        "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    ]

    static let monthNames = Lexicon<Int>(
        [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"],
            ["november", "nov"], ["december", "dec"],
        ].enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    )
}
