/// Reads what stands behind `at`: pages, paragraphs, Bates numbers, or other words.
enum PinReader {
    /// - Returns: `nil` for a range whose end is before its start.
    static func read(_ written: String) -> ReferencePin? {
        let scalars = withEnDashes(Array(withRangesJoined(written).unicodeScalars))
        let text = string(scalars[...])
        if scalars.first == "¶" {
            let numbers = scalars.drop { $0 == "¶" || $0 == " " || $0 == "\u{A0}" }
            let signs = string(scalars.prefix { $0 == "¶" }[...])
            guard let ranges = ranges(numbers) else { return ReferencePin(content: .words, text: text) }
            guard let paragraphs = ascending(ranges) else { return nil }
            return ReferencePin(content: .paragraphs(paragraphs), text: "\(signs) \(string(numbers))")
        }
        if let bates = bates(scalars) { return ReferencePin(content: bates, text: text) }
        guard let ranges = ranges(withoutPageWord(scalars)) else { return ReferencePin(content: .words, text: text) }
        guard let pages = ascending(ranges) else { return nil }
        return ReferencePin(content: .pages(pages), text: text)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// `2 to 9`, `2 through 9` and `2 - 9` as `2-9`.
    private static func withRangesJoined(_ written: String) -> String {
        let words = written.split(separator: " ", omittingEmptySubsequences: false)
        var joined: [Substring] = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, ["to", "through", "thru", "-", "–"].contains(words[index]),
                let last = joined.last, last.unicodeScalars.last.map(isDigit) == true,
                words[index + 1].unicodeScalars.first.map(isDigit) == true
            {
                joined[joined.count - 1] = Substring("\(last)-\(words[index + 1])")
                index += 2
            } else {
                joined.append(words[index])
                index += 1
            }
        }
        return joined.joined(separator: " ")
    }

    /// A hyphen between two digits is a range, and printed as an en dash.
    private static func withEnDashes(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        scalars.indices.map { index in
            let isBetweenDigits =
                index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
            return scalars[index] == "-" && isBetweenDigits ? "–" : scalars[index]
        }
    }

    private static func withoutPageWord(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        for word in ["pages ", "page ", "pp. ", "p. ", "pgs. ", "pg. ", "pp.", "p."]
        where scalars.starts(with: word.unicodeScalars) {
            return scalars.dropFirst(word.unicodeScalars.count)
        }
        return scalars[...]
    }

    /// `3`, `3–4`, `3, 5–7`; the numbers as written, in pairs. `nil` for anything else.
    private static func ranges(_ scalars: ArraySlice<Unicode.Scalar>) -> [(Int, Int)]? {
        var ranges: [(Int, Int)] = []
        for part in scalars.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "–", omittingEmptySubsequences: false).map(number)
            guard ends.count <= 2, let first = ends[0] else { return nil }
            if ends.count == 1 {
                ranges.append((first, first))
            } else {
                guard let last = ends[1] else { return nil }
                ranges.append((first, last))
            }
        }
        return ranges
    }

    private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        let digits = scalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        guard !digits.isEmpty, digits.count <= 7, digits.allSatisfy(isDigit) else { return nil }
        return Int(string(Array(digits)[...]))
    }

    private static func ascending(_ pairs: [(Int, Int)]) -> [ClosedRange<Int>]? {
        var ranges: [ClosedRange<Int>] = []
        for (first, last) in pairs {
            let last = completed(last, after: first)
            guard first <= last else { return nil }
            ranges.append(first...last)
        }
        return ranges
    }

    /// `123–25` means 123 to 125. Source: The Bluebook, rule 3.2(a), drops repeated digits of page ranges.
    private static func completed(_ last: Int, after first: Int) -> Int {
        guard last < first, last >= 10 else { return last }
        let unit = last < 100 ? 100 : last < 1000 ? 1000 : 10000
        return first / unit * unit + last
    }

    /// Letters, then at least three digits: `CEDC-000123`, with a range `–25` or `–CEDC-000125`.
    private static func bates(_ scalars: [Unicode.Scalar]) -> ReferencePin.Content? {
        let halves = scalars.split(separator: "–", omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first, isBates(first) else { return nil }
        guard halves.count == 2 else { return .bates(first: string(first), last: nil) }
        if isBates(halves[1]) { return .bates(first: string(first), last: string(halves[1])) }
        guard !halves[1].isEmpty, halves[1].allSatisfy(isDigit) else { return nil }
        let kept = first.dropLast(min(first.count, halves[1].count))
        return .bates(first: string(first), last: string(kept) + string(halves[1]))
    }

    private static func isBates(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = scalars.reversed().prefix(while: isDigit).count
        let prefix = scalars.dropLast(digits)
        let letters = prefix.filter { $0.properties.isAlphabetic }.count
        return digits >= 3 && letters >= 1
            && prefix.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" || isDigit($0) }
    }
}
