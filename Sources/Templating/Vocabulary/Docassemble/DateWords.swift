/// Dates: `today`, `format_date` and their like.
enum DateWords {
    static let functions: [String: TemplateFunction] = [
        "today": { (machine, _) throws(TemplateFailure) in try today(machine).value },
        // The time of day is not known; `format_datetime` refuses to print one.
        "current_datetime": { (machine, _) throws(TemplateFailure) in try today(machine).value },
    ]

    static let filters: [String: TemplateFunction] = [
        "format_date": { (_, call) throws(TemplateFailure) in
            guard let day = try day(call.argument(0, "date"), for: "format_date") else { return "" }
            return .text(DatePattern(call.text(1, "format") ?? "long").format(day))
        },
        "month_of": { (_, call) throws(TemplateFailure) in
            guard let day = try day(call.argument(0, "date"), for: "month_of") else { return "" }
            let asWord = call.flag(1, "as_word", default: false)
            return asWord ? .text(DateNames.month(day.month, letters: 4)) : .integer(day.month)
        },
        "day_of": { (_, call) throws(TemplateFailure) in
            guard let day = try day(call.argument(0, "date"), for: "day_of") else { return "" }
            return .integer(day.day)
        },
        "year_of": { (_, call) throws(TemplateFailure) in
            guard let day = try day(call.argument(0, "date"), for: "year_of") else { return "" }
            return .integer(day.year)
        },
    ]

    /// Of dates and of texts that are dates; other texts keep Python's methods of these names.
    static let methods: [String: TemplateMethod] = [
        "format": { (_, call) throws(TemplateFailure) in
            guard let day = CalendarDay(call.subject) else { return nil }
            return .text(DatePattern(call.text(0, "format") ?? "long").format(day))
        },
        "format_date": { (_, call) throws(TemplateFailure) in
            guard let day = CalendarDay(call.subject) else { return nil }
            return .text(DatePattern(call.text(0, "format") ?? "long").format(day))
        },
        "format_datetime": { (_, call) throws(TemplateFailure) in
            guard let day = CalendarDay(call.subject) else { return nil }
            let pattern = call.text(0, "format") ?? "MMMM d, y 'at' h:mm a"
            guard call.subject.string != nil || !DatePattern(pattern).asksForTime else {
                throw TemplateFailure(
                    "the time of day is not known: documents are made without looking at the clock",
                    help:
                        "give the time in the data, as in `2026-03-15T14:30`, or print the date alone with `format_date`"
                )
            }
            return .text(DatePattern(pattern).format(day))
        },
        "strftime": { (_, call) throws(TemplateFailure) in
            guard let day = CalendarDay(call.subject) else { return nil }
            return .text(try ClockFormat.format(day, call.text(0, "format") ?? ""))
        },
    ]

    /// The day that the options call today.
    static func today(_ machine: Machine) throws(TemplateFailure) -> CalendarDay {
        guard let date = machine.options.date else {
            throw TemplateFailure(
                "`today()` is not known: documents are made without looking at the clock",
                help: "give --date, such as `--date 2026-03-15`"
            )
        }
        guard let day = CalendarDay(iso: date) else {
            throw TemplateFailure("`\(date)` is no date", help: "give --date as YYYY-MM-DD")
        }
        return day
    }

    /// `nil` when there is no value at all, which prints nothing.
    static func day(_ value: TemplateValue?, for word: String) throws(TemplateFailure) -> CalendarDay? {
        let value = value ?? .undefined
        switch value {
        case .undefined, .null: return nil
        case _ where value.string?.isEmpty == true: return nil
        default: break
        }
        guard let day = CalendarDay(value) else {
            throw TemplateFailure(
                "`\(word)` takes a date, not `\(Text.string(value.printed.unicodeScalars.prefix(40)))`",
                help: "write dates as YYYY-MM-DD"
            )
        }
        return day
    }
}
