/// Python's format specifications: `{:>10,.2f}` and `%05.1f`.
struct NumberFormat {
    var fill = " "
    /// `<`, `>`, `^`, `=`, or `nil` for the default of the type.
    var alignment: Character?
    /// `+` or a space in front of numbers that are not negative.
    var sign: Character?
    var isAlternate = false
    var width = 0
    var grouping: String?
    var precision: Int?
    var kind: Character?

    /// The widest field a template may ask for.
    static let widest = 10_000

    /// A width, or a number of things to fill up, that a template asks for.
    static func width(_ wanted: Int) throws(TemplateFailure) -> Int {
        guard wanted <= widest else {
            throw TemplateFailure(
                "a width of \(wanted) is too large",
                rule: "TPL-BUDGET",
                help: "ask for \(widest) at most"
            )
        }
        return wanted
    }

    init() {}

    init(parsing text: String) throws(TemplateFailure) {
        var rest = Array(text)
        func take(_ choices: String) -> Character? {
            guard let first = rest.first, choices.contains(first) else { return nil }
            rest.removeFirst()
            return first
        }
        if rest.count > 1, "<>^=".contains(rest[1]) {
            fill = String(rest[0])
            alignment = rest[1]
            rest.removeFirst(2)
        } else {
            alignment = take("<>^=")
        }
        sign = take("+- ")
        isAlternate = take("#") != nil
        if take("0") != nil, alignment == nil {
            fill = "0"
            alignment = "="
        }
        while let digit = take("0123456789") { width = min(.max / 20, width * 10 + (digit.wholeNumberValue ?? 0)) }
        width = try Self.width(width)
        grouping = take(",_").map(String.init)
        if take(".") != nil {
            var digits = 0
            while let digit = take("0123456789") { digits = min(100, digits * 10 + (digit.wholeNumberValue ?? 0)) }
            precision = digits
        }
        kind = take("bcdeEfFgGnosxX%")
        guard rest.isEmpty else { throw TemplateFailure("`\(text)` is no format of a value") }
    }

    func format(_ value: TemplateValue) throws(TemplateFailure) -> String {
        if let text = value.string {
            guard kind == nil || kind == "s" else {
                throw TemplateFailure("the format `\(kind ?? "s")` takes a number, not \(value.kindName)")
            }
            return placed(precision.map { Text.string(text.unicodeScalars.prefix($0)) } ?? text, default: "<")
        }
        if let integer = value.wholeNumber, !"eEfFgG%".contains(kind ?? "d") { return whole(integer) }
        if let number = value.realNumber { return real(number) }
        guard kind == nil || kind == "s" else {
            throw TemplateFailure("the format `\(kind ?? "s")` takes a number, not \(value.kindName)")
        }
        return placed(value.printed, default: "<")
    }

    private func whole(_ integer: Int) -> String {
        let magnitude = integer.magnitude
        let digits =
            switch kind {
            case "b": (isAlternate ? "0b" : "") + String(magnitude, radix: 2)
            case "o": (isAlternate ? "0o" : "") + String(magnitude, radix: 8)
            case "x": (isAlternate ? "0x" : "") + String(magnitude, radix: 16)
            case "X": (isAlternate ? "0X" : "") + String(magnitude, radix: 16, uppercase: true)
            case "c": Unicode.Scalar(UInt32(clamping: magnitude)).map { String($0) } ?? "?"
            default: String(magnitude)
            }
        return signed(grouped(digits), isNegative: integer < 0)
    }

    private func real(_ number: Double) -> String {
        guard number.isFinite else { return signed(number.magnitude.description, isNegative: number < 0) }
        let magnitude = number.magnitude
        let digits =
            switch kind {
            case "f", "F": Decimal.fixed(magnitude, places: precision ?? 6)
            case "%": Decimal.fixed(magnitude * 100, places: precision ?? 6) + "%"
            case "e", "E": Decimal.scientific(magnitude, places: precision ?? 6, isUppercase: kind == "E")
            case "g", "G", "n": Decimal.general(magnitude, significant: precision ?? 6)
            default: precision.map { Decimal.general(magnitude, significant: $0) } ?? magnitude.description
            }
        return signed(grouped(digits), isNegative: number.sign == .minus)
    }

    private func grouped(_ digits: String) -> String {
        guard let grouping else { return digits }
        let whole = digits.prefix { $0.isNumber }
        var result = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place) % 3 == 0 { result += grouping }
            result.append(digit)
        }
        return result + digits.dropFirst(whole.count)
    }

    private func signed(_ digits: String, isNegative: Bool) -> String {
        let mark = isNegative ? "-" : sign == "+" ? "+" : sign == " " ? " " : ""
        guard alignment == "=" else { return placed(mark + digits, default: ">") }
        return mark + Text.padded(digits, to: width - mark.count, .start, with: fill)
    }

    private func placed(_ text: String, default usual: Character) -> String {
        switch alignment ?? usual {
        case "<": return Text.padded(text, to: width, .end, with: fill)
        case "^":
            let missing = max(0, width - text.unicodeScalars.count)
            return String(repeating: fill, count: missing / 2) + text
                + String(repeating: fill, count: missing - missing / 2)
        default: return Text.padded(text, to: width, .start, with: fill)
        }
    }
}
