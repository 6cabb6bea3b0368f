/// The legal theory of a claim.
package enum Theory: String, ChoiceWord {
    case withheldAction = "apa706_1"
    case contraryToLaw = "apa706_2A"
    case contraryToConstitution = "apa706_2B"
    case beyondAuthority = "apa706_2C"
    case withoutProcedure = "apa706_2D"
    case withoutEvidence = "apa706_2E"
    case factsAgainst = "apa706_2F"
    case taxConfidentiality = "irc6103"
    case taxpayerRights = "irc7803"
    case firstAmendment = "first_amendment"
    case ultraVires = "ultra_vires"
    case contract
    case goodFaith = "good_faith"
    case unjustEnrichment = "unjust_enrichment"
    case statute, other

    package var about: String {
        switch self {
        case .withheldAction: "Agency action unlawfully withheld or unreasonably delayed, 5 U.S.C. § 706(1)."
        case .contraryToLaw: "Arbitrary, capricious, or not in accordance with law, 5 U.S.C. § 706(2)(A)."
        case .contraryToConstitution: "Contrary to constitutional right, 5 U.S.C. § 706(2)(B)."
        case .beyondAuthority: "In excess of statutory authority, 5 U.S.C. § 706(2)(C)."
        case .withoutProcedure: "Without observance of procedure required by law, 5 U.S.C. § 706(2)(D)."
        case .withoutEvidence: "Unsupported by substantial evidence, 5 U.S.C. § 706(2)(E)."
        case .factsAgainst: "Unwarranted by the facts, 5 U.S.C. § 706(2)(F)."
        case .taxConfidentiality: "Disclosure or use of return information, 26 U.S.C. § 6103."
        case .taxpayerRights: "Taxpayer rights, 26 U.S.C. § 7803."
        case .firstAmendment: "The First Amendment."
        case .ultraVires: "Official action without legal authority, in equity."
        case .contract: "Breach of contract."
        case .goodFaith: "Breach of the covenant of good faith and fair dealing."
        case .unjustEnrichment: "Unjust enrichment."
        case .statute: "Violation of another statute."
        case .other: "Any other theory."
        }
    }

    /// Whether the Administrative Procedure Act is the cause of action.
    package var isUnderAPA: Bool { rawValue.hasPrefix("apa706") }
}

/// The basis of federal jurisdiction.
package enum JurisdictionBasis: String, ChoiceWord {
    case federalQuestion = "federal_question"
    case usDefendant = "us_defendant"
    case usPlaintiff = "us_plaintiff"
    case diversity

    package var about: String {
        switch self {
        case .federalQuestion: "A question of federal law."
        case .usDefendant: "The United States, an agency or an officer is defendant."
        case .usPlaintiff: "The United States, an agency or an officer is plaintiff."
        case .diversity: "Diversity of citizenship."
        }
    }
}

/// Why an exhibit need not be redacted. Source: Fed. R. Civ. P. 5.2(b).
package enum RedactionExemption: String, ChoiceWord {
    case forfeiture
    case agencyRecord = "agency_record"
    case stateCourt = "state_court"
    case priorCourt = "prior_court"
    case sealed, habeas

    package var about: String {
        switch self {
        case .forfeiture: "An account number that identifies property to be forfeited."
        case .agencyRecord: "The record of an administrative or agency proceeding."
        case .stateCourt: "The official record of a state-court proceeding."
        case .priorCourt: "The record of a court that was not subject to the redaction rule."
        case .sealed: "A filing under seal, or covered by Rule 5.2(c)."
        case .habeas: "A pro se filing in habeas corpus."
        }
    }
}
