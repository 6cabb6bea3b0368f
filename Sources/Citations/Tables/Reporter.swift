/// A printed reporter or a database.
package struct Reporter: Hashable, Sendable {
    /// The Bluebook abbreviation: `F. Supp. 3d`.
    package var name: String
    /// The first and last year of its volumes; open at the end while it appears.
    package var from: Int
    package var to: Int?
    package var scope: Scope

    /// Whose opinions a reporter prints.
    package enum Scope: Hashable, Sendable {
        /// One court alone, which its citations therefore need not name.
        case court(Court)
        case federalAppeals, federalTrial, bankruptcy
        /// Several courts of one or more states, or of no one system.
        case anyState, mixed
        /// A database: the volume is a year.
        case database
    }

    var isDatabase: Bool { scope == .database }
}
