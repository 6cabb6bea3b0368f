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

    package var isDatabase: Bool { scope == .database }

    /// Whether the abbreviation alone tells a citation from other words: `12 F.3d 34`, but not `12 Me. 34`.
    var isDistinct: Bool {
        switch scope {
        case .federalAppeals, .federalTrial, .bankruptcy, .database: true
        case .court: name.utf8.contains(.dot)
        case .anyState, .mixed: name.utf8.contains(where: \.isDigit)
        }
    }

    /// Whether opinions of that court can stand in this reporter; a court that the tables do not know can.
    func mayPrint(_ court: Court) -> Bool {
        if court.level == .unknown { return true }
        return switch scope {
        case .court(let only): only.id == court.id
        case .federalAppeals: court.level == .appeals || court.level == .special
        case .federalTrial: court.level == .trial || court.level == .special
        case .bankruptcy: court.level != .supreme && court.level != .state
        case .anyState: court.level == .state
        case .mixed: name.hasPrefix("F.") ? court.level != .state && court.level != .supreme : true
        case .database: mayList(court)
        }
    }

    /// LEXIS keeps a series for each kind of federal court.
    private func mayList(_ court: Court) -> Bool {
        switch name {
        case "U.S. Dist. LEXIS": court.level == .trial || court.level == .special
        case "U.S. App. LEXIS": court.level == .appeals
        case "U.S. LEXIS": court.level == .supreme
        case "Bankr. LEXIS": court.level == .bankruptcy
        default: true
        }
    }
}
