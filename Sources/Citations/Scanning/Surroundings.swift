/// What stands between citations: signals, semicolons, and the parentheticals behind them.
struct Surroundings {
    private let reader: Reader
    /// Where the last citation outside parentheticals ends, and where its parentheticals do.
    private var end: Int?
    private var parentheticalEnd = 0
    /// How far the text was searched for a closing parenthesis in vain.
    private var unclosed = 0

    private static let widestParenthetical = 1200
    private static let widestSignal = 24

    init(_ reader: Reader) {
        self.reader = reader
    }

    /// Notes signal, string and parenthetical of citations just found.
    mutating func note(in finds: inout [Find]) {
        guard let first = finds.first, let last = finds.last else { return }
        let signal = signal(before: first.start)
        finds[0].signal = signal?.text
        for index in finds.indices.dropFirst() { finds[index].continuesString = true }
        if first.start < parentheticalEnd {
            for index in finds.indices { finds[index].isInParenthetical = true }
        } else {
            if let end {
                finds[0].continuesString = isJoint(from: max(end, parentheticalEnd), to: signal?.start ?? first.start)
            }
            end = last.end
            parentheticalEnd = self.parentheticals(from: last.end)
        }
    }

    /// The signal that ends where a citation begins.
    private func signal(before place: Int) -> (text: String, start: Int)? {
        guard Self.isFiller(reader[place - 1]) || reader[place - 1] == 0xA0 else { return nil }
        for start in max(0, place - Self.widestSignal)..<place
        where reader[start].isLetter && !reader[start - 1].isWordByte {
            guard let match = CasePhrases.signals.longestMatch(at: Reader(reader.bytes, at: start)) else { continue }
            guard match.end <= place, (match.end..<place).allSatisfy({ Self.isFiller(reader[$0]) }) else { continue }
            return (match.value, start)
        }
        return nil
    }

    /// Blanks, commas and signs of emphasis.
    private static func isFiller(_ byte: UInt8) -> Bool {
        byte == .space || byte == .comma || byte == .star || byte == .underscore || byte == .newline || byte == 0xC2
            || byte == 0xA0
    }

    /// Whether a semicolon or an `and`, and nothing else, joins two citations.
    private func isJoint(from end: Int, to start: Int) -> Bool {
        guard start > end, start - end < 12 else { return false }
        var reader = Reader(self.reader.bytes, at: end)
        let isJoined = reader.take(.semicolon) || reader.takeListJoint()
        reader.skipSpaces()
        if reader.takeWord("and") { reader.skipSpaces() }
        while reader.position < start, Self.isFiller(reader.byte) { reader.position += 1 }
        return isJoined && reader.position == start
    }

    /// The end of the parentheticals that follow a citation.
    private mutating func parentheticals(from place: Int) -> Int {
        var end = place
        var next = Reader(reader.bytes, at: place)
        next.skipSpaces()
        while next.byte == .open, next.position >= unclosed {
            guard let close = close(of: next.position) else {
                unclosed = next.position + Self.widestParenthetical
                break
            }
            end = close
            next.position = close
            next.skipSpaces()
        }
        return end
    }

    /// The place behind the parenthesis that closes the one here.
    private func close(of open: Int) -> Int? {
        var depth = 0
        for place in open..<min(reader.bytes.count, open + Self.widestParenthetical) {
            if reader[place] == .open { depth += 1 }
            if reader[place] == .close { depth -= 1 }
            if depth == 0 { return place + 1 }
        }
        return nil
    }
}
