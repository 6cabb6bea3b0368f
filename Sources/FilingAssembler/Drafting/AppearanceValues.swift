internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// What the templates about single attorneys and corporate parties need besides.
extension DraftValues {
    func addAppearance(_ office: String, _ index: Int, to context: inout TemplateObject) {
        guard let counsel = caseFile.counsel(office), let attorney = caseFile.attorney(office, index) else { return }
        let signatures = SignatureText(caseFile: caseFile)
        context["attorney"] = .object(self.attorney(attorney, of: counsel))
        context["signers"] = .list([signatures.block(attorney, of: counsel)])
    }

    /// The motion is local counsel's, who is a member of the court's bar. Source: L.R., D. Mass. 83.5.3.
    func addAdmission(_ office: String, _ index: Int, to context: inout TemplateObject) {
        guard let counsel = caseFile.counsel(office), let attorney = caseFile.attorney(office, index) else { return }
        let signatures = SignatureText(caseFile: caseFile)
        var object = self.attorney(attorney, of: counsel)
        object["rule"] = .text(CitationText.unbroken(content.court.proHacViceRule?.value ?? ""))
        object["bars"] = .list((attorney.proHacVice?.bars ?? []).map { .text(Wording.typographic($0.value)) })
        object["history"] = .text(Wording.typographic(attorney.proHacVice?.history?.value ?? ""))
        let local = caseFile.localCounsel
        object["sponsor"] = .text(Wording.typographic(local?.attorney.name.value ?? "____________________"))
        context["attorney"] = .object(object)
        context["signers"] = .list(local.map { [signatures.block($0.attorney, of: $0.office)] } ?? [])
        context["certificate"] = .object(certificate(attorney.proHacVice?.conference))
    }

    private func attorney(_ attorney: Attorney, of office: Counsel) -> TemplateObject {
        var object = attorney.record.templateObject
        object["office"] = .object(office.record.templateObject)
        object["clients"] = .text(Wording.typographic(clients(of: office)))
        object["is_admitted"] = .bool(attorney.admission?.value == .admitted)
        object["is_pro_hac_vice"] = .bool(attorney.admission?.value == .proHacVice)
        return object
    }

    private func clients(of office: Counsel) -> String {
        let clients = caseFile.plaintiffs.filter { $0.counsel.contains(office.key.value) }
        return (clients.count == 1 ? "Plaintiff " : "Plaintiffs ") + Wording.list(clients.map(\.name.value))
    }

    func addDisclosure(_ key: String, to context: inout TemplateObject) {
        guard let party = caseFile.party(key), let disclosure = party.disclosure else { return }
        // What is not told is a blank to be filled in: it must not read as if there were none.
        func names(_ words: [Located<String>]) -> TemplateValue {
            guard !words.isEmpty else { return .list([.text("____________________")]) }
            return .list(words.filter { $0.value.lowercased() != "none" }.map { .text(Wording.typographic($0.value)) })
        }
        var object = self.party(party)
        object["is_nonprofit"] = .bool(party.kind.value == .nonprofit)
        object["is_person"] = .bool(!party.isEntity)
        object["interested"] = names(disclosure.interested)
        object["parents"] = names(disclosure.parents)
        object["owners"] = names(disclosure.owners)
        context["disclosing"] = .object(object)
        let offices = caseFile.counsel.filter { party.counsel.contains($0.key.value) }
        let signatures = SignatureText(caseFile: caseFile)
        context["signers"] = .list(
            offices.isEmpty ? [signatures.block(ofSelfRepresented: party)] : offices.map { signatures.block(of: $0) }
        )
    }
}

extension CaseFile {
    /// The first attorney who is a member of the court's bar; one who signs before one who does not.
    var localCounsel: (attorney: Attorney, office: Counsel)? {
        let members = counsel.flatMap { office in office.attorneys.map { (attorney: $0, office: office) } }
            .filter { $0.attorney.admission?.value == .admitted }
        return members.first { $0.attorney.signature != nil } ?? members.first
    }
}
