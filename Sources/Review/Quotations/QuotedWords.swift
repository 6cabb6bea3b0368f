import CaseFiles

/// The words of a quotation, taken apart where an alteration stands for other words of the source.
///
/// Source: The Bluebook, rules 5.2 and 5.3: brackets change or replace words, three spaced stops omit some, `[sic]`
/// and the like belong to the one who quotes.
struct QuotedWords {
    /// What of the source may stand between two stretches of unchanged words, in letters.
    struct Gap: Hashable {
        /// The end of the word before, as in `investigat[ed]`.
        var ending = 0
        /// Whole words, as for `. . .` and `[the agency]`.
        var omitted = 0
        /// The beginning of the word behind, as in `[T]he`.
        var beginning = 0

        var most: Int { ending + omitted + beginning }

        /// One gap directly behind another.
        func followed(by next: Gap) -> Gap {
            Gap(ending: ending, omitted: omitted + next.omitted, beginning: next.beginning)
        }
    }

    struct Stretch {
        var text: FoldedText
        /// As quoted.
        var written: String
        /// What may stand before it in the source; `nil` for the first, when nothing does.
        var gap: Gap?
    }

    private(set) var stretches: [Stretch] = []
    /// What the quotation ends with, where that is no stretch.
    private(set) var lastGap: Gap?

    /// An omission may leave out a page and a half.
    private static let omission = Gap(omitted: 4_000)
    /// A bracket may take the place of a clause.
    private static let replacement = Gap(omitted: 120)
    /// An ending may be longer than what replaces it: `investigat[e]` for `investigation`.
    private static let longestEnding = 8

    private static let notes: Set<String> = [
        "sic", "emphasis added", "emphasis in original", "emphasis omitted", "footnote omitted", "footnotes omitted",
        "internal quotation marks omitted", "alteration in original", "alterations in original",
    ]

    init(_ text: [Unicode.Scalar]) {
        var reader = Reader(text: text)
        reader.read()
        stretches = reader.stretches
        lastGap = reader.gap
    }

    /// The number of whole or partial words to be found.
    var count: Int { stretches.reduce(0) { $0 + $1.text.words.count } }

    /// A word as quoted.
    func text(of word: WholeWord) -> String {
        let bytes = Array(stretches[word.stretch].written.utf8)
        return String(decoding: bytes[word.source.clamped(to: bytes.indices)], as: UTF8.self)
    }

    private struct Reader {
        let text: [Unicode.Scalar]
        var stretches: [Stretch] = []
        var gap: Gap?
        var index = 0
        var start = 0

        init(text: [Unicode.Scalar]) { self.text = text }

        mutating func read() {
            while index < text.count {
                if let end = omissionEnd(from: index) {
                    skip(to: end, as: omission)
                } else if text[index] == "[", let close = text[index...].prefix(200).firstIndex(of: "]") {
                    bracket(to: close)
                } else {
                    index += 1
                }
            }
            finish(at: text.count)
        }

        private mutating func finish(at end: Int) {
            guard start < end else { return }
            let written = String(scalars: text[start..<end])
            let words = FoldedText(written)
            guard !words.letters.isEmpty else { return }
            stretches.append(Stretch(text: words, written: written, gap: gap))
            gap = nil
        }

        private mutating func skip(to end: Int, as new: Gap) {
            finish(at: index)
            gap = gap.map { $0.followed(by: new) } ?? new
            index = end
            start = end
        }

        /// The place behind `…`, `...`, `. . .` or `* * *`.
        private func omissionEnd(from start: Int) -> Int? {
            let sign = text[start]
            if sign == "…" { return start + 1 }
            guard sign == "." || sign == "*" else { return nil }
            var count = 0
            var end = start
            var next = start
            while next < text.count, text[next] == sign || text[next] == " " || text[next] == "\u{A0}" {
                if text[next] == sign {
                    count += 1
                    end = next + 1
                }
                next += 1
            }
            return count >= 3 ? end : nil
        }

        private mutating func bracket(to close: Int) {
            let inside = String(scalars: text[(index + 1)..<close])
            let isBehindLetter = index > 0 && text[index - 1].isWordPart
            let isBeforeLetter = close + 1 < text.count && text[close + 1].isWordPart
            if notes.contains(inside.lowercased()) {
                skip(to: close + 1, as: Gap())
            } else if isBehindLetter || isBeforeLetter {
                let ending = isBehindLetter ? longestEnding : 0
                let beginning = isBeforeLetter ? max(1, inside.unicodeScalars.count) : 0
                skip(to: close + 1, as: Gap(ending: ending, beginning: beginning))
            } else if inside.unicodeScalars.allSatisfy({ $0 == "." || $0 == "…" || $0 == " " }), !inside.isEmpty {
                // `[…]` is an omission, as many write it.
                skip(to: close + 1, as: omission)
            } else {
                skip(to: close + 1, as: replacement)
            }
        }
    }
}
