/// A day of the Gregorian calendar, with the time of day if the data give one.
struct CalendarDay: Equatable {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    var second = 0

    /// Reads `2026-03-15`, with or without a time behind it. `nil` for all else, February 30 included.
    init?(iso text: String) {
        let text = Text.trim(text, .both)
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard bytes.count > 10 else { return }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes.count >= 16,
            bytes[13] == UInt8(ascii: ":"), let hour = Self.number(bytes[11..<13]),
            let minute = Self.number(bytes[14..<16]), hour < 24, minute < 60
        else { return nil }
        self.hour = hour
        self.minute = minute
        if bytes.count >= 19, let second = Self.number(bytes[17..<19]), second < 60 { self.second = second }
    }

    init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// What `today()` returns: an object whose keys are docassemble's attributes of a date.
    init?(_ object: TemplateObject) {
        guard object.count == 3, let year = object["year"]?.wholeNumber, let month = object["month"]?.wholeNumber,
            let day = object["day"]?.wholeNumber
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// A date out of a value, if it is one.
    init?(_ value: TemplateValue) {
        if case .object(let object) = value {
            self.init(object)
        } else if let text = value.string {
            self.init(iso: text)
        } else {
            return nil
        }
    }

    var value: TemplateValue { .object(["year": .integer(year), "month": .integer(month), "day": .integer(day)]) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy { (0x30...0x39).contains($0) } ? digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 1 for January 1.
    var dayOfYear: Int { (1..<month).reduce(day) { $0 + Self.length(ofMonth: $1, in: year) } }

    /// 0 for Sunday.
    var weekday: Int {
        let before = year - 1
        return (before * 365 + before / 4 - before / 100 + before / 400 + dayOfYear) % 7
    }

    /// Whole years from this day to another; the birthday itself counts.
    func years(until other: CalendarDay) -> Int {
        let isBefore = (other.month, other.day) < (month, day)
        return other.year - year - (isBefore ? 1 : 0)
    }
}
