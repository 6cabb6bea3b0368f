internal import CaseFiles
internal import Diagnostics
internal import Review

/// Paragraph numbers in print, and the numbers that the case file means by keys.
enum ParagraphNumbers {
    /// `¶ 3`, `¶¶ 12–14, 20`; empty for none.
    static func text(_ numbers: [Int]) -> String {
        var runs: [(first: Int, last: Int)] = []
        for number in Set(numbers).sorted() {
            if let last = runs.last, last.last + 1 == number {
                runs[runs.count - 1].last = number
            } else {
                runs.append((number, number))
            }
        }
        guard let first = runs.first else { return "" }
        let isOne = runs.count == 1 && first.first == first.last
        // Two in a row are two numbers, not a range: `¶¶ 3, 4`.
        let words = runs.map { run in
            if run.first == run.last { return "\(run.first)" }
            return run.first + 1 == run.last ? "\(run.first), \(run.last)" : "\(run.first)–\(run.last)"
        }
        return (isOne ? "¶\u{A0}" : "¶¶\u{A0}") + words.joined(separator: ", ")
    }

    /// The numbers of a paragraph or a range of them; `nil` when a key names no paragraph, or the range runs backwards.
    static func numbers(of range: ParagraphRange, in keys: [String: Int]) -> [Int]? {
        guard let first = keys[range.first.value] else { return nil }
        guard let lastKey = range.last else { return [first] }
        guard let last = keys[lastKey.value], first <= last else { return nil }
        return Array(first...last)
    }
}
