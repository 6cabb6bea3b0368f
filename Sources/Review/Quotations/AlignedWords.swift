/// A quotation and its source, one above the other, around the words that differ.
enum AlignedWords {
    /// How many words are shown before and behind a difference, and at most.
    private static let around = 4
    private static let most = 14

    /// Two lines of equal length; where one side has no word there are dashes.
    static func lines(_ near: NearestWords, quotation: QuotedWords, exhibit: ExhibitWords) -> (String, String) {
        let steps = near.steps
        let first = steps.firstIndex(where: \.isDifference) ?? 0
        let last = steps.lastIndex(where: \.isDifference) ?? 0
        let start = max(0, first - around)
        let end = min(steps.count, last + around + 1, start + most)
        let columns = steps[start..<end].map { column($0, near, quotation, exhibit) }
        let head = start > 0 ? "… " : ""
        let tail = end < steps.count ? " …" : ""
        let quoted = columns.map { padded($0.0, beside: $0.1) }.joined(separator: " ")
        let found = columns.map { padded($0.1, beside: $0.0) }.joined(separator: " ")
        return (head + quoted + tail, head + found + tail)
    }

    private static func column(
        _ step: NearestWords.Step,
        _ near: NearestWords,
        _ quotation: QuotedWords,
        _ exhibit: ExhibitWords
    ) -> (String, String) {
        func quoted(_ index: Int) -> String { quotation.text(of: near.quoted[index]) }
        func found(_ index: Int) -> String {
            exhibit.text(of: near.found[index].source, on: near.found[index].page)
        }
        switch step {
        case .same(let left, let right), .changed(let left, let right): return (quoted(left), found(right))
        case .onlyQuoted(let left): return (quoted(left), dashes(quoted(left)))
        case .onlyFound(let right): return (dashes(found(right)), found(right))
        case .passedOver(let right): return ("…", found(right))
        }
    }

    private static func dashes(_ word: String) -> String { String(repeating: "-", count: word.count) }

    private static func padded(_ word: String, beside other: String) -> String {
        word + String(repeating: " ", count: max(0, other.count - word.count))
    }
}
