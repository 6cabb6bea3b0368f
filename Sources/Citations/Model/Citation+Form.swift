extension Citation {
    /// Whether the text gives the citation as the Bluebook prints it.
    ///
    /// Kinds of blanks and apostrophes and Markdown's emphasis do not count: the draft sets them right by itself. Nor does
    /// the form of record citations, which sentences spell out (`attached as Exhibit A`).
    package var isInNormalForm: Bool {
        if kind == .record || continuesString { return true }
        if doubts.contains(.informal) || doubts.contains(.sectionSigns) { return false }
        return Self.comparable(text) == Self.comparable(normal)
    }

    /// The text with plain blanks, one between words, and straight apostrophes.
    ///
    /// The first member of a list has its double sign, so signs count once; ``Doubt/sectionSigns`` tells where they are wrong.
    private static func comparable(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "*", "_": continue
            case "§" where plain.last == "§", "¶" where plain.last == "¶": continue
            case "’": plain.append("'")
            case " ", "\u{A0}", "\u{202F}", "\n", "\t", "\r":
                if plain.last != " " { plain.append(" ") }
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
