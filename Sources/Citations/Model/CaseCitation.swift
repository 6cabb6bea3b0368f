/// A case: its name, where it is reported, the court, the date and what became of it.
package struct CaseCitation: Hashable, Sendable {
    /// The name without signal: `Bennett v. Spear`, `In re Smith`; `nil` where the text gives none.
    package var name: String?
    /// The docket number of an unpublished case: `1:25-cv-00001-ABC`.
    package var docket: String?
    /// Where the case is reported; the first is the primary one, the others run parallel.
    package var sources: [Source] = []
    package var pin: Pin?
    /// The court, as given or as the reporter implies.
    package var court: Court?
    package var date: CiteDate?
    /// `per curiam`, `en banc`, `Jackson, J., dissenting`, `citation omitted`, in the order printed.
    package var weights: [String] = []
    package var history: [History] = []

    /// One volume and page of one reporter or database.
    package struct Source: Hashable, Sendable {
        /// The volume, or the year in a database.
        package var volume: Int
        package var reporter: Reporter
        /// The first page, or the number in a database; `nil` for a slip page (`___`).
        package var page: Int?

        var normal: String { "\(volume) \(reporter.name) \(page.map(String.init) ?? "___")".nonBreaking }
    }

    /// What a later or earlier court did: `aff'd`, with the case that says so.
    package struct History: Hashable, Sendable {
        package var phrase: String
        package var sources: [Source] = []
        package var docket: String?
        package var pin: Pin?
        package var court: Court?
        package var date: CiteDate?
        package var weights: [String] = []
    }

    package var volume: Int? { sources.first?.volume }
    package var reporter: String? { sources.first?.reporter.name }
    package var page: Int? { sources.first?.page }
}
