internal import CaseFiles
internal import Diagnostics

/// Tells which faults are only there because a field of the case file is written and could not be read.
///
/// Such a field has its finding already; that nothing is there, as a rule must think, is not so.
struct UnreadPlaces {
    private let places: Set<Location>
    /// Where the authorities of a claim are what could not be read.
    private let unreadAuthorities: Set<Location>
    private let rules: Set<String>

    init(_ caseFile: CaseFile) {
        places = caseFile.unread.reduce(into: []) { $0.formUnion($1.places) }
        unreadAuthorities = caseFile.unread.reduce(into: []) {
            if $1.record == "claim", $1.name.isEmpty || $1.name == "authorities" { $0.formUnion($1.places) }
        }
        rules = Set(caseFile.unread.flatMap { Self.elsewhere["\($0.record).\($0.name)"] ?? [] })
    }

    func explain(_ fault: Fault, of rule: String) -> Bool {
        // A promise is kept beside whatever else is unread.
        if rule == ClaimWithoutAuthority.id { return unreadAuthorities.contains(fault.location) }
        if rule == MissingExhibit.id { return false }
        return rules.contains(rule) || places.contains(fault.location)
    }

    /// The rules that tell the lack of a field at another place than its record.
    static let elsewhere: [String: [String]] = [
        "party.": [
            "FRCP-20a2", "PKT-CLAIM-REQ", "FRCP-5d1B", "FRCP-4i2", "IRC-7803a3", "PKT-PARA-REF",
        ],
        "party.key": [
            "FRCP-20a2", "PKT-CLAIM-REQ", "FRCP-5d1B", "FRCP-4i2", "IRC-7803a3", "PKT-PARA-REF",
            "APA-702-officer",
        ],
        "party.address": ["FRCP-4a1", "FRCP-5d1B"],
        "party.counsel": ["PKT-COUNSEL"],
        "party.kind": ["FRCP-12a2", "APA-702-officer"],
        "party.office": ["IRC-7803a3"],
        "party.short_name": ["STANDING-1"],
        "counsel.": ["FRCP-11a-sign", "DMASS-LR-83.5.3", "PKT-COUNSEL"],
        "counsel.key": ["FRCP-11a-sign", "DMASS-LR-83.5.3", "PKT-COUNSEL"],
        "counsel.address": ["FRCP-11a-block"],
        "counsel.attorneys": ["FRCP-11a-sign", "DMASS-LR-83.5.3"],
        "attorney.admission": ["FRCP-11a-sign", "DMASS-LR-83.5.3"],
        "attorney.signature": ["FRCP-11a-sign"],
        "authority.": ["FRCP-8a1"],
        "authority.key": ["FRCP-8a1"],
        "authority.cite": ["FRCP-8a1"],
        "claim.": ["PKT-RELIEF-MAP", "FRCP-20a2"],
        "claim.key": ["PKT-RELIEF-MAP"],
        "claim.allegations": ["PKT-PARA-REF", "FRCP-8a2"],
        "claim.alternative_to": ["FRCP-8d2", "ULTRAVIRES"],
        "claim.authorities": ["FRCP-11b2"],
        "claim.defendants": ["FRCP-20a2", "IRC-7803a3", "PKT-RELIEF-MAP"],
        "claim.plaintiffs": ["FRCP-20a2"],
        "claim.relief": ["PKT-RELIEF-MAP"],
        "civil cover sheet.defendant_citizenship": ["PKT-COVER"],
        "civil cover sheet.plaintiff_citizenship": ["PKT-COVER"],
        "jurisdiction.amount_in_controversy": ["FRCP-7.1a2"],
        "jurisdiction.venue": ["USC28-1391e"],
        "memorandum.background": ["PKT-AUTH-ID"],
        "memorandum.standard": ["PKT-AUTH-ID"],
        "memorandum.argument": ["PKT-AUTH-ID"],
        "case file.division": ["NDCAL-3-2b"],
        "relief.scope_reason": ["FRCP-65-scope"],
        "placeholder.text": ["PKT-PLACEHOLDER"],
        "relief.": ["PKT-RELIEF-MAP", "FRCP-20a2", "FRCP-7b1A"],
        "relief.claims": ["PKT-RELIEF-MAP"],
        "relief.enjoin": ["FRCP-20a2"],
        "service.to": ["FRCP-4i1", "FRCP-4i2", "FRCP-5d1B", "FRCP-5a"],
    ]
}
