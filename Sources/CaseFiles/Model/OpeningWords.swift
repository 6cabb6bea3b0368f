/// How a case came to the court. Source: form JS 44, box V.
package enum CaseOrigin: String, ChoiceWord {
    case original, removed, remanded, reinstated, transferred
    case mdlTransfer = "mdl_transfer"
    case mdlDirect = "mdl_direct"

    package var about: String {
        switch self {
        case .original: "Original proceeding."
        case .removed: "Removed from state court."
        case .remanded: "Remanded from appellate court."
        case .reinstated: "Reinstated or reopened."
        case .transferred: "Transferred from another district."
        case .mdlTransfer: "Multidistrict litigation, transfer."
        case .mdlDirect: "Multidistrict litigation, direct file."
        }
    }

    /// The number on the form, which has no 7.
    package var number: Int {
        switch self {
        case .original: 1
        case .removed: 2
        case .remanded: 3
        case .reinstated: 4
        case .transferred: 5
        case .mdlTransfer: 6
        case .mdlDirect: 8
        }
    }
}

/// The citizenship of the principal parties. Source: form JS 44, box III.
package enum Citizenship: String, ChoiceWord {
    case thisState = "this_state"
    case anotherState = "another_state"
    case foreignSubject = "foreign_subject"
    case businessInThisState = "business_in_this_state"
    case businessInAnotherState = "business_in_another_state"
    case foreignNation = "foreign_nation"

    package var about: String {
        switch self {
        case .thisState: "Citizen of this state."
        case .anotherState: "Citizen of another state."
        case .foreignSubject: "Citizen or subject of a foreign country."
        case .businessInThisState: "Incorporated, or principal place of business, in this state."
        case .businessInAnotherState: "Incorporated and principal place of business in another state."
        case .foreignNation: "Foreign nation."
        }
    }
}

/// The categories of civil cases of the District of Massachusetts, L.R. 40.1(a).
package enum CaseCategory: String, ChoiceWord {
    case first = "I"
    case second = "II"
    case third = "III"

    package var about: String { "Category \(rawValue)." }
}

/// A way of service.
package enum ServiceMethod: String, ChoiceWord {
    case certifiedMail = "certified_mail"
    case registeredMail = "registered_mail"
    case hand, personal, mail, email, ecf, waiver

    package var about: String {
        switch self {
        case .certifiedMail: "Certified mail."
        case .registeredMail: "Registered mail."
        case .hand: "Delivery by hand to an office."
        case .personal: "Personal service by somebody who is at least 18 and no party."
        case .mail: "First-class mail."
        case .email: "E-mail, by consent in writing."
        case .ecf: "The court's electronic filing system."
        case .waiver: "No service: the defendant waives it, Fed. R. Civ. P. 4(d)."
        }
    }

    /// After "by": `certified mail`.
    package var words: String {
        switch self {
        case .certifiedMail: "certified mail"
        case .registeredMail: "registered mail"
        case .hand: "hand"
        case .personal: "personal service"
        case .mail: "first-class mail"
        case .email: "e-mail"
        case .ecf: "the electronic filing system"
        case .waiver: "waiver of service"
        }
    }
}

/// What is served.
package enum ServedPapers: String, ChoiceWord {
    case complaint, motion

    package var about: String {
        switch self {
        case .complaint: "The summons and the complaint with its exhibits, Fed. R. Civ. P. 4."
        case .motion: "The motion with its papers, Fed. R. Civ. P. 5."
        }
    }
}

/// What a declaration is to show.
package enum DeclarationPurpose: String, ChoiceWord {
    case standing, harm, merits, documents

    package var about: String {
        switch self {
        case .standing: "The declarant's or an organization's injury, for standing."
        case .harm: "Irreparable harm, for relief before judgment."
        case .merits: "The merits of a claim."
        case .documents: "What the exhibits are that come with it."
        }
    }
}
