/// Capitalised words that open a sentence or a citation and are no part of a name.
enum NameWords {
    static func isOutside(_ word: String) -> Bool {
        outside.contains(word) || outside.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
    }

    private static let outside: Set<String> = [
        // Signals.
        "See", "Cf", "Accord", "But", "Compare", "Contra", "E.g", "Also", "Generally", "With", "Eg", "Cited", "Citing",
        "Quoting", "Quoted", "Quotations", "And", "Or",
        // Openings of sentences.
        "A", "After", "Although", "An", "As", "At", "Because", "Before", "Both", "By", "Consider", "Following", "For",
        "From", "Here", "However", "If", "In", "Indeed", "It", "Its", "Like", "Moreover", "Nor", "Notably", "Of", "On",
        "Per", "Since", "So", "That", "The", "Then", "There", "These", "They", "This", "Those", "Though", "Through",
        "Thus", "To", "Today", "Under", "Unlike", "Until", "Upon", "We", "When", "Where", "Whereas", "While", "Yet",
        "Furthermore", "Additionally", "Accordingly", "Instead",
        "Likewise", "Similarly", "Specifically", "Rather", "Again", "Even", "Only", "Plaintiffs", "Plaintiff",
        "Defendants", "Defendant", "Nothing", "Paragraph", "Paragraphs", "Section", "Sections", "Rule", "Id", "Supra",
        "Infra",
    ]
}
