/// Names of persons whom the words beside them call a child.
///
/// Only the nearest words are read: `minor child, Anna`, `nine-year-old Anna`, `Anna Gomez, aged 9`. Initials are no name.
enum LikelyMinor {
    static func names(in text: MappedText) -> [Range<Int>] {
        let words = childWords.all(in: text)
        guard !words.isEmpty else { return [] }
        let ages = words.compactMap { Age($0, in: text.scalars) }
        let behind = words.compactMap { word in
            Age.isWord(word, in: text.scalars) ? nil : name(behind: word.upperBound, in: text.scalars)
        }
        let aged = ages.compactMap { age in
            age.standsBehindName
                ? name(before: age.range.lowerBound, in: text.scalars)
                : name(behind: age.range.upperBound, in: text.scalars)
        }
        return Set(behind + aged).sorted { $0.lowerBound < $1.lowerBound }
    }

    private static let childWords = PhraseFinder([
        "minor child", "minor son", "minor daughter", "minor student", "minor plaintiff", "infant son",
        "infant daughter", "aged", "age", "year-old",
    ])

    /// `aged 9`, `age 9`, `9-year-old`, `nine-year-old`, below eighteen.
    private struct Age {
        var range: Range<Int>
        var standsBehindName: Bool

        /// Whether what was found tells an age, and no child.
        static func isWord(_ found: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
            found.count < 5 || text[found.lowerBound].asciiLowercased == "y"
        }

        /// - Parameter found: `aged`, `age` or `year-old`.
        init?(_ found: Range<Int>, in text: [Unicode.Scalar]) {
            guard Self.isWord(found, in: text) else { return nil }
            if text[found.lowerBound].asciiLowercased == "a" {
                let number = found.upperBound + 1
                guard number < text.count, text[number - 1] == " " else { return nil }
                let years = LikelyMinor.word(of: text, from: number)
                guard Self.isChild(years) else { return nil }
                self.init(range: found.lowerBound..<(number + years.count), standsBehindName: true)
                return
            }
            var start = found.lowerBound - 1
            guard start >= 0, text[start] == "-" else { return nil }
            while start > 0, found.lowerBound - start < 20, text[start - 1].isWordPart { start -= 1 }
            guard Self.isChild(LikelyMinor.word(of: text, from: start)) else { return nil }
            self.init(range: start..<found.upperBound, standsBehindName: false)
        }

        private init(range: Range<Int>, standsBehindName: Bool) {
            self.range = range
            self.standsBehindName = standsBehindName
        }

        private static let words: Set<String> = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        ]

        private static func isChild(_ word: String) -> Bool {
            words.contains(word) || word.count < 3 && (Int(word).map { $0 < 18 } ?? false)
        }
    }

    /// The word at a place, in lower case.
    private static func word(of text: [Unicode.Scalar], from start: Int) -> String {
        var word = String.UnicodeScalarView()
        for scalar in text[start..<min(text.count, start + 20)] {
            guard scalar.isWordPart else { break }
            word.append(scalar.asciiLowercased)
        }
        return String(word)
    }

    /// Words that may stand between the age and the name.
    private static let kin: Set<String> = [
        "child", "boy", "girl", "son", "daughter", "student", "minor", "plaintiff", "sister", "brother", "named",
    ]

    /// Capitalised words that are no names of persons.
    private static let noNames: Set<String> = [
        "the", "plaintiff", "plaintiffs", "defendant", "defendants", "agreement", "lease", "contract", "complaint",
        "doe", "roe", "jane", "john", "act", "program", "school", "court", "he", "she", "they", "who", "his", "her",
    ]

    private static func name(behind place: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
        var index = place
        for _ in 0..<4 {
            while index < text.count, text[index] == " " || text[index] == "," || text[index] == "\u{A0}" { index += 1 }
            guard index > place, index < text.count else { return nil }
            if isName(text, at: index) { return name(from: index, in: text) }
            let next = word(of: text, from: index)
            guard kin.contains(next) else { return nil }
            index += next.unicodeScalars.count
        }
        return nil
    }

    private static func name(from start: Int, in text: [Unicode.Scalar]) -> Range<Int> {
        var end = start
        while end < text.count, text[end].isWordPart { end += 1 }
        while end + 1 < text.count, text[end] == " ", isName(text, at: end + 1) {
            end += 1
            while end < text.count, text[end].isWordPart { end += 1 }
        }
        return start..<end
    }

    private static func name(before place: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
        var end = place
        while end > 0, text[end - 1] == " " || text[end - 1] == "," || text[end - 1] == "(" { end -= 1 }
        var start = end
        var found: Range<Int>?
        while start > 0, text[start - 1].isWordPart {
            while start > 0, text[start - 1].isWordPart { start -= 1 }
            guard isName(text, at: start) else { break }
            found = start..<end
            guard start > 1, text[start - 1] == " " else { break }
            start -= 1
        }
        return found
    }

    /// Whether a capitalised word of two letters or more stands here.
    private static func isName(_ text: [Unicode.Scalar], at start: Int) -> Bool {
        guard start + 1 < text.count, text[start].properties.isUppercase, text[start + 1].properties.isLowercase else {
            return false
        }
        return !noNames.contains(word(of: text, from: start))
    }
}
