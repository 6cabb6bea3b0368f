/// A place in UTF-8 text that moves on only over what it was asked to read.
///
/// Every step looks at a bounded stretch, so that a scan over a text takes time in proportion to its length.
/// Bytes outside the text read as 0, which no rule of the grammar accepts.
struct Reader {
    let bytes: [UInt8]
    var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var byte: UInt8 { self[position] }

    subscript(index: Int) -> UInt8 {
        index >= 0 && index < bytes.count ? bytes[index] : 0
    }

    func text(from start: Int, to end: Int) -> String {
        guard start < end else { return "" }
        return String(decoding: bytes[max(0, start)..<min(end, bytes.count)], as: UTF8.self)
    }

    /// Reads one ASCII byte.
    mutating func take(_ byte: UInt8) -> Bool {
        guard self.byte == byte else { return false }
        position += 1
        return true
    }

    /// Reads an ASCII word as written, not followed by a letter or digit.
    mutating func takeWord(_ word: StaticString) -> Bool {
        guard takeText(word) else { return false }
        guard !byte.isWordByte else {
            position -= word.utf8CodeUnitCount
            return false
        }
        return true
    }

    /// Reads ASCII text as written.
    mutating func takeText(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        let matches = text.withUTF8Buffer { wanted in
            for offset in 0..<count where self[position + offset] != wanted[offset] { return false }
            return true
        }
        if matches { position += count }
        return matches
    }

    /// Runs a step and takes it back when it reads nothing.
    mutating func attempt<Value>(_ step: (inout Reader) -> Value?) -> Value? {
        let start = position
        if let value = step(&self) { return value }
        position = start
        return nil
    }
}

extension Reader {
    /// The widest gap between two words of one citation, in bytes: a line break and its indent.
    private static let widestGap = 40

    /// Skips blanks, tabs, non-breaking and thin spaces and one line break; an empty line ends a citation.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = position
        var breaks = 0
        while position - start < Self.widestGap, let width = spaceWidth(at: position) {
            if byte == .newline { breaks += 1 }
            if breaks > 1 {
                position = start
                return false
            }
            position += width
        }
        return position > start
    }

    /// The number of bytes of the space at a place; `nil` when none stands there.
    func spaceWidth(at index: Int) -> Int? {
        switch self[index] {
        case .space, .tab, .newline, .carriageReturn: 1
        case 0xC2 where self[index + 1] == 0xA0: 2
        case 0xE2 where self[index + 1] == 0x80 && isThinSpace(self[index + 2]): 3
        default: nil
        }
    }

    /// U+2002 to U+200A and U+202F, by their last byte.
    private func isThinSpace(_ byte: UInt8) -> Bool {
        (0x82...0x8A).contains(byte) || byte == 0xAF
    }

    /// Reads a hyphen, non-breaking hyphen, figure, en or em dash, or minus sign.
    mutating func takeDash() -> Bool {
        guard let width = dashWidth(at: position) else { return false }
        position += width
        return true
    }

    func dashWidth(at index: Int) -> Int? {
        if self[index] == .hyphen { return self[index + 1] == .hyphen ? 2 : 1 }
        guard self[index] == 0xE2 else { return nil }
        if self[index + 1] == 0x80, (0x90...0x94).contains(self[index + 2]) { return 3 }
        return self[index + 1] == 0x88 && self[index + 2] == 0x92 ? 3 : nil
    }

    /// Reads `'` or `’`.
    mutating func takeApostrophe() -> Bool {
        guard let width = apostropheWidth(at: position) else { return false }
        position += width
        return true
    }

    func apostropheWidth(at index: Int) -> Int? {
        if self[index] == .apostrophe { return 1 }
        return self[index] == 0xE2 && self[index + 1] == 0x80 && self[index + 2] == 0x99 ? 3 : nil
    }

    /// Reads `§` or `¶`, once or twice, and tells which.
    mutating func takeSign(_ sign: Sign) -> Sign.Count? {
        guard takeOne(sign) else { return nil }
        let again = attempt { reader in
            reader.skipSpaces()
            return reader.takeOne(sign) ? true : nil
        }
        return again == nil ? .one : .several
    }

    private mutating func takeOne(_ sign: Sign) -> Bool {
        guard byte == 0xC2, self[position + 1] == sign.lastByte else { return false }
        position += 2
        return true
    }
}

/// The signs before sections and paragraphs.
enum Sign {
    case section, paragraph

    enum Count { case one, several }

    /// The second byte in UTF-8; the first is `C2` for both.
    var lastByte: UInt8 {
        switch self {
        case .section: 0xA7
        case .paragraph: 0xB6
        }
    }
}
