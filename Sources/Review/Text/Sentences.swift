/// Counts words and sentences of legal prose, in which most full stops end an abbreviation.
enum Sentences {
    static func measure(_ text: [Unicode.Scalar]) -> (words: Int, sentences: Int) {
        var words = 0
        var sentences = 0
        var index = 0
        var wordStart = 0
        var isOpen = false
        while index < text.count {
            let scalar = text[index]
            if scalar.isWordPart {
                wordStart = index
                while index < text.count, text[index].isWordPart || isInnerMark(text, index) { index += 1 }
                words += 1
                isOpen = true
            } else {
                if ends(text, at: index, wordStart: wordStart) {
                    sentences += 1
                    isOpen = false
                }
                index += 1
            }
        }
        return (words, sentences + (isOpen ? 1 : 0))
    }

    /// The marks that end a sentence in a stretch of a text; what follows the stretch is looked at to tell.
    static func ends(in text: [Unicode.Scalar], within range: Range<Int>) -> [Int] {
        var ends: [Int] = []
        var index = range.lowerBound
        var wordStart = range.lowerBound
        while index < range.upperBound {
            if text[index].isWordPart {
                wordStart = index
                while index < range.upperBound, text[index].isWordPart || isInnerMark(text, index) { index += 1 }
            } else {
                if self.ends(text, at: index, wordStart: min(wordStart, index)) { ends.append(index) }
                index += 1
            }
        }
        return ends
    }

    private static func isInnerMark(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        switch text[index] {
        case "'", "’", "-", ".", ",": index + 1 < text.count && text[index + 1].isWordPart
        default: false
        }
    }

    /// Whether the mark at `index` ends a sentence: a stop after a whole word, before a capital or the end.
    private static func ends(_ text: [Unicode.Scalar], at index: Int, wordStart: Int) -> Bool {
        guard text[index] == "." || text[index] == "?" || text[index] == "!" else { return false }
        var next = index + 1
        while next < text.count, isClosing(text[next]) { next += 1 }
        if next == text.count { return true }
        guard text[next] == " " else { return false }
        while next < text.count, text[next] == " " || isOpening(text[next]) { next += 1 }
        if next == text.count { return true }
        guard text[next].properties.isUppercase else { return text[index] != "." && text[next].isWordPart == false }
        return text[index] != "." || !isAbbreviation(text[wordStart..<index])
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "”" || scalar == "\"" || scalar == "’" || scalar == ")" || scalar == "]"
            || scalar == MappedText.reference
    }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "“" || scalar == "\"" || scalar == "‘" || scalar == "(" || scalar == "["
    }

    private static let abbreviations: Set<String> = [
        "v", "no", "nos", "ex", "exs", "fed", "civ", "crim", "app", "evid", "stat", "supp", "const", "amend", "art",
        "cl",
        "inc", "corp", "co", "ltd", "llp", "dr", "mr", "mrs", "ms", "jr", "sr", "st", "jan", "feb", "mar", "apr", "jun",
        "jul", "aug", "sept", "sep", "oct", "nov", "dec", "compl", "decl", "dkt", "doc", "pub", "reg", "rev", "exec",
        "id", "see", "cf", "e.g", "i.e", "dep't", "dept", "int'l", "ass'n", "cir", "mass", "cal", "gen", "hon", "n.b",
        "tit", "sec", "para", "approx", "vol", "ed",
    ]

    private static func isAbbreviation(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        // One letter is an initial, and a word with a stop inside is `U.S` or `F.3d`.
        if word.count == 1, let only = word.first { return !only.isASCIIDigit }
        if word.dropLast().contains(".") { return true }
        var text = ""
        for scalar in word { text.unicodeScalars.append(scalar.asciiLowercased == "’" ? "'" : scalar.asciiLowercased) }
        return abbreviations.contains(text)
    }
}
