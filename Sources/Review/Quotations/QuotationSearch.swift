/// Looks for the words of a quotation, unchanged, in a text.
///
/// The longest stretch is looked for everywhere, and the others from there on, each within its gap; so the work grows
/// with the length of the text, and not with the number of alterations.
struct QuotationSearch {
    private let quotation: QuotedWords
    private let text: FoldedText
    /// Steps left: stretches of one short word in a text of little else could be put together in endless ways.
    private var budget = 20_000

    /// Where so many places have been found, more would say nothing new.
    private static let mostPlaces = 400

    init(_ quotation: QuotedWords, in text: FoldedText) {
        self.quotation = quotation
        self.text = text
    }

    /// The places of the quotation as letters of the text, from left to right.
    static func places(of quotation: QuotedWords, in text: FoldedText) -> [Range<Int>] {
        var search = QuotationSearch(quotation, in: text)
        return search.places()
    }

    private mutating func places() -> [Range<Int>] {
        let stretches = quotation.stretches
        guard let anchor = stretches.indices.max(by: { length(of: $0) < length(of: $1) }) else { return [] }
        let needle = LetterSearch(stretches[anchor].text.letters)
        let starts = needle.places(in: text.letters, within: 0..<text.letters.count, most: Self.mostPlaces)
        var places: [Range<Int>] = []
        for start in starts where fits(anchor, at: start) {
            guard let first = before(anchor, at: start), let last = behind(anchor, at: start + length(of: anchor))
            else { continue }
            places.append(first..<last)
        }
        return places
    }

    private func length(of stretch: Int) -> Int { quotation.stretches[stretch].text.letters.count }

    private func gap(behind stretch: Int) -> QuotedWords.Gap {
        let next = stretch + 1
        return (next < quotation.stretches.count ? quotation.stretches[next].gap : quotation.lastGap)
            ?? QuotedWords.Gap()
    }

    private func gap(before stretch: Int) -> QuotedWords.Gap { quotation.stretches[stretch].gap ?? QuotedWords.Gap() }

    /// Whether a stretch begins and ends with a word of the text, as far as no bracket touches it.
    private func fits(_ stretch: Int, at start: Int) -> Bool {
        let end = start + length(of: stretch)
        let first = text.word(at: start)
        let missing = text.startsWord(at: end) ? 0 : text.end(ofWord: text.word(at: end)) - end
        return start - text.start(ofWord: first) <= gap(before: stretch).beginning
            && missing <= gap(behind: stretch).ending
    }

    /// The end of the quotation, when one stretch ends at a letter.
    private mutating func behind(_ stretch: Int, at end: Int) -> Int? {
        let next = stretch + 1
        guard next < quotation.stretches.count else { return end }
        let window = end..<min(text.letters.count, end + gap(before: next).most + length(of: next))
        for start in places(of: next, within: window) where fits(next, at: start) {
            if let last = behind(next, at: start + length(of: next)) { return last }
        }
        return nil
    }

    /// The beginning of the quotation, when one stretch begins at a letter.
    private mutating func before(_ stretch: Int, at start: Int) -> Int? {
        guard stretch > 0 else { return start }
        let previous = stretch - 1
        let window = max(0, start - gap(before: stretch).most - length(of: previous))..<start
        for place in places(of: previous, within: window).reversed() where fits(previous, at: place) {
            if let first = before(previous, at: place) { return first }
        }
        return nil
    }

    private mutating func places(of stretch: Int, within window: Range<Int>) -> [Int] {
        budget -= 1
        guard budget > 0 else { return [] }
        return LetterSearch(quotation.stretches[stretch].text.letters).places(
            in: text.letters,
            within: window,
            most: 64
        )
    }
}

/// One word or more, looked for letter by letter.
///
/// Source: R. N. Horspool, "Practical fast searching in strings" (1980).
struct LetterSearch {
    private let needle: [UInt8]
    private let steps: [Int]

    init(_ needle: [UInt8]) {
        self.needle = needle
        var steps = [Int](repeating: max(1, needle.count), count: 256)
        for (index, byte) in needle.dropLast().enumerated() { steps[Int(byte)] = needle.count - 1 - index }
        self.steps = steps
    }

    func places(in text: [UInt8], within window: Range<Int>, most: Int) -> [Int] {
        guard let last = needle.last else { return [] }
        var places: [Int] = []
        let count = needle.count
        text.withUnsafeBufferPointer { text in
            needle.withUnsafeBufferPointer { needle in
                var start = window.lowerBound
                while start + count <= window.upperBound, places.count < most {
                    let end = text[start + count - 1]
                    if end == last, (0..<count - 1).allSatisfy({ text[start + $0] == needle[$0] }) {
                        places.append(start)
                    }
                    start += steps[Int(end)]
                }
            }
        }
        return places
    }
}
