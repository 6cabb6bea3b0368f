/// The kinds of documents that can be drafted, in the order of filing.
///
/// Source of the order: the opening packet as district courts take it, the complaint first, then the sheets and notices
/// of the opening, then the motion with its papers, and last what is for service and not for the docket.
public enum DocumentKind: String, Sendable, CaseIterable {
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
}

extension DocumentKind {
    /// What the filer chooses on the docket, in the words that most courts use.
    var event: String {
        switch self {
        case .complaint: "Complaint"
        case .exhibitList: "Exhibit List"
        case .civilCoverSheet: "Civil Cover Sheet"
        case .categorySheet: "Category Sheet"
        case .summons: "Summons (to be issued)"
        case .disclosureStatement: "Corporate Disclosure Statement"
        case .noticeOfAppearance: "Notice of Appearance"
        case .proHacVice: "Motion for Leave to Appear Pro Hac Vice"
        case .noticeOfRelatedCase: "Notice of Related Case"
        case .motion: "Motion for Temporary Restraining Order, Preliminary Injunction"
        case .proposedOrder: "Proposed Order"
        case .memorandum: "Memorandum in Support"
        case .declaration: "Declaration"
        case .certificateOfService: "Certificate of Service"
        case .servicePlan: "Service Plan"
        }
    }

    /// The document that this one is an attachment of; `nil` for one with a docket entry of its own.
    var host: DocumentKind? {
        switch self {
        case .exhibitList, .civilCoverSheet, .categorySheet, .summons: .complaint
        case .proposedOrder: .motion
        default: nil
        }
    }

    /// Whether it gives the data of a form, or is for the office: it stands on plain paper in every court.
    var isForm: Bool {
        switch self {
        case .civilCoverSheet, .categorySheet, .summons, .servicePlan: true
        default: false
        }
    }

    /// Whether it goes to the court at all; a service plan is for the office.
    var isFiled: Bool { self != .servicePlan }
}
