/// Names that every system and CM/ECF take: lower-case ASCII letters, digits and hyphens (PDF-name).
enum FileSlug {
    /// - Parameter longest: the most letters; words that do not fit any more are left out.
    static func slug(_ text: String, longest: Int = 40) -> String {
        let words = words(of: text)
        var fitting: [String] = []
        var length = -1
        for word in words {
            length += word.utf8.count + 1
            guard length <= longest || fitting.isEmpty else { break }
            fitting.append(String(word.prefix(longest)))
        }
        // A name that is cut short should not end in the middle of a phrase.
        while fitting.count < words.count, let last = fitting.last, fitting.count > 1, small.contains(last) {
            fitting.removeLast()
        }
        return fitting.joined(separator: "-")
    }

    private static let small: Set<String> = [
        "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "of", "on", "or", "the", "to", "under",
        "with",
    ]

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            // `plaintiffs'` and `it’s` stay one word.
            if scalar == "'" || scalar == "’" { continue }
            let letters = ascii(scalar)
            if letters.isEmpty {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word += letters
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// The letters that stand for a character: `é` is `e`; nothing for what is neither a Latin letter nor a digit.
    private static func ascii(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case "A"..."Z": return scalar.properties.lowercaseMapping
        default: break
        }
        // The Unicode name says which letter it is: LATIN SMALL LETTER E WITH ACUTE, LATIN SMALL LETTER AE.
        guard let name = scalar.properties.name, name.hasPrefix("LATIN "),
            let letter = name.split(separator: " ").drop(while: { $0 != "LETTER" && $0 != "LIGATURE" }).dropFirst()
                .first, letter.count < 3
        else { return "" }
        return letter.lowercased()
    }
}
