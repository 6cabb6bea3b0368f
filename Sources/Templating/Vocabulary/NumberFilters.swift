/// Jinja's filters over numbers.
enum NumberFilters {
    static let table: [String: TemplateFunction] = [
        "abs": { (_, call) throws(TemplateFailure) in
            if let integer = call.subject.wholeNumber {
                return try integer < 0 ? Arithmetic.negate(.integer(integer)) : .integer(integer)
            }
            guard let number = call.subject.realNumber else {
                throw TemplateFailure("`abs` takes a number, not \(call.subject.kindName)")
            }
            return .number(abs(number))
        },
        "int": { (_, call) throws(TemplateFailure) in
            try Numbers.integer(call.subject, base: call.integer(1, "base") ?? 10)
                .map(TemplateValue.integer) ?? call.argument(0, "default") ?? 0
        },
        "float": { (_, call) throws(TemplateFailure) in
            Numbers.real(call.subject).map(TemplateValue.number) ?? call.argument(0, "default") ?? .number(0)
        },
        "round": round,
        "filesizeformat": { (_, call) throws(TemplateFailure) in
            .text(try fileSize(Numbers.real(call.subject) ?? 0, isBinary: call.flag(0, "binary", default: false)))
        },
    ]

    private static let round: TemplateFunction = { (_, call) throws(TemplateFailure) in
        guard let number = call.subject.realNumber else {
            throw TemplateFailure("`round` takes a number, not \(call.subject.kindName)")
        }
        let places = max(-18, min(18, try call.integer(0, "precision") ?? 0))
        let method = call.text(1, "method") ?? "common"
        guard method == "common" else {
            let rule: FloatingPointRoundingRule = method == "ceil" ? .up : .down
            let scale = Numbers.powerOfTen(abs(places))
            let scaled = places < 0 ? number / scale : number * scale
            return .number(places < 0 ? scaled.rounded(rule) * scale : scaled.rounded(rule) / scale)
        }
        // As Python: an integer rounds to an integer, and jinja's result for a whole place keeps its type.
        if let integer = call.subject.wholeNumber, places >= 0 { return .integer(integer) }
        guard number.isFinite else { return .number(number) }
        return .number(Numbers.rounded(number, places: places))
    }

    private static func fileSize(_ bytes: Double, isBinary: Bool) throws(TemplateFailure) -> String {
        let base: Double = isBinary ? 1024 : 1000
        guard bytes.isFinite, bytes.magnitude < 9e18 else { return "\(bytes) Bytes" }
        if bytes == 1 { return "1 Byte" }
        if bytes < base { return "\(Int(clamping: Int64(bytes))) Bytes" }
        let names =
            isBinary
            ? ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"]
            : ["kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"]
        var unit = base
        for name in names {
            unit *= base
            if bytes < unit { return "\(Decimal.fixed(base * bytes / unit, places: 1)) \(name)" }
        }
        return "\(Decimal.fixed(base * bytes / unit, places: 1)) \(names[names.count - 1])"
    }
}

/// Numbers out of other values, as Python's `int()` and `float()` read them.
enum Numbers {
    static func integer(_ value: TemplateValue, base: Int = 10) -> Int? {
        if let integer = value.wholeNumber { return integer }
        if let number = value.realNumber { return number.isFinite && abs(number) < 9.2e18 ? Int(number) : nil }
        guard let text = value.string else { return nil }
        var trimmed = Text.trim(text, .both).filter { $0 != "_" }
        if base == 16, trimmed.hasPrefix("0x") { trimmed.removeFirst(2) }
        guard (2...36).contains(base) else { return nil }
        if let integer = Int(trimmed, radix: base) { return integer }
        return Double(trimmed).flatMap { $0.isFinite && abs($0) < 9.2e18 ? Int($0) : nil }
    }

    static func real(_ value: TemplateValue) -> Double? {
        value.realNumber ?? value.string.flatMap { Double(Text.trim($0, .both)) }
    }

    static func powerOfTen(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<exponent { power *= 10 }
        return power
    }

    /// Half to even on the exact value, as Python rounds.
    static func rounded(_ number: Double, places: Int) -> Double {
        if places < 0 {
            let scale = powerOfTen(-places)
            return (number / scale).rounded(.toNearestOrEven) * scale
        }
        let digits = Decimal.fixed(number.magnitude, places: places)
        return (Double(digits) ?? number.magnitude) * (number < 0 ? -1 : 1)
    }
}
