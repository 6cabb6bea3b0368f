/// The letters, digits and telling signs of a text, without all that print may change.
///
/// Case, accents, quotation marks, dashes, spaces, line breaks, ligatures and soft hyphens are gone, and so is the
/// hyphen of a word that was broken at the end of a line. What is left of a quotation and of its source is the same, byte
/// for byte, unless a word was changed. Signs that make another number stay: `12.40`, `4:00`, `-5`, `$`, `%`, `§`.
struct FoldedText {
    /// One word, or one part of a hyphenated one.
    struct Word {
        /// Where its letters begin.
        var start: Int32
        /// Where it stands in the page's UTF-8.
        var source: Range<Int32>
        /// Counted from 0.
        var page: Int32
        var hash: UInt32
        /// Whether only a hyphen parts it from the word before.
        var isJoined: Bool
    }

    private(set) var letters: [UInt8] = []
    private(set) var words: [Word] = []

    private var page: Int32 = 0
    private var state = State.between
    private var last: UInt8 = 0

    private enum State { case between, inWord, behindHyphen }

    init() {}

    init(_ text: String) {
        append(Array(text.utf8)[...], page: 0)
    }

    func start(ofWord word: Int) -> Int { Int(words[word].start) }

    func end(ofWord word: Int) -> Int { word + 1 < words.count ? Int(words[word + 1].start) : letters.count }

    func letters(ofWord word: Int) -> ArraySlice<UInt8> { letters[start(ofWord: word)..<end(ofWord: word)] }

    /// The last word that begins at or before a letter.
    func word(at letter: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) <= letter { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    func startsWord(at letter: Int) -> Bool {
        letter >= letters.count || Int(words[word(at: letter)].start) == letter
    }

    /// Adds a line or more of a page.
    ///
    /// - Parameter dropsNoteMarks: passes over `3` in `confidential.3` and `confidential3`.
    mutating func append(_ text: ArraySlice<UInt8>, page: Int, dropsNoteMarks: Bool = false) {
        self.page = Int32(page)
        text.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x80 {
                    index += appendForeign(bytes, at: index, offset: text.startIndex)
                } else if dropsNoteMarks, byte &- 48 < 10, let end = Self.noteMarkEnd(bytes, at: index) {
                    index = end
                } else {
                    appendASCII(bytes, at: index, offset: text.startIndex)
                    index += 1
                }
            }
        }
        breakLine()
    }

    /// A line ends: a word that stops at a hyphen goes on in the next.
    private mutating func breakLine() {
        if state == .inWord { state = .between }
    }

    private mutating func appendASCII(_ bytes: UnsafeRawBufferPointer, at index: Int, offset: Int) {
        let byte = bytes[index]
        if (byte | 0x20) &- 97 < 26 {
            add(byte | 0x20, index + offset, 1)
        } else if byte &- 48 < 10 || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") {
            add(byte, index + offset, 1)
        } else {
            addMark(byte, bytes, index, 1, offset)
        }
    }

    /// What is no letter: kept between digits, dropped inside a word, or the end of one.
    private mutating func addMark(
        _ mark: UInt8,
        _ bytes: UnsafeRawBufferPointer,
        _ index: Int,
        _ length: Int,
        _ offset: Int
    ) {
        let next = index + length < bytes.count ? bytes[index + length] : 10
        let isBeforeDigit = next &- 48 < 10
        let isBetweenDigits = isBeforeDigit && state == .inWord && last &- 48 < 10
        switch mark {
        case UInt8(ascii: "'"): break
        case UInt8(ascii: ",") where isBetweenDigits: break
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
            if isBetweenDigits { add(mark, index + offset, length) } else { state = .between }
        case UInt8(ascii: "-") where isBetweenDigits: add(mark, index + offset, length)
        case UInt8(ascii: "-") where isBeforeDigit && state == .between && (index == 0 || bytes[index - 1] <= 40):
            add(mark, index + offset, length)
        case UInt8(ascii: "-"):
            // Behind a hyphen the word goes on, at once or in the next line; `pre- and` is two words.
            state = state == .inWord && next != 32 && next != mark ? .behindHyphen : .between
        case 10, 13: breakLine()
        default: if state != .behindHyphen || mark != 32 { state = .between }
        }
    }

    /// - Returns: how many bytes were read.
    private mutating func appendForeign(_ bytes: UnsafeRawBufferPointer, at index: Int, offset: Int) -> Int {
        let (scalar, length) = Self.decode(bytes, at: index)
        switch LetterFolding.fold(scalar) {
        case .letters(let folded): for byte in folded.utf8 { add(byte, index + offset, length) }
        case .nothing: break
        case .mark(let mark): addMark(mark, bytes, index, length, offset)
        }
        return length
    }

    private mutating func add(_ letter: UInt8, _ source: Int, _ length: Int) {
        let end = Int32(source + length)
        if state != .inWord {
            words.append(
                Word(
                    start: Int32(letters.count),
                    source: Int32(source)..<end,
                    page: page,
                    hash: 2_166_136_261,
                    isJoined: state == .behindHyphen
                )
            )
            state = .inWord
        }
        let index = words.count - 1
        words[index].hash = (words[index].hash ^ UInt32(letter)) &* 16_777_619
        words[index].source = words[index].source.lowerBound..<end
        letters.append(letter)
        last = letter
    }

    /// The end of one to three digits that stand directly behind a word or its punctuation and before none.
    private static func noteMarkEnd(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
        var end = start
        while end < bytes.count, bytes[end] &- 48 < 10 { end += 1 }
        guard end - start <= 3, end == bytes.count || bytes[end] <= 32 else { return nil }
        var before = start
        // Back over the punctuation, an ASCII sign or the three bytes of a typographic quotation mark.
        while before > 0, isPunctuation(bytes[before - 1]) { before -= 1 }
        if before < start, before > 3, isYear(bytes, endingAt: before) { return end }
        guard before > 2, (bytes[before - 1] | 0x20) &- 97 < 26, (bytes[before - 2] | 0x20) &- 97 < 26,
            (bytes[before - 3] | 0x20) &- 97 < 26
        else { return nil }
        return end
    }

    /// A year, as in `in May 2025.3 The agency`, whose note is no decimal.
    private static func isYear(_ bytes: UnsafeRawBufferPointer, endingAt end: Int) -> Bool {
        let digits = (end - 4..<end).map { bytes[$0] &- 48 }
        guard digits.allSatisfy({ $0 < 10 }), digits[0] == 1 && digits[1] == 9 || digits[0] == 2 && digits[1] == 0
        else {
            return false
        }
        return end == 4 || bytes[end - 5] <= 32
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")")
    }

    private static func decode(_ bytes: UnsafeRawBufferPointer, at index: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[index])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = first & (0xFF >> UInt32(length + 1))
        for next in 1..<length { value = value << 6 | UInt32(bytes[index + next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
