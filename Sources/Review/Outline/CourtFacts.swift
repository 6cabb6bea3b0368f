package import CaseFiles
import Diagnostics

/// What rules need to know of the court.
package struct CourtFacts: Hashable, Sendable {
    package var key: String
    /// The full name for the caption; `nil` for the fallback, which has no district.
    package var name: String?
    /// The division of each county, by the county's name in lower case.
    package var divisions: [String: String]
    /// How labels go on where none is written.
    package var exhibitScheme: ExhibitScheme

    package init(
        key: String,
        name: String?,
        divisions: [String: String] = [:],
        exhibitScheme: ExhibitScheme = .letters
    ) {
        self.key = key
        self.name = name
        self.divisions = divisions
        self.exhibitScheme = exhibitScheme
    }

    /// What a court's data say. A blank in the caption is the district that the fallback does not know.
    package init(_ court: Court) {
        self.init(
            key: court.key.value,
            name: court.captionLines.contains { $0.value.contains("[") } ? nil : court.name.value,
            divisions: court.key.value == "mad" ? Self.massachusettsDivisions : [:],
            exhibitScheme: court.exhibitScheme.value
        )
    }

    /// Source: L.R., D. Mass. 40.1(c), as the rule catalogue gives it; not verified.
    private static let massachusettsDivisions: [String: String] = [
        "barnstable": "Eastern", "bristol": "Eastern", "dukes": "Eastern", "essex": "Eastern", "middlesex": "Eastern",
        "nantucket": "Eastern", "norfolk": "Eastern", "plymouth": "Eastern", "suffolk": "Eastern",
        "worcester": "Central",
        "berkshire": "Western", "franklin": "Western", "hampden": "Western", "hampshire": "Western",
    ]
}
