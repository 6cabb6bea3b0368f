/// The law, or the practice, that a rule rests on.
package struct Authority: Hashable, Sendable {
    /// Where an authority is in force.
    package enum Jurisdiction: String, Sendable, CaseIterable {
        case federal
        /// District of Massachusetts.
        case mad
        /// Northern District of California.
        case cand
    }

    /// How the rule was checked. Source: the marks `V`, `V*` and `G` of the rule catalogue.
    package enum Verification: Hashable, Sendable {
        /// Compared with a stored copy of the primary text.
        case checked
        /// Known only from old, secondary or partial sources, or from general knowledge.
        case unchecked
        /// A rule of good drafting that we set ourselves; there is no text to compare.
        case ours
    }

    /// The citation as a brief would print it.
    package var cite: String
    package var jurisdiction: Jurisdiction
    package var verification: Verification
    /// What of the rule is less certain than the rest.
    package var note: String?

    /// Whether the rule is in force in a court, named by its key.
    package func isInForce(at court: String) -> Bool {
        jurisdiction == .federal || jurisdiction.rawValue == court
    }

    /// What a report says about the check: `nil` where there is nothing to verify.
    package var isVerified: Bool? {
        switch verification {
        case .checked: true
        case .unchecked: false
        case .ours: nil
        }
    }

    /// A federal authority under its own citation.
    package static func federal(_ cite: String, verified: Bool, note: String? = nil) -> Authority {
        Authority(
            cite: cite,
            jurisdiction: .federal,
            verification: verified ? .checked : .unchecked,
            note: note
        )
    }

    /// A Federal Rule of Civil Procedure, named by number: `10(b)`.
    package static func civilRule(_ number: String, verified: Bool, note: String? = nil) -> Authority {
        federal("Fed. R. Civ. P. \(number)", verified: verified, note: note)
    }

    /// A local rule of one court.
    package static func local(_ cite: String, in court: Jurisdiction, verified: Bool, note: String? = nil) -> Authority
    {
        Authority(cite: cite, jurisdiction: court, verification: verified ? .checked : .unchecked, note: note)
    }

    /// A consistency rule of our own, with the law it serves.
    package static func ours(basedOn cite: String) -> Authority {
        Authority(cite: cite, jurisdiction: .federal, verification: .ours)
    }
}
