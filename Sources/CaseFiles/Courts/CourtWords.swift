/// How exhibits are labelled.
package enum ExhibitScheme: String, ChoiceWord {
    case letters, numbers

    package var about: String {
        switch self {
        case .letters: "A to Z, then AA, BB and so on."
        case .numbers: "1, 2, 3 and so on."
        }
    }
}

/// Where counsel's names and addresses stand.
package enum CounselBlock: String, ChoiceWord {
    case end
    case firstPage = "first_page"

    package var about: String {
        switch self {
        case .end: "In the signature block at the end."
        case .firstPage: "In the upper left of page 1 as well."
        }
    }
}

/// The distance of the lines of the body.
package enum LineSpacing: String, ChoiceWord {
    case single
    case oneAndHalf = "one_and_half"
    case double

    package var about: String {
        switch self {
        case .single: "Single."
        case .oneAndHalf: "One and a half lines."
        case .double: "Double."
        }
    }
}

/// The cases in which a complaint carries a legend.
package enum LegendCase: String, ChoiceWord {
    case agencyReview = "agency_review"
    case classAction = "class_action"
    case juryDemand = "jury_demand"

    package var about: String {
        switch self {
        case .agencyReview: "A claim rests on the Administrative Procedure Act."
        case .classAction: "The plaintiffs sue for a class."
        case .juryDemand: "A jury is demanded."
        }
    }
}
