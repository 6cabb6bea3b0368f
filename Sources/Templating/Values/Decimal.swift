/// Decimal digits of binary numbers, exactly rounded, without Foundation.
enum Decimal {
    /// `%.2f` of a finite number that is not negative.
    ///
    /// A double is a whole number times a power of two, so its decimal digits end; they are
    /// computed all and rounded half to even on the exact value, as C and Python do.
    static func fixed(_ number: Double, places: Int) -> String {
        guard number.isFinite else { return number.description }
        var (whole, fraction) = exactDigits(of: number)
        let isExact = fraction.count <= places
        while fraction.count < places { fraction.append(0) }
        guard !isExact else { return string(whole, fraction) }
        let dropped = fraction[places...]
        fraction = Array(fraction[..<places])
        let last = fraction.last ?? whole.last ?? 0
        if isRoundedUp(dropped, afterOdd: last % 2 == 1) { carry(into: &whole, &fraction) }
        return string(whole, fraction)
    }

    static func scientific(_ number: Double, places: Int, isUppercase: Bool) -> String {
        guard number.isFinite else { return number.description }
        guard number != 0 else { return exponential("0" + (places > 0 ? "." : "") + zeros(places), 0, isUppercase) }
        var (digits, exponent) = rounded(number, significant: places + 1)
        let first = String(digits.removeFirst())
        let rest = digits.map(String.init).joined()
        if first == "10" { exponent += 1 }
        return exponential(first + (places > 0 ? "." + rest : ""), exponent, isUppercase)
    }

    static func general(_ number: Double, significant: Int) -> String {
        let significant = max(1, significant)
        guard number.isFinite else { return number.description }
        guard number != 0 else { return "0" }
        let (digits, exponent) = rounded(number, significant: significant)
        var shown = digits
        while shown.count > 1, shown.last == 0 { shown.removeLast() }
        if exponent < -4 || exponent >= significant {
            let rest = shown.dropFirst().map(String.init).joined()
            return exponential(String(shown[0]) + (rest.isEmpty ? "" : "." + rest), exponent, false)
        }
        let places = max(0, shown.count - 1 - exponent)
        return fixed(number, places: min(places, max(0, significant - 1 - exponent)))
    }

    private static func exponential(_ digits: String, _ exponent: Int, _ isUppercase: Bool) -> String {
        let size = String(exponent.magnitude)
        return digits + (isUppercase ? "E" : "e") + (exponent < 0 ? "-" : "+") + (size.count < 2 ? "0" : "") + size
    }

    private static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

    /// The leading digits, and the power of ten of the first one.
    private static func rounded(_ number: Double, significant: Int) -> (digits: [UInt8], exponent: Int) {
        let (whole, fraction) = exactDigits(of: number)
        let all = whole + fraction
        let first = all.firstIndex { $0 != 0 } ?? 0
        var exponent = whole.count - 1 - first
        var kept = Array(all[first...].prefix(significant))
        let dropped = all[first...].dropFirst(significant)
        while kept.count < significant { kept.append(0) }
        if isRoundedUp(dropped, afterOdd: (kept.last ?? 0) % 2 == 1) {
            var none: [UInt8] = []
            let size = kept.count
            carry(into: &kept, &none)
            if kept.count > size {
                kept.removeLast()
                exponent += 1
            }
        }
        return (kept, exponent)
    }

    private static func isRoundedUp(_ dropped: ArraySlice<UInt8>, afterOdd: Bool) -> Bool {
        guard let first = dropped.first, first >= 5 else { return false }
        return first > 5 || dropped.dropFirst().contains { $0 != 0 } || afterOdd
    }

    private static func carry(into whole: inout [UInt8], _ fraction: inout [UInt8]) {
        for place in fraction.indices.reversed() {
            if fraction[place] < 9 {
                fraction[place] += 1
                return
            }
            fraction[place] = 0
        }
        for place in whole.indices.reversed() {
            if whole[place] < 9 {
                whole[place] += 1
                return
            }
            whole[place] = 0
        }
        whole.insert(1, at: 0)
    }

    private static func string(_ whole: [UInt8], _ fraction: [UInt8]) -> String {
        let digits = String(decoding: whole.map { $0 + 0x30 }, as: UTF8.self)
        return fraction.isEmpty ? digits : digits + "." + String(decoding: fraction.map { $0 + 0x30 }, as: UTF8.self)
    }

    /// All digits of a finite number before and after the point.
    private static func exactDigits(of number: Double) -> (whole: [UInt8], fraction: [UInt8]) {
        var whole: [UInt8] = []
        let integral = number.rounded(.down)
        if integral < 18_446_744_073_709_551_616 {
            whole = String(UInt64(integral)).utf8.map { $0 - 0x30 }
        } else {
            // A large double is its significand doubled again and again.
            whole = String(UInt64(integral.significand * 4_503_599_627_370_496)).utf8.map { $0 - 0x30 }
            for _ in 0..<(Int(integral.exponent) - 52) { double(&whole) }
        }
        return (whole, fractionDigits(of: number - integral))
    }

    /// The digits behind the point of a number below one.
    private static func fractionDigits(of fraction: Double) -> [UInt8] {
        guard fraction > 0 else { return [] }
        // fraction = significand / 2^shift. What lies below 2^-124 has no digit that anyone prints.
        var shift = 52 - Int(fraction.exponent)
        var rest = UInt128(UInt64(fraction.significand * 4_503_599_627_370_496))
        if shift > 124 {
            rest >>= UInt128(shift - 124)
            shift = 124
        }
        var digits: [UInt8] = []
        while rest > 0 {
            rest *= 10
            digits.append(UInt8(rest >> UInt128(shift)))
            rest &= (UInt128(1) << UInt128(shift)) - 1
        }
        return digits
    }

    private static func double(_ digits: inout [UInt8]) {
        var over: UInt8 = 0
        for place in digits.indices.reversed() {
            let sum = digits[place] * 2 + over
            digits[place] = sum % 10
            over = sum / 10
        }
        if over > 0 { digits.insert(over, at: 0) }
    }
}
