/// Puts the words of a quotation beside those of a stretch of text, with as few differences as possible.
///
/// The text may begin before and go on behind the quotation at no cost. Source: S. B. Needleman and C. D. Wunsch,
/// J. Mol. Biol. 48 (1970) 443, with free ends.
struct WordAlignment {
    private let quoted: [WholeWord]
    private let found: [WholeWord]
    private var moves: [Move]
    private var end = 0

    private enum Move: UInt8 { case none, both, quotedOnly, foundOnly }

    /// A word more or fewer costs more than a word that resembles the other, and less than one that does not.
    private static let oneWord = 12
    private static let otherWord = 8

    init(_ quoted: [WholeWord], with found: [WholeWord]) {
        self.quoted = quoted
        self.found = found
        let width = found.count + 1
        moves = [Move](repeating: .none, count: (quoted.count + 1) * width)
        var row = [Int](repeating: 0, count: width)
        for index in quoted.indices {
            var next = row
            next[0] = row[0] + Self.oneWord
            moves[(index + 1) * width] = .quotedOnly
            // Behind this word, words of the text are passed over freely where the quotation omits some.
            let isFree = index + 1 < quoted.count && quoted[index + 1].isBehindOmission
            for place in found.indices {
                var best = row[place] + Self.cost(quoted[index], found[place])
                var move = Move.both
                if row[place + 1] + Self.oneWord < best { (best, move) = (row[place + 1] + Self.oneWord, .quotedOnly) }
                let passed = next[place] + (isFree ? 0 : Self.oneWord)
                if passed < best { (best, move) = (passed, .foundOnly) }
                next[place + 1] = best
                moves[(index + 1) * width + place + 1] = move
            }
            row = next
        }
        end = row.indices.min { row[$0] < row[$1] } ?? 0
    }

    private static func cost(_ quoted: WholeWord, _ found: WholeWord) -> Int {
        quoted.isSame(as: found) ? 0 : otherWord + quoted.unlikeness(to: found)
    }

    var nearest: NearestWords {
        var steps: [NearestWords.Step] = []
        var (row, place) = (quoted.count, end)
        walk: while row > 0 {
            switch moves[row * (found.count + 1) + place] {
            case .both:
                (row, place) = (row - 1, place - 1)
                steps.append(
                    quoted[row].isSame(as: found[place])
                        ? .same(quoted: row, found: place) : .changed(quoted: row, found: place)
                )
            case .quotedOnly:
                row -= 1
                steps.append(.onlyQuoted(row))
            case .foundOnly:
                place -= 1
                let isFree = row < quoted.count && quoted[row].isBehindOmission
                steps.append(isFree ? .passedOver(place) : .onlyFound(place))
            case .none: break walk
            }
        }
        let first = place
        let words = Array(found[first..<max(first, end)])
        return NearestWords(quoted: quoted, found: words, steps: steps.reversed().map { $0.moved(by: -first) })
    }
}

extension NearestWords.Step {
    fileprivate func moved(by offset: Int) -> Self {
        switch self {
        case .same(let quoted, let found): .same(quoted: quoted, found: found + offset)
        case .changed(let quoted, let found): .changed(quoted: quoted, found: found + offset)
        case .onlyQuoted: self
        case .onlyFound(let found): .onlyFound(found + offset)
        case .passedOver(let found): .passedOver(found + offset)
        }
    }
}
