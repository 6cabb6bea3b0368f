/// Python's ways with strings, by code point. Swift's own count by grapheme, which is another number.
enum Text {
    static func contains(_ text: String, _ part: String) -> Bool {
        find(Array(part.utf8), in: Array(text.utf8), from: 0) != nil
    }

    /// The place of `part` at or after `start`. An empty part is found at once.
    static func find<Unit: Equatable>(_ part: [Unit], in text: [Unit], from start: Int) -> Int? {
        guard part.count + start <= text.count else { return nil }
        guard let first = part.first else { return start }
        var place = start
        while place + part.count <= text.count {
            if text[place] == first, text[place..<place + part.count].elementsEqual(part) { return place }
            place += 1
        }
        return nil
    }

    static func replace(_ old: String, by new: String, in text: String, atMost limit: Int? = nil) -> String {
        let text = Array(text.unicodeScalars)
        let old = Array(old.unicodeScalars)
        var result = String.UnicodeScalarView()
        var place = 0
        var done = 0
        while limit.map({ done < $0 }) ?? true, let found = find(old, in: text, from: place) {
            result.append(contentsOf: text[place..<found])
            result.append(contentsOf: new.unicodeScalars)
            place = found + old.count
            done += 1
            guard old.isEmpty else { continue }
            // An empty pattern stands before every character and at the end.
            guard found < text.count else { return String(result) }
            result.append(text[found])
            place = found + 1
        }
        result.append(contentsOf: text[place...])
        return String(result)
    }

    static func split(_ text: String, by separator: String, atMost limit: Int? = nil) -> [String] {
        let scalars = Array(text.unicodeScalars)
        let separator = Array(separator.unicodeScalars)
        var parts: [String] = []
        var place = 0
        while limit.map({ parts.count < $0 }) ?? true, let found = find(separator, in: scalars, from: place) {
            parts.append(string(scalars[place..<found]))
            place = found + separator.count
        }
        parts.append(string(scalars[place...]))
        return parts
    }

    /// `str.split()` without a separator: the words between any white space.
    static func words(of text: String, atMost limit: Int? = nil) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var place = 0
        while true {
            while place < scalars.count, isSpace(scalars[place]) { place += 1 }
            guard place < scalars.count else { return words }
            if let limit, words.count == limit {
                return words + [trim(string(scalars[place...]), .end)]
            }
            let start = place
            while place < scalars.count, !isSpace(scalars[place]) { place += 1 }
            words.append(string(scalars[start..<place]))
        }
    }

    static func lines(of text: String, keepEnds: Bool = false) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var lines: [String] = []
        var start = 0
        var place = 0
        while place < scalars.count {
            var end = place
            guard isLineBreak(scalars[place]) else {
                place += 1
                continue
            }
            if scalars[place] == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" { place += 1 }
            place += 1
            if keepEnds { end = place }
            lines.append(string(scalars[start..<end]))
            start = place
        }
        if start < scalars.count { lines.append(string(scalars[start...])) }
        return lines
    }

    enum Side { case start, end, both }

    static func trim(_ text: String, _ side: Side, of characters: String? = nil) -> String {
        let scalars = Array(text.unicodeScalars)
        let set = characters.map { Set($0.unicodeScalars) }
        func isTrimmed(_ scalar: Unicode.Scalar) -> Bool { set?.contains(scalar) ?? isSpace(scalar) }
        var start = 0
        var end = scalars.count
        if side != .end { while start < end, isTrimmed(scalars[start]) { start += 1 } }
        if side != .start { while end > start, isTrimmed(scalars[end - 1]) { end -= 1 } }
        return string(scalars[start..<end])
    }

    /// First letter large, all others small: `str.capitalize()`.
    static func capitalize(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return first.properties.titlecaseMapping + string(text.unicodeScalars.dropFirst()).lowercased()
    }

    /// Large letters where small ones follow something that is no letter: `str.title()`.
    static func titleByLetters(_ text: String) -> String {
        var result = ""
        var isInWord = false
        for scalar in text.unicodeScalars {
            result += isInWord ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
            isInWord = scalar.properties.isAlphabetic
        }
        return result
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80, scalar.value > 0x20 { return false }
        return scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a name may begin with this; looked up in Unicode's tables only beyond ASCII.
    static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "_": true
        default: scalar.value >= 0x80 && scalar.properties.isXIDStart
        }
    }

    static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "_", "0"..."9": true
        default: scalar.value >= 0x80 && scalar.properties.isXIDContinue
        }
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        // By way of bytes: the standard library's way for any sequence is slow to start, and its view of scalars to fill.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.underestimatedCount)
        for scalar in scalars { bytes += scalar.utf8 }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func padded(_ text: String, to width: Int, _ side: Side, with fill: String = " ") -> String {
        let missing = width - text.unicodeScalars.count
        guard missing > 0 else { return text }
        switch side {
        case .start: return String(repeating: fill, count: missing) + text
        case .end: return text + String(repeating: fill, count: missing)
        case .both:
            // Python gives the odd one to the left only when the width is odd too.
            let left = missing / 2 + (missing & width & 1)
            return String(repeating: fill, count: left) + text + String(repeating: fill, count: missing - left)
        }
    }
}
