import CaseFiles

/// Finds what a drafter leaves to be filled in: `[date]`, `TBD`, `XXX`, `____`.
///
/// Brackets also alter quotations, and those are left alone: `[sic]`, `[…]`,
/// `[t]he`, `immigra[nts]`, `[REDACTED – …]`, and short lower-case words inside
/// quotation marks, as `the [agency] shall`.
enum PlaceholderScan {
    static func hits(in text: MappedText) -> [Range<Int>] {
        let scalars = text.scalars
        var hits: [Range<Int>] = []
        var floor = 0
        var isQuoted = false
        for start in text.marks where start >= floor {
            var end: Int?
            switch scalars[start] {
            case "“": isQuoted = true
            case "”": isQuoted = false
            case "\"": isQuoted.toggle()
            case "[": end = bracket(scalars, at: start, isQuoted: isQuoted)
            case "_": end = blank(scalars, at: start)
            default: end = capitals(scalars, at: start)
            }
            if let end { hits.append(start..<end) }
            floor = end ?? start + 1
        }
        return hits
    }

    private static func capitals(_ text: [Unicode.Scalar], at start: Int) -> Int? {
        for placeholder in ["TBD", "TODO", "TK", "XXX"] {
            if let end = word(placeholder, text, at: start) { return end }
        }
        return nil
    }

    private static func blank(_ text: [Unicode.Scalar], at start: Int) -> Int? {
        var end = start
        while end < text.count, text[end] == "_" { end += 1 }
        return end - start >= 3 ? end : nil
    }

    private static func word(_ word: String, _ text: [Unicode.Scalar], at start: Int) -> Int? {
        let end = start + word.unicodeScalars.count
        // No placeholder starts inside a word.
        guard start == 0 || !text[start - 1].isWordPart, end <= text.count,
            text[start..<end].elementsEqual(word.unicodeScalars),
            end == text.count || !text[end].isWordPart
        else { return nil }
        return end
    }

    /// The longest placeholder, in scalars; a longer bracket is a remark that was meant to stay or never closes.
    private static let longest = 200

    private static func bracket(_ text: [Unicode.Scalar], at start: Int, isQuoted: Bool) -> Int? {
        guard let close = text[start..<min(text.count, start + longest)].firstIndex(of: "]") else { return nil }
        let inside = text[(start + 1)..<close]
        let joinsWord =
            (start > 0 && text[start - 1].isWordPart) || (close + 1 < text.count && text[close + 1].isWordPart)
        guard !joinsWord, !isEditorial(inside), !inside.contains(MappedText.reference) else { return nil }
        // Inside a quotation a bracket is the writer's substitution for the speaker's word.
        if isQuoted && !looksLikeBlank(inside) { return nil }
        return close + 1
    }

    /// Words that editors put between brackets and mean to keep.
    private static let editorial = [
        "sic", "…", "...", ". . .", "emphasis added", "emphasis in original", "citation omitted", "citations omitted",
        "footnote omitted", "footnotes omitted", "internal quotation marks omitted", "proposed", "proposed]",
    ]

    private static func isEditorial(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = inside.first else { return true }
        if first == "@" || first == "^" { return true }
        // A blank begins with a letter that hardly any of those words begins with.
        guard "scefipr.…".unicodeScalars.contains(first.asciiLowercased) else {
            return inside.allSatisfy { !$0.isWordPart && $0 != "_" && $0 != "●" }
        }
        let word = String(scalars: inside).lowercased()
        if word.hasPrefix("redacted") { return true }
        return editorial.contains(word) || word.unicodeScalars.allSatisfy { !$0.isWordPart && $0 != "_" && $0 != "●" }
    }

    /// A blank inside a quotation: capitals, digits signs or underscores, as `[DATE]` or `[BBO #]`.
    private static func looksLikeBlank(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
        let letters = inside.filter(\.isASCIILetter)
        return inside.contains("_") || inside.contains("#")
            || (letters.count > 1 && letters.allSatisfy { $0.asciiLowercased != $0 })
    }
}
