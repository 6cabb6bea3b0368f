internal import CaseFiles
internal import Diagnostics
internal import Templating

/// What the template of the motion needs besides.
extension DraftValues {
    func addMotion(to context: inout TemplateObject) {
        guard let motion = caseFile.motion else { return }
        let relief = caseFile.reliefOfMotion
        var prose = ProseValues(content, in: .motion, index)
        var object = motion.record.templateObject
        object["movants"] = .text(Wording.introduced(caseFile.plaintiffs, as: plaintiffsWord))
        object["opponents"] = .text(Wording.introduced(targets(of: relief), as: defendantsWord))
        object["relief_text"] = .text(reliefText(relief))
        object["rules_text"] = .text(CitationText.unbroken(rulesText(relief)))
        object["grounds"] = .list(prose.text(motion.grounds))
        object["asked"] = .list(asked(relief))
        object["security"] = .list(securityTexts(relief).map { .text($0) })
        object["papers"] = .list(papers.map { .text(Wording.typographic($0)) })
        object["without_notice"] = .list(
            Wording.distinct(relief.filter(\.isWithoutNotice).compactMap(\.noNoticeCertificate?.value))
                .map { .text(CitationText.unbroken($0)) }
        )
        context["motion"] = .object(object)
        context["certificate"] = .object(certificate(motion.conference))
    }

    var plaintiffsWord: String { caseFile.plaintiffs.count == 1 ? "Plaintiff" : "Plaintiffs" }
    var defendantsWord: String { caseFile.defendants.count == 1 ? "Defendant" : "Defendants" }

    /// The parties that some relief binds, in the order of the caption; all defendants where it names none.
    func targets(of relief: [Relief]) -> [Party] {
        let keys = Set(relief.flatMap(\.enjoin.keys).map(\.value))
        let bound = caseFile.defendants.filter { keys.contains($0.key.value) }
        return bound.isEmpty ? caseFile.defendants : bound
    }

    private func asked(_ relief: [Relief]) -> [TemplateValue] {
        let prayer = PrayerText(caseFile: caseFile)
        return relief.enumerated().map { index, item in
            let left = relief.count - 1 - index
            return .object(["text": .text(prayer.clause(of: item) + prayer.ending(left)), "is_last": .bool(left == 0)])
        }
    }

    /// `a temporary restraining order, a preliminary injunction, and a stay`.
    private func reliefText(_ relief: [Relief]) -> String {
        let titles = DocumentTitles(caseFile: caseFile, court: content.court)
        return Wording.list(titles.kinds(relief).map { "a \($0.lowercased())" })
    }

    /// The rules that the motion is made under.
    private func rulesText(_ relief: [Relief]) -> String {
        let isTRO = relief.contains { $0.stage?.value == .tro }
        let isPreliminary = relief.contains { $0.stage?.value == .preliminary }
        var rules: [String] = []
        if isTRO || isPreliminary {
            rules.append("Fed. R. Civ. P. 65" + (isPreliminary ? isTRO ? "(a) and (b)" : "(a)" : "(b)"))
        }
        if relief.contains(where: { $0.kind.value == .stay }) { rules.append("5 U.S.C. § 705") }
        return Wording.list(rules)
    }

    /// One sentence for each security that is proposed. Source: Fed. R. Civ. P. 65(c).
    func securityTexts(_ relief: [Relief]) -> [String] {
        Wording.distinct(
            relief.compactMap { item in
                guard let security = item.security else { return nil }
                let amount =
                    switch security.amount?.value.lowercased() {
                    case nil, "none": "No security should be required."
                    case "nominal": "Nominal security is proper."
                    default: "Security of \(security.amount?.value ?? "") is proper."
                    }
                return CitationText.unbroken(
                    ([amount] + [security.reason?.value].compactMap { $0 }).joined(separator: " ")
                )
            }
        )
    }

    /// What the motion relies on.
    private var papers: [String] {
        var papers: [String] = []
        if caseFile.memorandum != nil { papers.append("the Memorandum of Law filed with this motion") }
        papers += caseFile.declarations.map { "the Declaration of \($0.declarant.value)" }
        let exhibits = caseFile.exhibits.isEmpty ? "" : " and its exhibits"
        return papers + ["the \(caseFile.title.value) (“Compl.”)\(exhibits)"]
    }

    /// The certificate that counsel conferred; what is not known yet is left blank.
    func certificate(_ conference: Conference?) -> TemplateObject {
        let persons = Wording.list(conference?.persons.map(\.value) ?? [])
        return [
            "rule": .text(CitationText.unbroken(content.court.conferenceRule?.value ?? "")),
            "date": .text(conference?.date?.value ?? "____________________"),
            "persons": .text(persons.isEmpty ? "counsel for \(defendantsWord)" : Wording.typographic(persons)),
            "result": .text(Wording.typographic(conference?.result?.value ?? "")),
            "signature": .text(SignatureText(caseFile: caseFile).leadSignature),
            "name": .text(SignatureText(caseFile: caseFile).leadName),
        ]
    }
}

extension Relief {
    /// A temporary restraining order asked for without notice.
    var isWithoutNotice: Bool { stage?.value == .tro && notice?.value == .withheld }
}
