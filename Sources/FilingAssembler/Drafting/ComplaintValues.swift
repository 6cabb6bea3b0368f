internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Templating

/// What the template of the complaint needs besides.
extension DraftValues {
    func addComplaint(to context: inout TemplateObject) {
        var prose = ProseValues(content, in: .complaint, index)
        context["facts"] = .list(prose.facts())
        context["claims"] = .list(caseFile.claims.enumerated().map { claim($1, number: $0 + 1, &prose) })
        context["prayer"] = .list(PrayerText(caseFile: caseFile).groups())
        context["has_injunction"] = .bool(caseFile.relief.contains(where: \.isInjunction))
        context["exhibits"] = .list(ExhibitValues(content, index, isInComplaint: true).list())
    }

    private func claim(_ claim: Claim, number: Int, _ prose: inout ProseValues) -> TemplateValue {
        let plaintiffs = claim.plaintiffs.keys.compactMap { caseFile.party($0.value) }
        let defendants = claim.defendants.keys.compactMap { caseFile.party($0.value) }
        let authorities = claim.authorities.keys.compactMap { caseFile.authority($0.value) }
        var object = claim.record.templateObject
        object["numeral"] = .rich(numeral(number, of: claim))
        object["plaintiffs"] = parties(plaintiffs)
        object["defendants"] = parties(defendants)
        object["parties_text"] = .text(
            Wording.side(plaintiffs, of: caseFile.plaintiffs, one: "Plaintiff", many: "Plaintiffs") + " against "
                + Wording.side(defendants, of: caseFile.defendants, one: "Defendant", many: "Defendants")
        )
        object["authorities"] = .list(authorities.map { .object($0.record.templateObject) })
        object["authorities_text"] = .text(
            authorities.map(\.cite.value).filter { !isCase($0) }.map { CitationText.unbroken($0) }.joined(
                separator: "; "
            )
        )
        object["blocks"] = .list(prose.count(claim))
        return .object(object)
    }

    /// A count's heading names the statute it rests on; cases belong into its text.
    private func isCase(_ cite: String) -> Bool {
        if case .caseLaw? = CitationScanner.citations(in: cite).first?.content { return true }
        return false
    }

    /// The count's numeral as a sequence field, so that a count inserted in Word renumbers those after it.
    private func numeral(_ number: Int, of claim: Claim) -> RichText {
        let field = RichText.Piece.field(
            instruction: " SEQ Count \\* ROMAN ",
            result: [.text(RomanNumeral.text(number), .init())]
        )
        let isFirst = caseFile.claims.firstIndex { $0.key.value == claim.key.value } == number - 1
        return RichText(isFirst ? Bookmark.around([field], named: Bookmark.count(claim.key.value)) : [field])
    }
}
