/// Names that every system and CM/ECF take: lower-case ASCII letters, digits and hyphens (PDF-name).
enum FileSlug {
    /// - Parameter longest: the most letters; words that do not fit any more are left out.
    static func slug(_ text: String, longest: Int = 40) -> String {
        let words = words(of: text)
        var slug = ""
        for word in words {
            guard slug.utf8.count + word.utf8.count < longest || slug.isEmpty else { break }
            slug += (slug.isEmpty ? "" : "-") + word.prefix(longest)
        }
        return slug
    }

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
