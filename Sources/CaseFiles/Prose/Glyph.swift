internal import Diagnostics

/// One printed character of a block, with its style and where it was written.
struct Glyph {
    /// What is no character.
    enum Object {
        case lineBreak
        case note(Int)
    }

    var scalar: Unicode.Scalar
    var spot: SourceCursor.Spot
    var style = ProseStyle()
    /// Escaped or code: the character is meant itself, and begins no reference.
    var isLiteral = false
    var object: Object?

    /// Whether this is the mark itself, and not a character that looks like it.
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
        self.scalar == scalar && !isLiteral && object == nil
    }

    var isSpace: Bool { object == nil && (scalar == " " || scalar == "\t" || scalar == "\n") }
}

extension ArraySlice<Glyph> {
    var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for glyph in self where glyph.object == nil { bytes.append(glyph.scalar) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// From the first character to the last; `nil` when there is none.
    func location(in file: String) -> Location? {
        guard let first = first?.spot, !isEmpty else { return nil }
        let last = self[endIndex - 1].spot
        return Location(
            file: file,
            start: Position(line: first.line, column: first.column),
            end: Position(line: last.line, column: last.column + last.width)
        )
    }

    /// Without spaces at both ends.
    var trimmed: ArraySlice<Glyph> {
        guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}
