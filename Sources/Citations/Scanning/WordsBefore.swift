/// The capitalised words that stand directly before a place: the name a paper or paragraph is called by.
struct WordsBefore {
    /// Where the last word ends.
    private(set) var end: Int
    /// Where the name begins; `nil` when the word before is no name.
    private(set) var nameStart: Int?

    /// The longest name looked at, in bytes.
    private static let widest = 80

    /// - Parameter isAdjacent: whether the words end where `place` is, with the comma before it.
    init(_ place: Int, in reader: Reader, floor: Int, most: Int, isAdjacent: Bool = false) {
        let limit = max(floor, place - Self.widest)
        end = isAdjacent ? place - 1 : Self.skippedSpaces(before: place, in: reader, limit: limit)
        guard end < place, end >= limit else { return }
        var wordEnd = end
        for _ in 0..<most {
            let wordStart = Self.wordStart(before: wordEnd, in: reader, limit: limit)
            guard wordStart < wordEnd, Self.isName(from: wordStart, to: wordEnd, in: reader) else { return }
            nameStart = wordStart
            let next = Self.skippedSpaces(before: wordStart, in: reader, limit: limit)
            guard next < wordStart, !Self.isSentenceEnd(next, in: reader) else { return }
            wordEnd = next
        }
    }

    private static func skippedSpaces(before place: Int, in reader: Reader, limit: Int) -> Int {
        var place = place
        while place > limit {
            if reader[place - 1] == .space || reader[place - 1] == .newline {
                place -= 1
            } else if reader[place - 1] == 0xA0, reader[place - 2] == 0xC2 {
                place -= 2
            } else {
                break
            }
        }
        return max(place, limit)
    }

    private static func wordStart(before end: Int, in reader: Reader, limit: Int) -> Int {
        var place = end
        while place > limit {
            let byte = reader[place - 1]
            let isSpace = byte == 0xA0 && reader[place - 2] == 0xC2
            guard byte.isWordByte || byte == .dot || byte == .hyphen || byte == .apostrophe || byte >= 0x80, !isSpace
            else { break }
            place -= 1
        }
        return place
    }

    /// Whether the word is capitalised and no word of the sentence around.
    private static func isName(from start: Int, to end: Int, in reader: Reader) -> Bool {
        guard reader[start].isUpper || reader[start] >= 0xC3 && reader[start] < 0xE2 else { return false }
        return !NameWords.isOutside(reader.text(from: start, to: end))
    }

    private static func isSentenceEnd(_ place: Int, in reader: Reader) -> Bool {
        reader[place - 1] == .dot && !(reader[place - 2].isUpper && !reader[place - 3].isWordByte)
    }
}
