internal import CaseFiles
internal import Diagnostics
internal import Templating

/// What the template of the local category sheet needs besides.
extension DraftValues {
    func addCategorySheet(to context: inout TemplateObject) {
        guard let sheet = caseFile.categorySheet else { return }
        func answer(_ value: Located<Bool>?) -> TemplateValue {
            .object([
                "yes": .text(Self.mark(value?.value == true)), "no": .text(Self.mark(value?.value == false)),
                "is_yes": .bool(value?.value == true), "is_no": .bool(value?.value == false),
            ])
        }
        let divisions = content.court.divisions.map(\.name.value)
        let chosen = (sheet.partiesDivision ?? caseFile.division)?.value ?? ""
        context["category_sheet"] = .object([
            "title": .text(shortTitle),
            "nature_of_suit": .text(caseFile.civilCoverSheet?.natureOfSuit.value ?? ""),
            "categories": .list(
                CaseCategory.allCases.map { category in
                    .object([
                        "text": .text("Category \(category.rawValue)"),
                        "box": .text(Self.mark(category == sheet.category?.value)),
                    ])
                }
            ),
            "prior_action": answer(sheet.priorAction), "questions_statute": answer(sheet.questionsStatute),
            "united_states_is_party": answer(sheet.unitedStatesIsParty), "three_judges": answer(sheet.threeJudges),
            "same_division": answer(sheet.sameDivision), "state_motions_pending": answer(sheet.stateMotionsPending),
            "divisions": .list(
                divisions.map { division in
                    .object([
                        "text": .text(division),
                        "box": .text(Self.mark(chosen.lowercased().hasPrefix(division.lowercased()))),
                    ])
                }
            ),
            "attorney": .list(leadAttorney.map { .text($0) }),
        ])
    }

    /// The first party of each side only, as the sheet asks for it.
    private var shortTitle: String {
        func side(_ parties: [Party]) -> String {
            (parties.first?.name.value ?? "") + (parties.count > 1 ? ", et al." : "")
        }
        return Wording.typographic("\(side(caseFile.plaintiffs)) v. \(side(caseFile.defendants))")
    }

    /// Lead counsel's name, office, address, telephone and e-mail.
    var leadAttorney: [String] {
        for office in caseFile.counsel {
            guard let lead = office.attorneys.first(where: { $0.lead?.value == true }) ?? office.attorneys.first
            else { continue }
            let lines = [lead.name.value, office.name.value] + office.address.map(\.value)
            return (lines + [lead.phone?.value, lead.email?.value].compactMap { $0 }).map { Wording.typographic($0) }
        }
        return caseFile.plaintiffs.prefix(1).flatMap { party in
            ([party.name] + party.address + [party.phone, party.email].compactMap { $0 })
                .map { Wording.typographic($0.value) }
        }
    }
}
