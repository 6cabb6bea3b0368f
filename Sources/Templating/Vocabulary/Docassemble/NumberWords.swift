/// Numbers, money and telephone numbers.
enum NumberWords {
    static let functions: [String: TemplateFunction] = [
        "to_int": { (_, call) throws(TemplateFailure) in
            .integer(call.argument(0, "number").flatMap { Numbers.integer($0) } ?? 0)
        },
        "quantity_noun": { (_, call) throws(TemplateFailure) in
            let number = try real(call.argument(0, "num"), for: "quantity_noun") ?? 0
            let noun = call.text(1, "noun") ?? ""
            let text = nice(number) + " " + (number == 1 ? noun : Nouns.plural(of: noun))
            return .text(call.flag(2, "capitalize", default: false) ? TextWords.withLargeFirstLetter(text) : text)
        },
    ]

    static let filters: [String: TemplateFunction] = [
        "currency": { (_, call) throws(TemplateFailure) in
            guard let number = try real(call.argument(0, "value"), for: "currency") else { return "" }
            let places = call.flag(1, "decimals", default: true) ? 2 : 0
            let symbol = call.text(2, "symbol") ?? "$"
            return .text((number < 0 ? "-" : "") + symbol + grouped(number.magnitude, places: places))
        },
        "alpha": { (_, call) throws(TemplateFailure) in
            guard let number = try call.integer(0, "num"), number >= 0 else {
                throw TemplateFailure("`alpha` takes a number from 0 on")
            }
            let letters = letters(number)
            return .text(call.text(1, "case") == "lower" ? letters.lowercased() : letters)
        },
        "phone_number_formatted": { (_, call) throws(TemplateFailure) in
            .text(phone(Showing.words(of: call.argument(0, "phone_number"))))
        },
        "ordinal_number": { (_, call) throws(TemplateFailure) in
            guard let number = call.argument(0, "num").flatMap({ Numbers.integer($0) }) else { return "" }
            return .text(ordinal(number, asWord: call.argument(1, "use_word")?.isTrue))
        },
        "nice_number": { (_, call) throws(TemplateFailure) in
            guard let number = try real(call.argument(0, "num"), for: "nice_number") else { return "" }
            let text = nice(number)
            return .text(call.flag(1, "capitalize", default: false) ? TextWords.withLargeFirstLetter(text) : text)
        },
    ]

    /// `nil` when there is no value. A text may hold the commas and the dollar sign of an amount.
    private static func real(_ value: TemplateValue?, for word: String) throws(TemplateFailure) -> Double? {
        let value = value ?? .undefined
        switch value {
        case .undefined, .null: return nil
        default: break
        }
        if let text = value.string, Text.trim(text, .both).isEmpty { return nil }
        let plain = value.string.map { TemplateValue.text($0.filter { $0 != "," && $0 != "$" }) } ?? value
        guard let number = Numbers.real(plain), number.isFinite else {
            throw TemplateFailure("`\(word)` takes a number, not \(value.kindName)")
        }
        return number
    }

    private static func grouped(_ number: Double, places: Int) -> String {
        let digits = Decimal.fixed(number, places: places)
        let whole = digits.prefix { $0 != "." }
        var text = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text + digits.dropFirst(whole.count)
    }

    /// 0 → A, 25 → Z, 26 → AA.
    private static func letters(_ number: Int) -> String {
        var text = ""
        var rest = number
        while rest >= 0 {
            text = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26))) + text
            rest = rest / 26 - 1
        }
        return text
    }

    /// Ten digits, with or without the country code, as (617) 555-0142. Anything else stays as it is.
    static func phone(_ text: String) -> String {
        var digits = text.filter { ("0"..."9").contains($0) }
        if digits.count == 11, digits.first == "1" { digits.removeFirst() }
        let others = text.filter { !("0"..."9").contains($0) && !" ()-.+/".contains($0) }
        guard digits.count == 10, others.isEmpty else { return text }
        let last = digits.suffix(7)
        return "(\(digits.prefix(3))) \(last.prefix(3))-\(last.suffix(4))"
    }

    private static let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    private static let ordinals = [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    /// Words up to ten, digits beyond, unless told which.
    private static func ordinal(_ number: Int, asWord: Bool?) -> String {
        if ordinals.indices.contains(number), asWord ?? true { return ordinals[number] }
        let isTeen = (11...13).contains(number % 100)
        switch number % 10 {
        case 1 where !isTeen: return "\(number)st"
        case 2 where !isTeen: return "\(number)nd"
        case 3 where !isTeen: return "\(number)rd"
        default: return "\(number)th"
        }
    }

    private static func nice(_ number: Double) -> String {
        guard number == number.rounded(), number.magnitude < 1e15 else {
            let digits = grouped(number.magnitude, places: 2)
            let shown = String(digits.reversed().drop { $0 == "0" }.reversed())
            return (number < 0 ? "-" : "") + (shown.hasSuffix(".") ? String(shown.dropLast()) : shown)
        }
        if words.indices.contains(Int(number)) { return words[Int(number)] }
        return (number < 0 ? "-" : "") + grouped(number.magnitude, places: 0)
    }
}
