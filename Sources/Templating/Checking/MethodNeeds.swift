/// What docassemble's methods read of the value before the dot, so that a list of what a template needs is whole.
enum MethodNeeds {
    private static let name = ["first", "middle", "last", "suffix"]
    private static let lineOne = ["address", "unit"]
    private static let lineTwo = ["city", "state", "zip"]

    /// Paths of names, by method.
    static let paths: [String: [String]] = [
        "full": name, "firstlast": ["first", "last"], "lastfirst": ["first", "last"], "familiar": ["first"],
        "name_full": name.map { "name." + $0 },
        "block": lineOne + lineTwo, "on_one_line": lineOne + lineTwo, "line_one": lineOne, "line_two": lineTwo,
        "address_block": (lineOne + lineTwo).map { "address." + $0 },
        "phone_numbers": ["mobile_number", "phone_number", "work_number", "other_number", "home_number"],
        "age_in_years": ["birthdate"], "signature_if_final": ["signature"],
        "pronoun_subjective": ["gender"], "pronoun_objective": ["gender"], "pronoun_possessive": ["gender"],
        "pronoun": ["gender"],
    ]
}
