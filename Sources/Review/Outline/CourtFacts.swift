package import CaseFiles
import Diagnostics

/// What rules need to know of the court.
package struct CourtFacts: Hashable, Sendable {
    package var key: String
    /// The full name for the caption; `nil` for the fallback, which has no district.
    package var name: String?
    /// The district as captions name it, in capitals: `DISTRICT OF MASSACHUSETTS`; `nil` for the fallback.
    package var district: String?
    /// The division of each county, by the county's name in lower case.
    package var divisions: [String: String]
    /// The categories that a nature of suit may belong to, by its code.
    package var categories: [String: Set<CaseCategory>]
    /// How labels go on where none is written.
    package var exhibitScheme: ExhibitScheme
    /// Whether a late exhibit may be labelled as a part of the one before it: `A-1`.
    package var allowsPartLabels: Bool
    /// The most bytes of one PDF file; `nil` where the court's data do not say.
    package var mostBytes: Int?
    /// The bytes of one file beyond which uploads are known to fail at times.
    package var advisedBytes: Int?
    /// The most pages of a kind of paper, by the kind: `memorandum`.
    package var pageLimits: [String: Int] = [:]
    /// The line of page 1 on which the court's name begins.
    package var courtNameLine: Int?

    package init(
        key: String,
        name: String?,
        district: String? = nil,
        divisions: [String: String] = [:],
        categories: [String: Set<CaseCategory>] = [:],
        exhibitScheme: ExhibitScheme = .letters,
        allowsPartLabels: Bool = false,
        mostBytes: Int? = nil,
        advisedBytes: Int? = nil
    ) {
        self.key = key
        self.name = name
        self.district = district
        self.divisions = divisions
        self.categories = categories
        self.exhibitScheme = exhibitScheme
        self.allowsPartLabels = allowsPartLabels
        self.mostBytes = mostBytes
        self.advisedBytes = advisedBytes
    }

    /// What a court's data say.
    package init(_ court: Court) {
        self.init(
            key: court.key.value,
            // A bracket in the caption is a blank: the fallback does not know which district it stands for.
            name: court.captionLines.contains { $0.value.contains("[") } ? nil : court.name.value,
            district: Self.district(of: court),
            divisions: Self.divisions(of: court),
            categories: Self.categories(of: court),
            exhibitScheme: court.exhibitScheme.value,
            allowsPartLabels: court.allowsPartLabels?.value ?? false,
            mostBytes: court.fileLimit.map { $0.megabytes.value * 1_000_000 },
            advisedBytes: court.fileLimit?.advisedMegabytes.map { $0.value * 1_000_000 }
        )
        for limit in court.pageLimits { pageLimits[limit.kind.value] = limit.pages.value }
        courtNameLine = court.body.courtNameLine?.value
    }

    private static func district(of court: Court) -> String? {
        guard var line = court.captionLines.last?.value.uppercased(), !line.contains("[") else { return nil }
        if line.hasPrefix("FOR THE ") { line.removeFirst("FOR THE ".count) }
        return line
    }

    private static func divisions(of court: Court) -> [String: String] {
        court.divisions.reduce(into: [:]) { divisions, division in
            for county in division.counties { divisions[county.value.lowercased()] = division.name.value }
        }
    }

    private static func categories(of court: Court) -> [String: Set<CaseCategory>] {
        court.categories.reduce(into: [:]) { categories, row in
            guard let category = row.category?.value else { return }
            for code in row.codes { categories[code.value, default: []].insert(category) }
        }
    }
}
