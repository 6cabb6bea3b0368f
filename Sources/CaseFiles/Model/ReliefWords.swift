/// What an item of the prayer asks for.
package enum ReliefKind: String, ChoiceWord {
    case declaratory, injunction, vacatur, stay, mandamus, damages, restitution, fees, costs, other

    package var about: String {
        switch self {
        case .declaratory: "A declaration of rights."
        case .injunction: "An order to do or not to do something; its `stage` says when."
        case .vacatur: "That agency action be set aside."
        case .stay: "That agency action be postponed, 5 U.S.C. § 705."
        case .mandamus: "An order to an officer to perform a duty."
        case .damages: "Money for a loss."
        case .restitution: "The return of what was gained."
        case .fees: "Attorney's fees."
        case .costs: "Costs of the action."
        case .other: "Anything else, such as further relief."
        }
    }
}

/// When an injunction is asked for. Source: Fed. R. Civ. P. 65.
package enum InjunctionStage: String, ChoiceWord {
    case tro, preliminary, permanent

    package var about: String {
        switch self {
        case .tro: "A temporary restraining order."
        case .preliminary: "A preliminary injunction, until judgment."
        case .permanent: "A permanent injunction, in the judgment."
        }
    }
}

/// Whether an act is forbidden or ordered.
package enum InjunctionVerb: String, ChoiceWord {
    case shallNot = "shall_not"
    case shall

    package var about: String {
        switch self {
        case .shallNot: "The act is forbidden."
        case .shall: "The act is ordered."
        }
    }
}

/// Whom an injunction protects.
package enum InjunctionScope: String, ChoiceWord {
    case plaintiffs, members
    case wholeClass = "class"
    case universal

    package var about: String {
        switch self {
        case .plaintiffs: "The plaintiffs."
        case .members: "The plaintiffs and their members or clients."
        case .wholeClass: "A class."
        case .universal: "Everyone; say in `scope_reason` why less would not do."
        }
    }
}

/// Whether the other side is heard first.
package enum InjunctionNotice: String, ChoiceWord {
    case given
    case withheld = "none"

    package var about: String {
        switch self {
        case .given: "The other side has notice."
        case .withheld: "No notice is given; Fed. R. Civ. P. 65(b)(1)(B) asks for a certificate."
        }
    }
}
