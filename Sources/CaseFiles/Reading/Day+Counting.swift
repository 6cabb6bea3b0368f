// Days as numbers, for periods and weekdays.

extension Day {
    /// The days since March 1 of the year 0. Counting years from March puts the leap day at the end of the year.
    package var number: Int {
        let year = month < 3 ? self.year - 1 : self.year
        let month = (self.month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
    }

    /// 0 for Sunday.
    package var weekday: Int { (number + 3) % 7 }

    /// The day so many days later, or earlier where the number is negative.
    package func advanced(by days: Int) -> Day {
        var day = self
        var rest = days
        while rest > 0 {
            let left = day.length - day.day
            guard rest > left else { return Day(day.year, day.month, day.day + rest) }
            rest -= left + 1
            day = day.month == 12 ? Day(day.year + 1, 1, 1) : Day(day.year, day.month + 1, 1)
        }
        while rest < 0 {
            guard -rest >= day.day else { return Day(day.year, day.month, day.day + rest) }
            rest += day.day
            day = day.month == 1 ? Day(day.year - 1, 12, 31) : Day(day.year, day.month - 1, 1).lastOfMonth
        }
        return day
    }

    private var lastOfMonth: Day { Day(year, month, length) }
}
