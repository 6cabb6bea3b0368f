/// International bank account numbers: two letters, two check digits, and up to thirty letters and digits.
///
/// Source: ISO 13616; the number, its first four signs moved to the end and its letters read as 10 to 35, leaves
/// 1 when divided by 97. So no other token is taken for one by chance.
enum InternationalAccount {
    static func ranges(in text: MappedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in text.wordStarts where start >= found.last?.upperBound ?? 0 {
            if let end = end(of: text.scalars, from: start) { found.append(start..<end) }
        }
        return found
    }

    private static let lengths = 15...34

    /// The longest valid number that starts here and ends with a group.
    private static func end(of text: [Unicode.Scalar], from start: Int) -> Int? {
        guard start + lengths.lowerBound <= text.count, isCapital(text[start]), isCapital(text[start + 1]),
            text[start + 2].isASCIIDigit, text[start + 3].isASCIIDigit
        else { return nil }
        var signs: [Unicode.Scalar] = []
        var end: Int?
        for index in start..<text.count {
            let next = index + 1 < text.count ? text[index + 1] : " "
            if isSign(text[index]) {
                signs.append(text[index])
                if !isSign(next), isValid(signs) { end = index + 1 }
            } else if !isGap(text[index]) || !isSign(next) {
                break
            }
            if signs.count > lengths.upperBound { break }
        }
        return end
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { isCapital(scalar) || scalar.isASCIIDigit }
    private static func isGap(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" || scalar == "-" }
    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

    private static func isValid(_ signs: [Unicode.Scalar]) -> Bool {
        guard lengths.contains(signs.count) else { return false }
        let rest = (signs[4...] + signs[..<4]).reduce(0) { rest, sign in
            sign.digitValue.map { (rest * 10 + $0) % 97 } ?? (rest * 100 + Int(sign.value) - 55) % 97
        }
        return rest == 1
    }
}
