internal import CaseFiles
internal import Diagnostics
internal import Review

/// Paragraph numbers in print, and the numbers that the case file means by keys.
enum ParagraphNumbers {
    /// `¶ 3`, `¶¶ 12–14, 20`; empty for none.
    static func text(_ numbers: [Int]) -> String {
        let runs = runs(of: Set(numbers).sorted())
        guard let first = runs.first else { return "" }
        let isOne = runs.count == 1 && first.count == 1
        let words = runs.map { run in
            run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)\(joint(of: run))\(run.upperBound)"
        }
        return (isOne ? "¶\u{A0}" : "¶¶\u{A0}") + words.joined(separator: ", ")
    }

    /// `1, 3–5`.
    static func list(_ numbers: [Int]) -> String {
        runs(of: Set(numbers).sorted()).map { run in
            run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)\(joint(of: run))\(run.upperBound)"
        }.joined(separator: ", ")
    }

    /// Ascending numbers as unbroken runs: 10, 11, 12, 22 as 10–12 and 22.
    static func runs(of numbers: [Int]) -> [ClosedRange<Int>] {
        numbers.reduce(into: []) { runs, number in
            if let last = runs.last, number <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(number, last.upperBound)
            } else {
                runs.append(number...number)
            }
        }
    }

    /// What stands between the ends of a run; two in a row are two numbers, not a range: `¶¶ 3, 4`.
    static func joint(of run: ClosedRange<Int>) -> String { run.count == 2 ? ", " : "–" }

    /// The numbers of a paragraph or a range of them; `nil` when a key names no paragraph, or the range runs backwards.
    static func numbers(of range: ParagraphRange, in keys: [String: Int]) -> [Int]? {
        guard let first = keys[range.first.value] else { return nil }
        guard let lastKey = range.last else { return [first] }
        guard let last = keys[lastKey.value], first <= last else { return nil }
        return Array(first...last)
    }
}
