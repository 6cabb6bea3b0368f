internal import CaseFiles
internal import Diagnostics
internal import Templating

/// What the template of the civil cover sheet needs besides: every box of form JS 44, with its mark.
extension DraftValues {
    func addCoverSheet(to context: inout TemplateObject) {
        guard let sheet = caseFile.civilCoverSheet else { return }
        var object = sheet.record.templateObject
        object["plaintiff"] = .text(firstOf(caseFile.plaintiffs))
        object["defendant"] = .text(firstOf(caseFile.defendants))
        object["county"] = .text(
            Wording.typographic(sheet.county?.value ?? caseFile.plaintiffs.first?.principalPlace?.county?.value ?? "")
        )
        let isUnitedStatesPlaintiff = caseFile.jurisdiction?.basis?.value == .usPlaintiff
        let defendantCounty = caseFile.defendants.first?.principalPlace?.county?.value
        object["defendant_county"] = .text(isUnitedStatesPlaintiff ? defendantCounty ?? "" : "")
        object["attorneys"] = .list((caseFile.counsel.map(firm) + unrepresented).map { .list($0.map { .text($0) }) })
        object["basis"] = .list(basis)
        object["citizenship"] = .list(citizenship(sheet))
        object["nature"] = .list(NatureOfSuit.columns.map { .list(nature($0, code: sheet.natureOfSuit.value)) })
        object["nature_text"] = .text(NatureOfSuit.words(of: sheet.natureOfSuit.value) ?? "")
        object["origins"] = .list(
            CaseOrigin.allCases.map { box(String($0.number), $0.about, $0 == sheet.origin?.value ?? .original) }
        )
        object["cause"] = .text(CitationText.unbroken(sheet.cause.value))
        object["class_box"] = .text(Self.mark(sheet.classAction?.value == true))
        object["jury_yes"] = .text(Self.mark(caseFile.juryDemand?.value == true))
        object["jury_no"] = .text(Self.mark(caseFile.juryDemand?.value != true))
        object["signature"] = .text(SignatureText(caseFile: caseFile).leadSignature)
        context["cover_sheet"] = .object(object)
    }

    static func mark(_ isChecked: Bool) -> String { isChecked ? "☒" : "☐" }

    private func box(_ number: String, _ about: String, _ isChecked: Bool) -> TemplateValue {
        .object([
            "number": .text(number), "text": .text(Wording.withoutEnd(about)), "box": .text(Self.mark(isChecked)),
        ])
    }

    private func firstOf(_ parties: [Party]) -> String {
        guard let first = parties.first else { return "" }
        let more = parties.count > 1 ? " (see attachment for the others)" : ""
        return Wording.typographic(first.name.value + more)
    }

    /// A plaintiff without counsel stands where the form asks for the attorney.
    private var unrepresented: [[String]] {
        caseFile.plaintiffs.filter { $0.selfRepresented?.value == true }.map { party in
            let reach = [party.phone?.value, party.email?.value].compactMap { $0 }
            return [party.name.value + ", pro se", (party.address.map(\.value) + reach).joined(separator: ", ")]
                .map { Wording.typographic($0) }
        }
    }

    /// An office on one line of the form.
    private func firm(_ office: Counsel) -> [String] {
        let people = office.attorneys.map(\.name.value).joined(separator: ", ")
        let lead = office.attorneys.first { $0.lead?.value == true } ?? office.attorneys.first
        let reach = [lead?.phone?.value, lead?.email?.value].compactMap { $0 }
        return ([people + ", " + office.name.value] + [(office.address.map(\.value) + reach).joined(separator: ", ")])
            .map { Wording.typographic($0) }
    }

    /// A party of the United States beats a federal question. Source: the form's instructions, II.
    private var basis: [TemplateValue] {
        let chosen: Int? =
            switch caseFile.jurisdiction?.basis?.value {
            case .usPlaintiff: 1
            case .usDefendant: 2
            case .federalQuestion: 3
            case .diversity: 4
            case nil: nil
            }
        let words = [
            "U.S. Government Plaintiff", "U.S. Government Defendant", "Federal Question (U.S. Government Not a Party)",
            "Diversity (Indicate Citizenship of Parties in Item III)",
        ]
        return words.enumerated().map { box("\($0 + 1)", $1, $0 + 1 == chosen) }
    }

    /// Box III, which is for diversity cases only.
    private func citizenship(_ sheet: CoverSheet) -> [TemplateValue] {
        Citizenship.allCases.enumerated().map { index, citizenship in
            .object([
                "number": .integer(index + 1), "text": .text(Wording.withoutEnd(citizenship.about)),
                "plaintiff_box": .text(Self.mark(sheet.plaintiffCitizenship?.value == citizenship)),
                "defendant_box": .text(Self.mark(sheet.defendantCitizenship?.value == citizenship)),
            ])
        }
    }

    private func nature(_ groups: [NatureOfSuit.Group], code chosen: String) -> [TemplateValue] {
        groups.flatMap { group -> [TemplateValue] in
            let head = TemplateValue.object(["is_head": .bool(true), "text": .text(group.title)])
            return [head]
                + group.codes.map { code, words in
                    .object([
                        "is_head": .bool(false), "box": .text(Self.mark(code == chosen)), "code": .text(code),
                        "text": .text(words), "is_chosen": .bool(code == chosen),
                    ])
                }
        }
    }
}
