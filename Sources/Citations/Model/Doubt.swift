/// Something about a citation that a lawyer must look at.
package enum Doubt: Hashable, Sendable {
    /// The reporter had no volumes in that year.
    case reporterYear(reporter: String, year: Int, from: Int, to: Int?)
    /// The reporter prints no opinions of that court.
    case courtContradictsReporter(court: String, reporter: String)
    /// A case of a reporter that several courts share, without its court.
    case missingCourt(reporter: String)
    case missingYear
    /// A database citation without a docket number.
    case missingDocket(database: String)
    /// A database citation without month and day.
    case missingDate(database: String)
    /// The year of a database citation is not the year decided.
    case databaseYear(volume: Int, year: Int)
    /// A pin before the first page.
    case pinBeforeFirstPage(pin: Int, page: Int)
    /// The second number of a range is not the greater.
    case descendingRange(NumberRange)
    /// The code or set of rules ends before that number.
    case beyondLast(kind: String, number: Int, last: Int)
    /// A section of the Code of Federal Regulations without its part, or without its section.
    case sectionWithoutPart
    /// A parenthesis of a subsection that does not close.
    case unclosedParenthesis
    /// One section sign for several sections, or two for one.
    case sectionSigns
    /// An unusual way to write a citation.
    case informal
    /// `Id.` after a citation of several authorities.
    case idAfterString
    /// `Id.` with a pin that what was cited last cannot have; an earlier one was taken.
    case idSkips
    /// A short form, `Id.` or supra without a full citation before it.
    case noAntecedent
    /// A short form that fits several authorities cited before.
    case severalAntecedents
}
