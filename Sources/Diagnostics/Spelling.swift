/// "Did you mean": the nearest of the known names.
public enum Spelling {
    /// The candidate closest to `word`, or `nil` when none is close enough to be meant.
    ///
    /// Distance is Damerau's (insert, delete, change, swap neighbours), at most a third of the word's length.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let word = Array(word.lowercased().unicodeScalars)
        let limit = max(1, word.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard abs(other.count - word.count) <= limit else { continue }
            let found = distance(word, other)
            guard found <= limit else { continue }
            if let known = best, (known.distance, known.name) <= (found, candidate) { continue }
            best = (found, candidate)
        }
        return best?.name
    }

    /// Help text for an unknown name: the nearest known one, or the list of all when it is short.
    public static func advice(for word: String, among candidates: [String]) -> String? {
        if let near = nearest(to: word, in: candidates) { return "did you mean `\(near)`?" }
        guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
        return "known here: " + candidates.sorted().map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty else { return right.count }
        guard !right.isEmpty else { return left.count }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in 1...left.count {
            var current = [i]
            for j in 1...right.count {
                let change = left[i - 1] == right[j - 1] ? 0 : 1
                var least = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    least = min(least, beforeLast[j - 2] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
