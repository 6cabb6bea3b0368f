extension Reader {
    /// Reads `6103(i)(2)(A)`, `702–706`, `7213A`, `2000e-5(b)`, with their subsections.
    mutating func sectionReference() -> SectionReference? {
        attempt { reader in
            guard let section = reader.sectionNumber() else { return nil }
            var reference = SectionReference(section)
            reader.subsections(of: &reference)
            if reference.paths.isEmpty { reference.lastSection = reader.lastSection(after: section) }
            reference.hasEtSeq = reader.takeEtSeq()
            return reference
        }
    }

    /// Reads digits with suffix letters and a numbered branch: `6103`, `7213A`, `300aa-1`, `2000e-5`.
    private mutating func sectionNumber() -> String? {
        attempt { reader in
            let start = reader.position
            guard reader.number() != nil else { return nil }
            let letters = reader.position
            while reader.byte.isLetter, reader.position - letters < 3 { reader.position += 1 }
            guard !reader.byte.isLetter else { return nil }
            if reader.position > letters { _ = reader.branch() }
            return reader.text(from: start, to: reader.position)
        }
    }

    /// Reads `-5`, the branch of a section with letters; a longer or lettered number ends a range instead.
    private mutating func branch() -> Bool? {
        attempt { reader in
            guard reader.take(.hyphen) else { return nil }
            let start = reader.position
            guard reader.number() != nil, reader.position - start <= 3 else { return nil }
            if reader.byte.isLower, !reader[reader.position + 1].isWordByte { reader.position += 1 }
            return reader.byte.isWordByte ? nil : true
        }
    }

    /// Reads `–706` after `702`.
    private mutating func lastSection(after first: String) -> String? {
        attempt { reader in
            reader.skipSpaces()
            guard reader.takeDash() else { return nil }
            reader.skipSpaces()
            guard let last = reader.sectionNumber() else { return nil }
            return Self.complete(last, after: first)
        }
    }

    /// `06` after `702` means `706`, as `177–78` among pages.
    private static func complete(_ last: String, after first: String) -> String {
        guard last.utf8.count < first.utf8.count, last.utf8.allSatisfy(\.isDigit), first.utf8.allSatisfy(\.isDigit)
        else { return last }
        return String(first.prefix(first.count - last.count)) + last
    }

    /// Reads `(i)(2)(A)`, then `–(C)` or `, (D)`.
    mutating func subsections(of reference: inout SectionReference) {
        let first = path()
        guard !first.isEmpty else { return }
        reference.paths = [first]
        while reference.paths.count < 40, let next = nextPath(after: first) {
            reference.paths.append(next.path)
            reference.isPathRange = next.isRange
            if next.isRange { return }
        }
    }

    /// Reads subsections in parentheses, each of up to five letters or digits.
    mutating func path() -> [String] {
        var path: [String] = []
        while path.count < 10, let level = attempt({ $0.level() }) { path.append(level) }
        return path
    }

    private mutating func level() -> String? {
        guard take(.open) else { return nil }
        let start = position
        while byte.isWordByte, position - start < 5 { position += 1 }
        // `(2018)` is a year and `(West)` a publisher.
        let word = bytes[min(start, bytes.count)..<min(position, bytes.count)]
        guard take(.close), !word.isEmpty, word.count < 4 || word.allSatisfy(\.isRomanDigit) else { return nil }
        return String(decoding: word, as: UTF8.self)
    }

    /// How far a closing parenthesis is looked for, in bytes.
    private static let widestParenthesis = 80

    /// Whether a parenthesis stands here, joined to the section before, that does not close.
    var hasUnclosedParenthesis: Bool {
        guard byte == .open, self[position - 1].isWordByte || self[position - 1] == .close,
            self[position + 1].isWordByte
        else { return false }
        var next = position + 1
        while next - position < Self.widestParenthesis, self[next] != 0, self[next] != .newline {
            if self[next] == .close { return false }
            if self[next] == .open { return true }
            next += 1
        }
        return next - position < Self.widestParenthesis
    }

    private mutating func nextPath(after first: [String]) -> (path: [String], isRange: Bool)? {
        attempt { reader in
            let isRange =
                reader.attempt {
                    $0.skipSpaces()
                    return $0.takeDash() ? true : nil
                } ?? false
            guard isRange || reader.takeListJoint() else { return nil }
            let tail = reader.path()
            guard !tail.isEmpty else { return nil }
            return (Subsection.complete(tail, after: first), isRange)
        }
    }

    mutating func takeEtSeq() -> Bool {
        attempt { reader in
            _ = reader.take(.comma)
            reader.skipSpaces()
            guard reader.takeText("et") else { return nil }
            reader.skipSpaces()
            return reader.takeText("seq.") || reader.takeWord("seq") ? true : nil
        } ?? false
    }

    /// Reads `§`, `§§`, `sec.`, `section`, `sections`; tells whether several are announced and whether by the sign.
    mutating func sectionMark() -> (several: Bool, isSign: Bool)? {
        if let count = takeSign(.section) {
            skipSpaces()
            return (count == .several, true)
        }
        for (word, several) in [("sections", true), ("section", false), ("secs", true), ("sec", false)] {
            guard let mark = attempt({ $0.sectionWord(word) }) else { continue }
            return (several, mark)
        }
        return nil
    }

    /// Reads the word in any letter case; the value says that it is no sign.
    private mutating func sectionWord(_ word: String) -> Bool? {
        for byte in word.utf8 {
            guard self.byte.folded == byte else { return nil }
            position += 1
        }
        let hasDot = take(.dot)
        return skipSpaces() || hasDot ? false : nil
    }
}

/// The order of subsections: `(a)`, `(1)`, `(A)`, `(i)`, `(I)`.
enum Subsection {
    private enum Shape { case lower, number, upper }

    private static func shape(_ level: String) -> Shape {
        guard let byte = level.utf8.first else { return .number }
        return byte.isDigit ? .number : byte.isUpper ? .upper : .lower
    }

    /// `(H)` after `(a)(3)(G)` means `(a)(3)(H)`: it replaces the innermost level of its shape.
    static func complete(_ tail: [String], after first: [String]) -> [String] {
        guard let level = first.lastIndex(where: { shape($0) == shape(tail[0]) }) else { return tail }
        return first[..<level] + tail
    }
}

extension UInt8 {
    /// A sign of a roman numeral up to 99, small or capital.
    fileprivate var isRomanDigit: Bool {
        switch folded {
        case 0x69, 0x76, 0x78, 0x6C, 0x63: true
        default: false
        }
    }
}
