internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Review
internal import Templating

/// What a template sees: the fields of the case file under their own names, with references resolved, and the texts,
/// numerals and turns of phrase that a document needs.
struct DraftValues {
    private let content: Matter.Content
    private let caseFile: CaseFile
    private let date: Day?

    init(_ content: Matter.Content, date: Day?) {
        self.content = content
        caseFile = content.caseFile
        self.date = date
    }

    var context: TemplateObject {
        var prose = ProseValues(content)
        var context = caseFile.record.templateObject
        context["court"] = .object(content.court.record.templateObject)
        context["plaintiffs"] = parties(caseFile.plaintiffs)
        context["defendants"] = parties(caseFile.defendants)
        context["plaintiffs_word"] = .text(caseFile.plaintiffs.count == 1 ? "Plaintiff" : "Plaintiffs")
        context["defendants_word"] = .text(caseFile.defendants.count == 1 ? "Defendant" : "Defendants")
        context["facts"] = .list(prose.facts())
        context["claims"] = .list(caseFile.claims.enumerated().map { claim($1, number: $0 + 1, &prose) })
        context["prayer"] = .list(PrayerText(caseFile: caseFile).groups())
        context["has_injunction"] = .bool(caseFile.relief.contains(where: \.isInjunction))
        context["signers"] = .list(SignatureText(caseFile: caseFile).blocks())
        context["exhibits"] = .list(exhibits)
        context["date_text"] = .text(date?.spelledOut ?? "____________________")
        return context
    }

    private func parties(_ parties: [Party]) -> TemplateValue {
        .list(parties.map { .object(party($0)) })
    }

    private func party(_ party: Party) -> TemplateObject {
        var object = party.record.templateObject
        object["capacity_text"] = party.captionAddition.map { .text(Wording.typographic($0)) }
        object["counsel"] = .list(
            party.counsel.keys.compactMap { key in
                caseFile.counsel(key.value).map { .object($0.record.templateObject) }
            }
        )
        return object
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

    /// The exhibits in the order of their labels.
    private var exhibits: [TemplateValue] {
        let ordered = caseFile.exhibits.sorted { left, right in
            guard let one = label(of: left), let other = label(of: right) else { return label(of: left) != nil }
            return one < other
        }
        let citing = citingParagraphs()
        var bookmarked: Set<String> = []
        return ordered.map { exhibit in
            let key = exhibit.key.value
            var object = exhibit.record.templateObject
            let label = RichText.Piece.text(content.outline.labels[key] ?? "—", .init())
            // Two exhibits with one key are a finding; a bookmark can stand at only one of them.
            let isFirst = bookmarked.insert(key).inserted
            object["label"] = .rich(
                RichText(isFirst ? Bookmark.around([label], named: Bookmark.exhibit(key)) : [label])
            )
            object["pages"] = content.outline.exhibits[key]?.pages.map { .integer($0) } ?? .text("—")
            object["cited_at"] = .rich(RichText(paragraphList(citing[key] ?? [])))
            return .object(object)
        }
    }

    private func label(of exhibit: Exhibit) -> ExhibitLabel? {
        content.outline.labels[exhibit.key.value].flatMap { ExhibitLabel($0) }
    }

    /// The numbers of the allegations that cite each exhibit, ascending, by exhibit key.
    private func citingParagraphs() -> [String: [Int]] {
        content.outline.exhibitCites.reduce(into: [:]) { citing, cite in
            guard let exhibit = cite.exhibit, let paragraph = cite.paragraph else { return }
            if citing[exhibit]?.last != paragraph { citing[exhibit, default: []].append(paragraph) }
        }
    }

    private func paragraphList(_ numbers: [Int]) -> [RichText.Piece] {
        guard !numbers.isEmpty else { return [.text("—", .init())] }
        var pieces: [RichText.Piece] = [.text(numbers.count == 1 ? "¶\u{A0}" : "¶¶\u{A0}", .init())]
        for (index, run) in ParagraphNumbers.runs(of: numbers).enumerated() {
            if index > 0 { pieces.append(.text(", ", .init())) }
            pieces.append(numberField(run.lowerBound))
            guard run.count > 1 else { continue }
            pieces += [.text(ParagraphNumbers.joint(of: run), .init()), numberField(run.upperBound)]
        }
        return pieces
    }

    private func numberField(_ number: Int) -> RichText.Piece {
        Bookmark.numberField(Bookmark.paragraph(number, in: content.outline), cached: "\(number)")
    }
}
