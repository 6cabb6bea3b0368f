internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// What the template of a summons needs besides: the data for form AO 440. Source: Fed. R. Civ. P. 4(a)(1), 12(a).
extension DraftValues {
    func addSummons(_ subject: DocumentSubject, to context: inout TemplateObject) {
        let time = responseTime(subject)
        context["summons"] = .object([
            "to": .list(recipient(subject).map { .text(Wording.typographic($0)) }),
            "for_united_states": .bool(isForUnitedStates(subject)),
            "days": .integer(time.days), "after": .text(CitationText.unbroken(time.after)),
            "rule": .text(CitationText.unbroken(time.rule)),
            "attorney": .list(leadAttorney.map { .text($0) }),
        ])
    }

    private func isForUnitedStates(_ subject: DocumentSubject) -> Bool {
        if case .official = subject { true } else { false }
    }

    private func recipient(_ subject: DocumentSubject) -> [String] {
        switch subject {
        case .party(let key):
            guard let party = caseFile.party(key) else { return [key] }
            let addition = party.captionAddition.map { ", \($0)" } ?? ""
            return [party.name.value + addition] + address(of: party)
        case .official(let official): return official.address(in: content.court)
        default: return []
        }
    }

    /// The address for service: that of the service row, or the party's own.
    private func address(of party: Party) -> [String] {
        let row = caseFile.service.first { $0.to.value == party.key.value && !$0.address.isEmpty }
        return (row?.address ?? party.address).map(\.value)
    }

    private func responseTime(_ subject: DocumentSubject) -> (days: Int, after: String, rule: String) {
        let official = (60, "service of this summons on the United States attorney", "Fed. R. Civ. P. 12(a)(2)")
        guard case .party(let key) = subject, let party = caseFile.party(key) else { return official }
        guard party.kind.value == .officer || party.isFederal else {
            return (
                21, "service of this summons on you (not counting the day you received it)",
                "Fed. R. Civ. P. 12(a)(1)(A)(i)"
            )
        }
        guard party.kind.value == .officer, party.capacity?.value != .official else { return official }
        let after = "service on you or service on the United States attorney, whichever is later"
        return (60, after, "Fed. R. Civ. P. 12(a)(3)")
    }
}

extension FederalRecipient {
    /// Office and address, as the court's data have them.
    func address(in court: Court) -> [String] {
        (self == .usAttorney ? court.usAttorney : court.attorneyGeneral).map(\.value)
    }

    /// What a plan calls them.
    var inPlan: String {
        self == .usAttorney ? "United States Attorney (civil-process clerk)" : "Attorney General of the United States"
    }
}
