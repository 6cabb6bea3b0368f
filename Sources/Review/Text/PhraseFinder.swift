/// Finds any of a list of phrases in a text, at word boundaries, whatever the case of ASCII letters.
///
/// Every word start is compared with the phrases that begin with its letter, so
/// the work grows with the text alone. A space in a phrase matches one space.
struct PhraseFinder: Sendable {
    private let byFirst: [[[Unicode.Scalar]]]
    /// Whether any phrase begins with two given letters; nearly every word of a text is passed over by this alone.
    private let beginnings: [Bool]

    init(_ phrases: [String]) {
        var table = [[[Unicode.Scalar]]](repeating: [], count: 128)
        var beginnings = [Bool](repeating: false, count: 1024)
        // The longest phrase is tried first, so that "on or about this week" is found whole.
        for phrase in phrases.map({ Array($0.lowercased().unicodeScalars) }).sorted(by: { $0.count > $1.count }) {
            guard let first = phrase.first, first.isASCII else { continue }
            table[Int(first.value)].append(phrase)
            if phrase.count > 1 {
                beginnings[Self.beginning(phrase[0], phrase[1])] = true
            } else {
                for second in 0..<32 { beginnings[Int(first.value & 31) << 5 | second] = true }
            }
        }
        byFirst = table
        self.beginnings = beginnings
    }

    /// A number for two scalars, the same for both cases of a letter; others may share it.
    private static func beginning(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
        Int((first.value & 31) << 5 | second.value & 31)
    }

    /// The first phrase in the text.
    func first(in text: MappedText) -> Range<Int>? {
        text.scalars.withUnsafeBufferPointer { scalars in
            for start in text.wordStarts where mayBegin(scalars, at: start) {
                if let end = match(scalars, at: start) { return start..<end }
            }
            return nil
        }
    }

    /// All phrases in the text, from left to right, none overlapping.
    func all(in text: MappedText) -> [Range<Int>] {
        text.scalars.withUnsafeBufferPointer { scalars in
            var found: [Range<Int>] = []
            var floor = 0
            for start in text.wordStarts where mayBegin(scalars, at: start) {
                guard start >= floor, let end = match(scalars, at: start) else { continue }
                found.append(start..<end)
                floor = end
            }
            return found
        }
    }

    @inline(__always)
    private func mayBegin(_ text: UnsafeBufferPointer<Unicode.Scalar>, at start: Int) -> Bool {
        start + 1 >= text.count || beginnings[Self.beginning(text[start], text[start + 1])]
    }

    private func match(_ text: UnsafeBufferPointer<Unicode.Scalar>, at start: Int) -> Int? {
        let first = text[start].asciiLowercased
        guard first.isASCII else { return nil }
        for phrase in byFirst[Int(first.value)] where start + phrase.count <= text.count {
            let end = start + phrase.count
            guard end == text.count || !text[end].isWordPart || !text[end - 1].isWordPart else { continue }
            if (0..<phrase.count).allSatisfy({ phrase[$0] == text[start + $0].asciiLowercased }) { return end }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// A letter or a digit.
    var isWordPart: Bool {
        if isASCII { return isASCIIDigit || isASCIILetter }
        // Quotation marks, dashes, section and paragraph signs are frequent, and asking for properties is slow.
        if (0x2000...0x206F).contains(value) || (0xA0...0xA9).contains(value) || value == 0xB6 || value == 0xFFFC {
            return false
        }
        return isForeignWordPart
    }

    /// Apart from the quick answers, because whoever asks for properties makes room for them at every call.
    @inline(never) private var isForeignWordPart: Bool {
        properties.isAlphabetic || properties.numericType != nil
    }

    // By number, for every scalar of every text passes here several times: what lies below the first wraps round.
    var isASCIIDigit: Bool { value &- 0x30 < 10 }
    var isASCIICapital: Bool { value &- 0x41 < 26 }
    /// Whether a name begins with it.
    var isCapital: Bool { isASCII ? isASCIICapital : properties.isUppercase }
    var isASCIILetter: Bool { value & ~0x20 &- 0x41 < 26 }

    /// The digit's value, or `nil`.
    var digitValue: Int? { isASCIIDigit ? Int(value) - 48 : nil }

    var asciiLowercased: Unicode.Scalar {
        isASCIICapital ? Unicode.Scalar(UInt8(value) + 32) : self
    }
}
