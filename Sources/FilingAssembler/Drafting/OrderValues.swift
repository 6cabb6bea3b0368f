internal import CaseFiles
internal import Diagnostics
internal import Templating

/// What the template of a proposed order needs besides.
///
/// The order says all itself: who is bound, what act, until when, and why, and it points to no other paper.
/// Source: Fed. R. Civ. P. 65(b)(2), (c), (d); 5 U.S.C. § 702.
extension DraftValues {
    func addOrder(_ stage: InjunctionStage, to context: inout TemplateObject) {
        let relief = caseFile.reliefOfMotion.filter { $0.isOrdered(at: stage) }
        let titles = DocumentTitles(caseFile: caseFile, court: content.court)
        context["order"] = .object([
            "is_restraining": .bool(stage == .tro),
            "is_without_notice": .bool(relief.contains(where: \.isWithoutNotice)),
            "motion_title": .text(Wording.typographic(titles.motion)),
            "movants": .text(Wording.introduced(caseFile.plaintiffs, as: plaintiffsWord)),
            "opponents": .text(Wording.introduced(targets(of: relief), as: defendantsWord)),
            "definitions": .list(definitions),
            "findings": .list(findings(relief)),
            "terms": .list(relief.compactMap(term)),
            "security": .list(ordered(securityTexts(relief))),
            "without_notice": .list(
                Wording.distinct(relief.filter(\.isWithoutNotice).compactMap(\.noNoticeCertificate?.value))
                    .map { .text(CitationText.unbroken($0)) }
            ),
        ])
    }

    private var definitions: [TemplateValue] {
        (caseFile.motion?.definitions ?? []).map { definition in
            .object([
                "term": .text(Wording.typographic(definition.term.value)),
                "meaning": .text(CitationText.unbroken(Wording.withoutEnd(definition.meaning.value))),
            ])
        }
    }

    /// The four factors, each with what the relief says of it. Source: Winter v. NRDC, 555 U.S. 7, 20 (2008).
    private func findings(_ relief: [Relief]) -> [TemplateValue] {
        let factors: [(String, KeyPath<Factors, Located<String>?>)] = [
            ("Likelihood of success on the merits", \.success), ("Irreparable harm", \.harm),
            ("Balance of equities", \.balance), ("Public interest", \.publicInterest),
        ]
        return factors.compactMap { title, path in
            let texts = Wording.distinct(relief.compactMap { $0.factors?[keyPath: path]?.value })
            guard !texts.isEmpty else { return nil }
            return .object(["title": .text(title), "text": .text(CitationText.unbroken(texts.joined(separator: " ")))])
        }
    }

    /// One decretal paragraph, in the words of the prayer; `nil` for relief that an order cannot express.
    private func term(_ relief: Relief) -> TemplateValue? {
        guard relief.isInjunction, let act = relief.act else {
            return relief.orderText.map { .text(CitationText.unbroken($0.value)) }
        }
        let bound = targets(of: [relief])
        let many = bound.count > 1
        let names = "\(many ? "Defendants" : "Defendant") \(Wording.list(bound.map(\.nameBesideRole)))"
        let until = relief.until.map { ", until \(Wording.withoutEnd($0.value))" } ?? ""
        let isOrdered = relief.verb?.value == .shall
        let verb = isOrdered ? "ordered" : relief.stage?.value == .tro ? "restrained" : "enjoined"
        let particle = isOrdered ? "to" : "from"
        let sentence =
            "\(names), and the successors in office of each officer, \(many ? "are" : "is") hereby \(verb)\(until), "
            + "\(particle) \(Wording.withoutEnd(act.value))."
        return .text(CitationText.unbroken(sentence + responsible(relief)))
    }

    /// The officers who answer for compliance. Source: 5 U.S.C. § 702, last sentence but one.
    private func responsible(_ relief: Relief) -> String {
        guard !relief.officers.isEmpty else { return "" }
        let offices = Wording.list(relief.officers.map { "the \($0.value)" })
        let many = relief.officers.count > 1
        return " \(Wording.capitalized(offices)), and \(many ? "their successors" : "the successor") in office, "
            + "\(many ? "are" : "is") personally responsible for compliance with this paragraph. 5 U.S.C. § 702."
    }

    /// What the motion proposes, as the court says it.
    private func ordered(_ texts: [String]) -> [TemplateValue] {
        texts.map { text in
            var text = text
            for (asked, ordered) in [
                ("No security should be required.", "No security is required."),
                ("Nominal security is proper.", "Nominal security is required, in the amount of $__________."),
            ] where text.hasPrefix(asked) {
                text = ordered + text.dropFirst(asked.count)
            }
            return .text(text.replacingSuffix(of: " is proper.", by: " is required."))
        }
    }
}

extension String {
    /// The text with the first such words replaced.
    fileprivate func replacingSuffix(of old: String, by new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
