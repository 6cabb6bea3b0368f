import Citations

/// References to parts of the pleading that a drafter typed in words: `Count IX`, `paragraphs 12 through 14`.
///
/// A number behind the name of another paper (`Lease, paragraph 12`), or before `of` and that name, is passed over.
struct NumberedReference: Hashable {
    var range: Range<Int>
    var numbers: NumberRange

    /// Every count that is named by its roman or other number.
    static func counts(in text: MappedText) -> [NumberedReference] {
        countWords.all(in: text).filter { text.scalars[$0.lowerBound] == "C" }
            .flatMap { references(behind: $0, in: text, isRoman: true) }
    }

    /// Every paragraph whose number follows the word.
    static func paragraphs(in text: MappedText) -> [NumberedReference] {
        paragraphWords.all(in: text).filter { !isNamedBefore($0.lowerBound, in: text.scalars) }
            .flatMap { references(behind: $0, in: text, isRoman: false) }
    }

    private static let countWords = PhraseFinder(["count", "counts"])
    private static let paragraphWords = PhraseFinder(["paragraph", "paragraphs", "para.", "paras."])

    /// Reads `12`, `12–14`, `12 through 14`, `12, 14 and 16`.
    private static func references(behind word: Range<Int>, in text: MappedText, isRoman: Bool) -> [NumberedReference] {
        var cursor = Cursor(text: text.scalars, index: word.upperBound, isRoman: isRoman)
        guard cursor.skipSpaces(), let first = cursor.range() else { return [] }
        var found = [NumberedReference(range: word.lowerBound..<first.range.upperBound, numbers: first.numbers)]
        while found.count < 50, let next = cursor.next() { found.append(next) }
        return cursor.belongsElsewhere ? [] : found
    }

    /// Words that begin a sentence and name no paper.
    private static let openers: Set<String> = ["see", "in", "under", "as", "by", "and", "cf", "per", "through", "the"]

    /// Whether the word before is the name of a paper: a capitalised word or a keyed reference.
    private static func isNamedBefore(_ start: Int, in text: [Unicode.Scalar]) -> Bool {
        var end = start
        while end > 0, text[end - 1] == " " || text[end - 1] == "\u{A0}" || text[end - 1] == "," || text[end - 1] == "."
        { end -= 1 }
        guard end > 0 else { return false }
        if text[end - 1] == MappedText.reference { return true }
        var first = end
        while first > 0, text[first - 1].isWordPart { first -= 1 }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: text[first..<end])
        // Of `Ex. 2, paragraph 9` the word before the number decides, and so it does of `paragraph 2, paragraph 9`.
        if !word.isEmpty, word.allSatisfy(\.isASCIIDigit) { return isNamedBefore(first, in: text) }
        guard let letter = word.first, letter.properties.isUppercase else { return false }
        return !openers.contains(String(word).lowercased())
    }

    private struct Cursor {
        let text: [Unicode.Scalar]
        var index: Int
        var isRoman: Bool

        var current: Unicode.Scalar? { index < text.count ? text[index] : nil }

        mutating func skipSpaces() -> Bool {
            let start = index
            while current == " " || current == "\u{A0}" || current == "\n" { index += 1 }
            return index > start
        }

        /// A number and the end of its range.
        mutating func range() -> NumberedReference? {
            let start = index
            guard let first = number() else { return nil }
            let behind = index
            guard takeRangeSign(), let last = number() else {
                index = behind
                return NumberedReference(range: start..<behind, numbers: NumberRange(first))
            }
            return NumberedReference(range: start..<index, numbers: NumberRange(first: first, last: last))
        }

        /// The next member of a list.
        mutating func next() -> NumberedReference? {
            let before = index
            let hasComma = current == ","
            if hasComma { index += 1 }
            let hasSpace = skipSpaces()
            let joins = hasSpace && (take("and ") || take("& ")) || hasComma
            guard joins, let found = range() else {
                index = before
                return nil
            }
            return found
        }

        private mutating func number() -> Int? {
            let start = index
            while let scalar = current, scalar.isWordPart { index += 1 }
            let word = text[start..<index]
            let value =
                word.allSatisfy(\.isASCIIDigit) && word.count < 7
                ? word.reduce(0) { $0 * 10 + ($1.digitValue ?? 0) } : isRoman ? Self.roman(word) : nil
            // `1,200` and `3.2` are no numbers of parts.
            let goesOn =
                index + 1 < text.count && (text[index] == "," || text[index] == ".") && text[index + 1].isASCIIDigit
            guard !word.isEmpty, let value, !goesOn else {
                index = start
                return nil
            }
            return value
        }

        private static func roman(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
            let signs: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
            let values = word.compactMap { signs[$0] }
            guard values.count == word.count, word.count < 9 else { return nil }
            return zip(values, values.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
        }

        private mutating func takeRangeSign() -> Bool {
            if let sign = current, IdentifierScan.isHyphen(sign) {
                index += 1
                return true
            }
            return skipSpaces() && (take("through ") || take("to "))
        }

        private mutating func take(_ word: String) -> Bool {
            let end = index + word.unicodeScalars.count
            guard end <= text.count, text[index..<end].elementsEqual(word.unicodeScalars) else { return false }
            index = end
            return true
        }

        /// Whether what follows says that the number is of another paper: `of the Lease`.
        var belongsElsewhere: Bool {
            var next = self
            guard next.skipSpaces(), next.take("of ") else { return false }
            return !next.take("this ") && !next.take("the Complaint")
        }
    }
}
