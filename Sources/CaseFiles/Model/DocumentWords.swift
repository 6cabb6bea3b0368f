/// The documents that can be drafted from a matter, in the order of filing.
package enum DocumentKind: String, ChoiceWord {
    case complaint
    case exhibitList = "exhibit-list"
    case civilCoverSheet = "civil-cover-sheet"
    case categorySheet = "category-sheet"
    case summons
    case disclosureStatement = "disclosure-statement"
    case noticeOfAppearance = "notice-of-appearance"
    case proHacVice = "pro-hac-vice"
    case noticeOfRelatedCase = "notice-of-related-case"
    case motion
    case proposedOrder = "proposed-order"
    case memorandum
    case declaration
    case certificateOfService = "certificate-of-service"
    case servicePlan = "service-plan"

    package var about: String {
        switch self {
        case .complaint: "The complaint."
        case .exhibitList: "The list of its exhibits, as a document of its own."
        case .civilCoverSheet: "The data for the civil cover sheet, form JS 44."
        case .categorySheet: "The data for the local category sheet, where the court has one."
        case .summons: "The data for form AO 440: one for each defendant, and two for the United States."
        case .disclosureStatement: "The disclosure statement of Fed. R. Civ. P. 7.1: one for each party that needs one."
        case .noticeOfAppearance: "A notice for each admitted attorney who does not sign the complaint."
        case .proHacVice: "A motion to admit each attorney whose admission is pending."
        case .noticeOfRelatedCase: "The notice of related cases."
        case .motion: "The motion for a temporary restraining order and a preliminary injunction."
        case .proposedOrder: "The proposed order: one for each stage that the motion asks for."
        case .memorandum: "The memorandum of law in support of the motion."
        case .declaration: "The declarations under 28 U.S.C. § 1746."
        case .certificateOfService:
            "The certificate of Fed. R. Civ. P. 5(d)(1)(B), where somebody is served outside ECF."
        case .servicePlan: "Who is to be served, how and where, under Fed. R. Civ. P. 4."
        }
    }
}
