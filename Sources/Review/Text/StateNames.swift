/// The states that a text names, of the citizens of which 28 U.S.C. § 1332(a) speaks.
enum StateNames {
    /// The names in lower case.
    static func all(in text: String) -> Set<String> {
        let mapped = MappedText(text)
        return Set(
            finder.all(in: mapped).map { range in
                let name = mapped.string(in: range).lowercased()
                return name.hasPrefix("washington, ") ? "district of columbia" : name
            }
        )
    }

    // The longest name is tried first, so that West Virginia is not Virginia.
    private static let finder = PhraseFinder([
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
        "district of columbia", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas",
        "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
        "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey", "new mexico", "new york",
        "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "puerto rico", "rhode island",
        "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
        "washington, d.c.", "washington, dc", "west virginia", "wisconsin", "wyoming",
    ])

    /// Whether a place is a state or a territory of the United States, or the country itself.
    static func isAmerican(_ place: String) -> Bool {
        let words = place.lowercased()
        let isPostal = place.utf8.count == 2 && place == place.uppercased()
        return isPostal || others.contains(words) || !all(in: place).isEmpty
    }

    private static let others: Set<String> = [
        "d c", "dc", "guam", "american samoa", "northern mariana islands", "virgin islands", "u s a", "usa",
        "united states",
        "united states of america",
    ]
}
