/// What can only be the rest of a line that a comma in brackets has split: the state behind a town, `Inc.` behind a name.
enum SplitByComma {
    static func isRemainder(_ text: String) -> Bool {
        let words = text.split(separator: " ").map { $0.filter { $0 != "." } }
        guard let first = words.first else { return false }
        if words.count == 1, endings.contains(first.uppercased()) || isPostCode(first) { return true }
        // `MA`, `MA 02110`, `Massachusetts 02110`; a state written out by itself may be a line.
        let state = words.dropLast(words.last.map(isPostCode) == true ? 1 : 0).joined(separator: " ")
        return abbreviations.contains(state)
            || (words.count > state.split(separator: " ").count && states.contains(state))
    }

    private static func isPostCode(_ word: String) -> Bool {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 1 || (parts.count == 2 && parts[1].count == 4), parts[0].count == 5 else { return false }
        return parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    private static let endings: Set<String> = [
        "INC", "LLC", "LLP", "LP", "LTD", "PC", "PLLC", "PA", "NA", "CO", "CORP", "JR", "SR", "II", "III", "ESQ",
    ]

    private static let abbreviations: Set<String> = [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
        "LA",
        "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
        "OR",
        "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "PR", "GU", "VI",
    ]

    private static let states: Set<String> = [
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
        "Georgia",
        "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland",
        "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
        "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma",
        "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah",
        "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming", "District of Columbia",
    ]
}
