/// Days of the week that are written before a date: `Monday, July 15, 2025`.
enum WeekdayScan {
    static let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// A date with the wrong day of the week before it.
    struct Contradiction: Hashable {
        /// The weekday and the date.
        var range: Range<Int>
        var date: DateScan.Found
    }

    /// - Parameter dates: those of the text.
    static func contradictions(among dates: [DateScan.Found], in text: MappedText) -> [Contradiction] {
        dates.filter(\.exists).compactMap { date in
            guard let (start, weekday) = weekday(before: date.range.lowerBound, in: text.scalars),
                weekday != date.weekday
            else { return nil }
            return Contradiction(range: start..<date.range.upperBound, date: date)
        }
    }

    private static func weekday(before place: Int, in text: [Unicode.Scalar]) -> (start: Int, weekday: Int)? {
        var end = place
        while end > 0, text[end - 1] == " " || text[end - 1] == "\u{A0}" || text[end - 1] == "," { end -= 1 }
        var start = end
        while start > 0, text[start - 1].isASCIILetter { start -= 1 }
        guard start < end, end < place else { return nil }
        return names.firstIndex { $0.unicodeScalars.elementsEqual(text[start..<end]) }.map { (start, $0) }
    }
}
