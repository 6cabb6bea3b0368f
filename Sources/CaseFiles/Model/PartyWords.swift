/// What a party is.
package enum PartyKind: String, ChoiceWord {
    case individual, nonprofit, company, agency, officer, state
    case unitedStates = "united_states"
    case other

    package var about: String {
        switch self {
        case .individual: "A natural person."
        case .nonprofit: "A corporation or association not for profit."
        case .company: "A company or partnership for profit."
        case .agency: "An agency or department of the United States."
        case .officer: "A person who holds a public office."
        case .state: "A state, or an agency or subdivision of one."
        case .unitedStates: "The United States itself."
        case .other: "Anything else."
        }
    }
}

/// In which capacity a person is sued.
package enum Capacity: String, ChoiceWord {
    case official, individual, both

    package var about: String {
        switch self {
        case .official: "As the holder of an office."
        case .individual: "As a person."
        case .both: "As the holder of an office and as a person."
        }
    }
}

/// An attorney's standing at the bar of the court.
package enum Admission: String, ChoiceWord {
    case admitted
    case proHacVice = "pro_hac_vice"
    case pending

    package var about: String {
        switch self {
        case .admitted: "A member of this court's bar."
        case .proHacVice: "Admitted for this case."
        case .pending: "A motion for admission is pending or to be made."
        }
    }
}
