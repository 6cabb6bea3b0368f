/// The words of a title or footer that tell papers apart.
struct TitleWords {
    /// In capitals, with the stop of an abbreviation taken off.
    let words: [String]

    private static let idle: Set<String> = [
        "OF", "THE", "FOR", "AND", "AN", "TO", "IN", "ON", "BY", "NO", "ITS", "CASE", "PAGE", "CIVIL", "ACTION", "RE",
        "ISO",
        "SUPPORT", "PLAINTIFF", "PLAINTIFFS", "DEFENDANT", "DEFENDANTS", "PROPOSED", "WITH", "FROM",
    ]

    init(_ text: String) {
        words = text.uppercased().split { !$0.isLetter }.map(String.init)
            .filter { $0.utf8.count > 1 && !Self.idle.contains($0) }
    }

    /// Whether a word is in both; an abbreviation is its beginning: `COMPL` for `COMPLAINT`.
    func share(_ other: TitleWords) -> Bool { words.contains { other.has($0) } }

    func has(_ word: String) -> Bool {
        words.contains {
            $0 == word || (min($0.utf8.count, word.utf8.count) > 2 && ($0.hasPrefix(word) || word.hasPrefix($0)))
        }
    }
}
