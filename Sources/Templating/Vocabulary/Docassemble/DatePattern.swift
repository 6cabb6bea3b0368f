/// A date pattern of CLDR, in US English: `MMMM d, yyyy`, or one of the names `short`, `medium`, `long`, `full`.
///
/// Source: Unicode Technical Standard 35, Part 4, Date Format Patterns.
struct DatePattern {
    private let pattern: [Unicode.Scalar]

    static let long = DatePattern("long")

    init(_ name: String) {
        let named = ["short": "M/d/yy", "medium": "MMM d, y", "long": "MMMM d, y", "full": "EEEE, MMMM d, y"]
        pattern = Array((named[name] ?? name).unicodeScalars)
    }

    /// Whether it prints hours, minutes or seconds.
    var asksForTime: Bool {
        var (place, asks) = (0, false)
        while place < pattern.count {
            if pattern[place] == "'" {
                _ = quoted(&place)
            } else {
                asks = asks || ["a", "h", "H", "m", "s"].contains(pattern[place])
                place += 1
            }
        }
        return asks
    }

    func format(_ day: CalendarDay) -> String {
        var text = ""
        var place = 0
        while place < pattern.count {
            let letter = pattern[place]
            if letter == "'" {
                text += quoted(&place)
                continue
            }
            var count = 1
            while place + count < pattern.count, pattern[place + count] == letter { count += 1 }
            place += count
            text += Self.field(letter, count, day) ?? String(repeating: String(letter), count: count)
        }
        return text
    }

    /// Text between apostrophes; two of them are one.
    private func quoted(_ place: inout Int) -> String {
        place += 1
        if place < pattern.count, pattern[place] == "'" {
            place += 1
            return "'"
        }
        var text = ""
        while place < pattern.count {
            if pattern[place] == "'" {
                place += 1
                guard place < pattern.count, pattern[place] == "'" else { return text }
            }
            text.unicodeScalars.append(pattern[place])
            place += 1
        }
        return text
    }

    private static func field(_ letter: Unicode.Scalar, _ count: Int, _ day: CalendarDay) -> String? {
        switch letter {
        case "y", "u", "Y": count == 2 ? padded(day.year % 100, 2) : padded(day.year, count)
        case "M", "L": count > 2 ? DateNames.month(day.month, letters: count) : padded(day.month, count)
        case "d": padded(day.day, count)
        case "D": padded(day.dayOfYear, count)
        case "E": DateNames.weekday(day.weekday, letters: max(3, count))
        case "e", "c": count > 2 ? DateNames.weekday(day.weekday, letters: count) : padded(day.weekday + 1, count)
        case "Q", "q": padded((day.month + 2) / 3, min(count, 2))
        case "G": count == 4 ? "Anno Domini" : "AD"
        case "a": day.hour < 12 ? "AM" : "PM"
        case "h": padded((day.hour + 11) % 12 + 1, count)
        case "H": padded(day.hour, count)
        case "m": padded(day.minute, count)
        case "s": padded(day.second, count)
        default: nil
        }
    }

    static func padded(_ number: Int, _ width: Int, with fill: String = "0") -> String {
        Text.padded(String(number), to: min(width, 20), .start, with: fill)
    }
}

/// `%B %d, %Y`: the format of Python's `strftime`.
enum ClockFormat {
    static func format(_ day: CalendarDay, _ pattern: String) throws(TemplateFailure) -> String {
        var text = ""
        var rest = Substring(pattern)
        while let sign = rest.popFirst() {
            guard sign == "%" else {
                text.append(sign)
                continue
            }
            // `%-d` leaves out the zero in front.
            let isBare = rest.first == "-"
            if isBare { rest.removeFirst() }
            guard let letter = rest.popFirst(), let field = field(letter, day) else {
                throw TemplateFailure("`\(pattern)` is no format of a date", help: "write it as in `%B %d, %Y`")
            }
            let digits = field.drop { $0 == "0" || $0 == " " }
            text += isBare ? (digits.isEmpty ? "0" : String(digits)) : field
        }
        return text
    }

    private static func field(_ letter: Character, _ day: CalendarDay) -> String? {
        switch letter {
        case "Y": DatePattern.padded(day.year, 4)
        case "y": DatePattern.padded(day.year % 100, 2)
        case "m": DatePattern.padded(day.month, 2)
        case "B": DateNames.month(day.month, letters: 4)
        case "b", "h": DateNames.month(day.month, letters: 3)
        case "d": DatePattern.padded(day.day, 2)
        case "e": DatePattern.padded(day.day, 2, with: " ")
        case "j": DatePattern.padded(day.dayOfYear, 3)
        case "A": DateNames.weekday(day.weekday, letters: 4)
        case "a": DateNames.weekday(day.weekday, letters: 3)
        case "w": String(day.weekday)
        case "u": String(day.weekday == 0 ? 7 : day.weekday)
        case "H": DatePattern.padded(day.hour, 2)
        case "I": DatePattern.padded((day.hour + 11) % 12 + 1, 2)
        case "M": DatePattern.padded(day.minute, 2)
        case "S": DatePattern.padded(day.second, 2)
        case "p": day.hour < 12 ? "AM" : "PM"
        case "F": DatePattern("yyyy-MM-dd").format(day)
        case "D", "x": DatePattern("MM/dd/yy").format(day)
        case "%": "%"
        default: nil
        }
    }
}

/// Months and days of the week as CLDR writes them: three letters short, four whole, five one letter.
enum DateNames {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    static func month(_ month: Int, letters: Int) -> String { cut(months[month - 1], letters) }
    static func weekday(_ weekday: Int, letters: Int) -> String { cut(weekdays[weekday], letters) }

    private static func cut(_ name: String, _ letters: Int) -> String {
        switch letters {
        case 3: String(name.prefix(3))
        case 5: String(name.prefix(1))
        case 6: String(name.prefix(2))
        default: name
        }
    }
}
