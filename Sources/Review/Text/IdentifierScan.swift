/// Finds the personal identifiers that Rule 5.2(a) keeps out of public papers.
///
/// Only shapes are known, not meanings, so numbers without a telling shape are
/// taken for an identifier only where a word beside them says so.
enum IdentifierScan {
    struct Hit: Hashable {
        var kind: Kind
        var range: Range<Int>
    }

    enum Kind: Hashable {
        /// A social-security number or an individual's taxpayer number: `ddd-dd-dddd`, or nine digits beside a word.
        case taxpayerNumber
        /// An organisation's number: `dd-ddddddd`.
        case employerNumber
        /// A full date that a word marks as a birth date.
        case birthDate
        /// A number of an account or card, beside a word that says so.
        case accountNumber
    }

    /// How far before a number a telling word may stand, in scalars.
    private static let reach = 32

    /// The longest number with its hyphens and spaces, in scalars.
    private static let longest = 48

    static func hits(in words: MappedText) -> [Hit] {
        let text = words.scalars
        var hits: [Hit] = []
        var index = 0
        while index < text.count {
            guard text[index].isASCIIDigit else {
                index += 1
                continue
            }
            let end = numberEnd(text, from: index, joiningSpaces: false)
            let spacedEnd = numberEnd(text, from: end, joiningSpaces: true)
            if let kind = kind(of: index..<end, in: text) {
                hits.append(Hit(kind: kind, range: index..<end))
                index = end
            } else if spacedEnd > end, let kind = markedKind(of: index..<spacedEnd, in: text) {
                hits.append(Hit(kind: kind, range: index..<spacedEnd))
                index = spacedEnd
            } else if let dotted = dottedNumber(from: index, in: text) {
                hits.append(Hit(kind: .taxpayerNumber, range: dotted))
                index = dotted.upperBound
            } else {
                index = end
            }
        }
        let international = InternationalAccount.ranges(in: words)
        let others = hits.filter { hit in !international.contains { $0.overlaps(hit.range) } }
        return others + international.map { Hit(kind: .accountNumber, range: $0) } + birthDates(in: words)
    }

    /// `123.45.6789` behind a word that says what it is.
    private static func dottedNumber(from start: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
        var end = start
        while end < min(text.count, start + longest), text[end].isASCIIDigit || text[end] == "." { end += 1 }
        while end > start, text[end - 1] == "." { end -= 1 }
        let range = start..<end
        guard isFree(range, in: text), groups(of: range, in: text) == [3, 2, 4], end - start == 11,
            isMarked(range, in: text, by: taxpayerWords)
        else { return nil }
        return range
    }

    /// The end of a run of digits joined by single hyphens, or also by single spaces.
    private static func numberEnd(_ text: [Unicode.Scalar], from start: Int, joiningSpaces: Bool) -> Int {
        var end = start
        // No identifier is longer than this, and a line of nothing but numbers is not walked again and again.
        let limit = min(text.count, start + longest)
        while end < limit {
            if text[end].isASCIIDigit {
                end += 1
            } else if isHyphen(text[end]) || (joiningSpaces && text[end] == " "), end + 1 < text.count,
                text[end + 1].isASCIIDigit
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private static func kind(of range: Range<Int>, in text: [Unicode.Scalar]) -> Kind? {
        guard isFree(range, in: text) else { return nil }
        switch groups(of: range, in: text) {
        case [3, 2, 4]: return .taxpayerNumber
        case [2, 7]: return .employerNumber
        default: return markedKind(of: range, in: text)
        }
    }

    /// The kind of a number whose shape says little, by the words before it.
    private static func markedKind(of range: Range<Int>, in text: [Unicode.Scalar]) -> Kind? {
        guard isFree(range, in: text) else { return nil }
        let groups = groups(of: range, in: text)
        let digits = groups.reduce(0, +)
        if digits == 9, groups == [9] || groups == [3, 2, 4], isMarked(range, in: text, by: taxpayerWords) {
            return .taxpayerNumber
        }
        let isPhone = groups == [3, 3, 4] || groups == [1, 3, 3, 4]
        if (8...19).contains(digits), !isPhone, isMarked(range, in: text, by: accountWords) { return .accountNumber }
        return nil
    }

    private static func groups(of range: Range<Int>, in text: [Unicode.Scalar]) -> [Int] {
        text[range].split(whereSeparator: { !$0.isASCIIDigit }).map(\.count)
    }

    /// A number inside a longer token, such as a Bates or docket number, is not an identifier.
    private static func isFree(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : " "
        let after = range.upperBound < text.count ? text[range.upperBound] : " "
        return !before.isWordPart && !isHyphen(before) && before != "." && before != "$" && before != ","
            && !after.isWordPart && !isHyphen(after)
    }

    private static let taxpayerWords = PhraseFinder([
        "ssn", "s.s.n.", "soc. sec. no.", "itin", "tin", "social security number", "social-security number",
        "taxpayer identification number",
        "taxpayer-identification number", "taxpayer id",
    ])

    private static let accountWords = PhraseFinder([
        "account", "account no", "acct", "card", "iban", "routing", "account number",
    ])

    private static func isMarked(_ range: Range<Int>, in text: [Unicode.Scalar], by words: PhraseFinder) -> Bool {
        var before = String.UnicodeScalarView()
        before.append(contentsOf: text[max(0, range.lowerBound - reach)..<range.lowerBound])
        return words.first(in: MappedText(String(before))) != nil
    }

    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "\u{2013}"
    }

    private static let birthWords = PhraseFinder([
        "born", "dob", "d.o.b", "date of birth", "day of birth", "birth date", "birthdate", "birthday",
    ])

    private static func birthDates(in text: MappedText) -> [Hit] {
        birthWords.all(in: text).compactMap { word in
            let near = word.upperBound..<min(text.scalars.count, word.upperBound + reach)
            guard let date = DateScan.firstFullDate(in: text, within: near) else { return nil }
            return Hit(kind: .birthDate, range: date)
        }
    }
}
