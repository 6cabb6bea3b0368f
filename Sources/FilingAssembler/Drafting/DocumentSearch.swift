internal import CaseFiles
internal import Diagnostics
internal import Review

/// What of a matter a kind of document is about: nothing when it does not apply, several for one that comes several times.
struct DocumentSearch {
    let content: Matter.Content
    let kind: DocumentKind
    var caseFile: CaseFile { content.caseFile }

    init(_ content: Matter.Content, _ kind: DocumentKind) {
        self.content = content
        self.kind = kind
    }

    func subjects() -> [DocumentSubject] {
        switch kind {
        case .complaint: [.matter]
        case .exhibitList: one(!caseFile.exhibits.isEmpty)
        case .civilCoverSheet: one(caseFile.civilCoverSheet != nil)
        case .categorySheet: one(caseFile.categorySheet != nil && hasCategorySheet)
        case .summons: summoned
        case .disclosureStatement: disclosing.filter { $0.disclosure != nil }.map { .party($0.key.value) }
        case .noticeOfAppearance: attorneys(where: Self.appearsByNotice)
        case .proHacVice: content.court.proHacViceRule == nil ? [] : attorneys { $0.isPending && $0.proHacVice != nil }
        case .noticeOfRelatedCase: one(!caseFile.relatedCases.isEmpty)
        case .motion: one(!caseFile.reliefOfMotion.isEmpty)
        case .proposedOrder: stages.map { .stage($0) }
        case .memorandum: one(caseFile.memorandum != nil)
        case .declaration: caseFile.declarations.map { .declaration($0.key.value) }
        case .certificateOfService: one(!caseFile.rowsOutsideECF.isEmpty)
        case .servicePlan: one(caseFile.defendants.contains(where: \.isFederal) || !caseFile.service.isEmpty)
        }
    }

    private func one(_ applies: Bool) -> [DocumentSubject] { applies ? [.matter] : [] }

    var hasCategorySheet: Bool { content.court.categorySheet?.value == true }

    /// The corporate parties on the filer's side that no government owns; in a court with a rule of its own, every
    /// such party. Source: Fed. R. Civ. P. 7.1(a)(1), Civ. L.R. 3-15.
    var disclosing: [Party] {
        caseFile.plaintiffs.filter { $0.isEntity || content.court.disclosureRule != nil && $0.isNongovernmental }
    }

    /// One for each defendant, and for the United States its attorney and the Attorney General.
    private var summoned: [DocumentSubject] {
        let officials = caseFile.defendants.contains(where: \.isFederal) ? FederalRecipient.allCases : []
        return caseFile.defendants.map { .party($0.key.value) } + officials.map { .official($0) }
    }

    /// An order for each stage; a stay is ordered with the preliminary injunction.
    private var stages: [InjunctionStage] {
        let relief = caseFile.reliefOfMotion
        return [InjunctionStage.tro, .preliminary].filter { stage in relief.contains { $0.isOrdered(at: stage) } }
    }

    private func attorneys(where chosen: (Attorney) -> Bool) -> [DocumentSubject] {
        caseFile.counsel.flatMap { office in
            office.attorneys.enumerated().filter { chosen($0.element) }
                .map { .attorney(office: office.key.value, index: $0.offset) }
        }
    }

    /// Who signs the complaint has appeared by it.
    private static func appearsByNotice(_ attorney: Attorney) -> Bool {
        !attorney.isPending && (attorney.signature?.value ?? "").isEmpty
    }
}

extension Attorney {
    var isPending: Bool { admission?.value == .pending }
}

extension Relief {
    /// Whether the proposed order of a stage grants it.
    func isOrdered(at stage: InjunctionStage) -> Bool {
        isInjunction ? self.stage?.value == stage : stage == .preliminary
    }
}

extension CaseFile {
    /// Service of the motion that the court's system does not make. Source: Fed. R. Civ. P. 5(d)(1)(B).
    var rowsOutsideECF: [Service] {
        motion == nil ? [] : service.filter { $0.serves(.motion) && $0.method?.value != .ecf }
    }
}
