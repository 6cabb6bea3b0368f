/// What rules need to know of the court.
package struct CourtFacts: Hashable, Sendable {
    package var key: String
    /// The full name for the caption; `nil` for the fallback, which has no district.
    package var name: String?
    /// The division of each county, by the county's name in lower case.
    package var divisions: [String: String]
    /// How labels go on where none is written.
    package var exhibitScheme: ExhibitLabel.Scheme

    package init(
        key: String,
        name: String?,
        divisions: [String: String] = [:],
        exhibitScheme: ExhibitLabel.Scheme = .letters
    ) {
        self.key = key
        self.name = name
        self.divisions = divisions
        self.exhibitScheme = exhibitScheme
    }
}
