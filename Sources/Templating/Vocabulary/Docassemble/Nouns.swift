/// English plurals, as far as pleadings need them.
enum Nouns {
    private static let irregular = [
        "child": "children", "person": "people", "man": "men", "woman": "women", "wife": "wives", "life": "lives",
        "half": "halves", "foot": "feet", "spouse": "spouses", "attorney-in-fact": "attorneys-in-fact",
        "guardian ad litem": "guardians ad litem", "attorney at law": "attorneys at law",
        "mother-in-law": "mothers-in-law", "father-in-law": "fathers-in-law", "appendix": "appendices",
    ]

    /// The plural, with the first letter as large or small as the noun's.
    static func plural(of noun: String) -> String {
        let lower = noun.lowercased()
        for (one, many) in irregular where lower == one || lower.hasSuffix(" " + one) {
            let kept = noun.dropLast(one.count)
            let isLarge = noun.dropFirst(kept.count).first?.isUppercase == true
            return kept + (isLarge ? TextWords.withLargeFirstLetter(many) : many)
        }
        if lower.hasSuffix("woman") || lower.hasSuffix("man") && !lower.hasSuffix("human") {
            return String(noun.dropLast(2)) + "en"
        }
        if lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
            return String(noun.dropLast()) + "ies"
        }
        if ["s", "x", "z", "ch", "sh"].contains(where: lower.hasSuffix) { return noun + "es" }
        return noun + "s"
    }
}
