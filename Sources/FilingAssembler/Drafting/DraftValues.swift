internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Review
internal import Templating

/// What every template of a matter sees: the fields of the case file under their own names, with references resolved,
/// the court, the parties, and the turns of phrase that documents share. What one kind needs besides is in a file of its own.
struct DraftValues {
    let content: Matter.Content
    let caseFile: CaseFile
    let date: Day?
    let index: RecordIndex
    /// The pages of bookmarks in a document that has been laid out; empty before.
    private(set) var pages: [String: Int]
    /// Whether the document is only laid out to learn the pages.
    private(set) var isProbe = false
    /// What does not depend on the document.
    private var shared = TemplateObject()

    /// Where a packet has the exhibits, by exhibit key.
    private let exhibitPlaces: [String: ExhibitPlace]

    init(
        _ content: Matter.Content,
        date: Day?,
        pages: [String: Int] = [:],
        exhibitPlaces: [String: ExhibitPlace] = [:]
    ) {
        self.pages = pages
        self.exhibitPlaces = exhibitPlaces
        self.content = content
        caseFile = content.caseFile
        index = RecordIndex(content)
        self.date = date
        shared = sharedValues()
    }

    /// The same values for a document that has been laid out.
    func knowing(_ pages: [String: Int]) -> DraftValues {
        var values = self
        values.pages = pages
        return values
    }

    /// The same values for the copy that is laid out.
    var probing: DraftValues {
        var values = self
        values.isProbe = true
        return values
    }

    /// Whether a document has tables with page numbers.
    func hasTables(_ document: PlannedDocument) -> Bool {
        document.kind == .memorandum && caseFile.memorandum?.tables?.value == true
    }

    func context(of document: PlannedDocument) -> TemplateObject {
        var context = shared
        context["document"] = .object(self.document(document))
        context["caption"] = .object(caption(of: document))
        switch document.kind {
        case .complaint: addComplaint(to: &context)
        case .exhibitList:
            let exhibits = ExhibitValues(content, index, isInComplaint: false, places: exhibitPlaces)
            context["exhibits"] = .list(exhibits.list())
        case .motion: addMotion(to: &context)
        case .memorandum: addMemorandum(to: &context)
        case .civilCoverSheet: addCoverSheet(to: &context)
        case .categorySheet: addCategorySheet(to: &context)
        case .servicePlan: addServicePlan(to: &context)
        case .certificateOfService: addCertificateOfService(to: &context)
        case .noticeOfRelatedCase:
            context["related_case_rule"] = .text(CitationText.unbroken(content.court.relatedCaseRule?.value ?? ""))
        default: add(document, to: &context)
        }
        return context
    }

    /// What documents about one of several things need.
    private func add(_ document: PlannedDocument, to context: inout TemplateObject) {
        switch (document.kind, document.subject) {
        case (.proposedOrder, .stage(let stage)): addOrder(stage, to: &context)
        case (.declaration, .declaration(let key)): addDeclaration(key, to: &context)
        case (.noticeOfAppearance, .attorney(let office, let index)): addAppearance(office, index, to: &context)
        case (.proHacVice, .attorney(let office, let index)): addAdmission(office, index, to: &context)
        case (.disclosureStatement, .party(let key)): addDisclosure(key, to: &context)
        case (.summons, let subject): addSummons(subject, to: &context)
        default: break
        }
    }

    private func sharedValues() -> TemplateObject {
        var context = caseFile.record.templateObject
        context["court"] = .object(content.court.record.templateObject)
        context["plaintiffs"] = parties(caseFile.plaintiffs)
        context["defendants"] = parties(caseFile.defendants)
        context["plaintiffs_word"] = .text(caseFile.plaintiffs.count == 1 ? "Plaintiff" : "Plaintiffs")
        context["defendants_word"] = .text(caseFile.defendants.count == 1 ? "Defendant" : "Defendants")
        context["signers"] = .list(SignatureText(caseFile: caseFile).blocks())
        context["filer_signature"] = .text(SignatureText(caseFile: caseFile).leadSignature)
        context["date_text"] = .text(date?.spelledOut ?? "____________________")
        return context
    }

    private func document(_ document: PlannedDocument) -> TemplateObject {
        [
            "kind": .text(document.kind.rawValue), "key": .text(document.key), "title": .text(document.title),
            "has_front_matter": .bool(hasTables(document)),
        ]
    }

    /// The caption: all parties in a pleading, the first of each side in later papers. Source: Fed. R. Civ. P. 10(a).
    private func caption(of document: PlannedDocument) -> TemplateObject {
        let namesAll = document.kind == .complaint
        func side(_ parties: [Party]) -> TemplateValue { self.parties(namesAll ? parties : Array(parties.prefix(1))) }
        return [
            "plaintiffs": side(caseFile.plaintiffs), "defendants": side(caseFile.defendants),
            "more_plaintiffs": .bool(!namesAll && caseFile.plaintiffs.count > 1),
            "more_defendants": .bool(!namesAll && caseFile.defendants.count > 1),
            "notes": .list(captionNotes(of: document).map { .text($0) }),
            "counsel": .list(counselBlock.map { .text(Wording.typographic($0)) }),
        ]
    }

    /// The lines beside the parties, below the case number.
    private func captionNotes(of document: PlannedDocument) -> [String] {
        if document.kind == .motion, caseFile.motion?.oralArgument?.value == true { return ["ORAL ARGUMENT REQUESTED"] }
        guard document.kind == .complaint else { return [] }
        var notes: [String] = []
        if caseFile.relief.contains(where: \.isInjunction) { notes.append("INJUNCTIVE RELIEF SOUGHT") }
        let legends = content.court.legends.filter { $0.when.map { applies($0.value) } ?? false }
        if caseFile.juryDemand?.value == true, !legends.contains(where: { $0.when?.value == .juryDemand }) {
            notes.append("JURY TRIAL DEMANDED")
        }
        return legends.map(\.text.value) + notes
    }

    private func applies(_ legend: LegendCase) -> Bool {
        switch legend {
        case .agencyReview: caseFile.claims.contains { $0.theory?.value.isUnderAPA == true }
        case .classAction: caseFile.civilCoverSheet?.classAction?.value == true
        case .juryDemand: caseFile.juryDemand?.value == true
        }
    }

    /// What stands at the top of page 1 where the court wants counsel there.
    private var counselBlock: [String] {
        content.court.counselBlock.value == .firstPage ? CounselText(caseFile: caseFile).lines : []
    }

    func parties(_ parties: [Party]) -> TemplateValue {
        .list(parties.map { .object(party($0)) })
    }

    func party(_ party: Party) -> TemplateObject {
        var object = party.record.templateObject
        object["capacity_text"] = party.captionAddition.map { .text(Wording.typographic($0)) }
        let agency = party.agency.map { caseFile.party($0.value)?.name.value ?? $0.value }
        object["agency_name"] = agency.map { .text(Wording.typographic($0)) }
        object["counsel"] = .list(
            party.counsel.keys.compactMap { key in
                caseFile.counsel(key.value).map { .object($0.record.templateObject) }
            }
        )
        return object
    }
}
