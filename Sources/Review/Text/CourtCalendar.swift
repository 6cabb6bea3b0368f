import CaseFiles

/// The days on which a federal court is open, as periods count them. Source: Fed. R. Civ. P. 6(a)(1), (6).
///
/// Holidays of the state in which a court sits are not known here.
enum CourtCalendar {
    /// The first day from this one on that is no Saturday, Sunday or legal holiday.
    static func openDay(from day: Day) -> Day {
        var day = day
        while isClosed(day) { day = day.advanced(by: 1) }
        return day
    }

    static func isClosed(_ day: Day) -> Bool {
        day.weekday == 0 || day.weekday == 6 || isHoliday(day)
    }

    /// Whether a legal holiday is kept on the day. One on a Sunday is kept on Monday, one on a Saturday on Friday.
    /// Source: 5 U.S.C. § 6103(a)–(b).
    private static func isHoliday(_ day: Day) -> Bool {
        if let monday = mondays[day.month], day.weekday == 1 {
            let last = day.day + 7 > day.length
            if monday.contains(.last) ? last : monday.contains(.number((day.day + 6) / 7)) { return true }
        }
        if day.month == 11, day.weekday == 4, (22...28).contains(day.day) { return true }
        return isFixed(day) || day.weekday == 1 && isFixed(day.advanced(by: -1))
            || day.weekday == 5 && isFixed(day.advanced(by: 1))
    }

    private enum Which: Hashable {
        case number(Int)
        case last
    }

    /// The Mondays of the months that have one: King, Washington, Memorial Day, Labor Day, Columbus Day.
    private static let mondays: [Int: Set<Which>] = [
        1: [.number(3)], 2: [.number(3)], 5: [.last], 9: [.number(1)], 10: [.number(2)],
    ]

    /// New Year's Day, Juneteenth, Independence Day, Veterans' Day, Christmas Day.
    private static func isFixed(_ day: Day) -> Bool {
        switch (day.month, day.day) {
        case (1, 1), (6, 19), (7, 4), (11, 11), (12, 25): true
        default: false
        }
    }
}
