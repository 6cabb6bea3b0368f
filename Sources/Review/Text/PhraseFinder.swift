/// Finds any of a list of phrases in a text, at word boundaries, whatever the case of ASCII letters.
///
/// Every word start is compared with the phrases that begin with its letter, so
/// the work grows with the text alone. A space in a phrase matches one space.
struct PhraseFinder: Sendable {
    private let byFirst: [[[Unicode.Scalar]]]

    init(_ phrases: [String]) {
        var table = [[[Unicode.Scalar]]](repeating: [], count: 128)
        // The longest phrase is tried first, so that "on or about this week" is found whole.
        for phrase in phrases.map({ Array($0.lowercased().unicodeScalars) }).sorted(by: { $0.count > $1.count }) {
            guard let first = phrase.first, first.isASCII else { continue }
            table[Int(first.value)].append(phrase)
        }
        byFirst = table
    }

    /// The first phrase in the text.
    func first(in text: [Unicode.Scalar]) -> Range<Int>? {
        var found: Range<Int>?
        scan(text) {
            found = $0
            return false
        }
        return found
    }

    /// All phrases in the text, from left to right, none overlapping.
    func all(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        scan(text) {
            found.append($0)
            return true
        }
        return found
    }

    private func scan(_ text: [Unicode.Scalar], visit: (Range<Int>) -> Bool) {
        var index = 0
        while index < text.count {
            guard text[index].isWordPart else {
                index += 1
                continue
            }
            if let end = match(text, at: index) {
                guard visit(index..<end) else { return }
                index = end
            } else {
                index += 1
            }
            while index < text.count, text[index].isWordPart { index += 1 }
        }
    }

    private func match(_ text: [Unicode.Scalar], at start: Int) -> Int? {
        let first = text[start].asciiLowercased
        guard first.isASCII else { return nil }
        for phrase in byFirst[Int(first.value)] where start + phrase.count <= text.count {
            let end = start + phrase.count
            guard end == text.count || !text[end].isWordPart || !text[end - 1].isWordPart else { continue }
            if zip(phrase, text[start..<end]).allSatisfy({ $0 == $1.asciiLowercased }) { return end }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// A letter or a digit.
    var isWordPart: Bool {
        if isASCII { return isASCIIDigit || isASCIILetter }
        return properties.isAlphabetic || properties.numericType != nil
    }

    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// The digit's value, or `nil`.
    var digitValue: Int? { isASCIIDigit ? Int(value) - 48 : nil }

    var asciiLowercased: Unicode.Scalar {
        ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
    }
}
