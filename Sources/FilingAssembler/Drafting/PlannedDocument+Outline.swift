internal import CaseFiles
internal import Diagnostics
internal import Review

extension Matter.Content {
    /// Plans the documents that the matter makes, and lets the rules know them.
    mutating func planDocuments() {
        plan = DocumentPlan(self)
        outline.plan(plan.documents.compactMap { $0.outlined(in: caseFile) })
    }
}

extension PlannedDocument {
    /// The document as rules see it.
    func outlined(in caseFile: CaseFile) -> PacketDocument? {
        guard let kind = CaseFiles.DocumentKind(rawValue: kind.rawValue) else { return nil }
        return PacketDocument(
            kind,
            key: key,
            title: title,
            concern: concern(in: caseFile),
            at: caseFile.documents.first { $0.value == kind }?.location ?? place(in: caseFile)
        )
    }

    private func concern(in caseFile: CaseFile) -> PacketDocument.Concern {
        switch subject {
        case .matter: .matter
        case .party(let key): .party(key)
        case .attorney(let office, let index):
            caseFile.attorney(office, index).map { .attorney($0.name.location) } ?? .matter
        case .declaration(let key): .declaration(key)
        case .stage(let stage): .stage(stage)
        case .official(let official): .official(official.rawValue)
        }
    }

    /// The place of the data that it is made of.
    private func place(in caseFile: CaseFile) -> Location {
        switch (subject, kind) {
        case (.party(let key), _): caseFile.party(key)?.key.location ?? caseFile.title.location
        case (.declaration(let key), _): caseFile.declaration(key)?.key.location ?? caseFile.title.location
        case (.attorney(let office, let index), _):
            caseFile.attorney(office, index)?.name.location ?? caseFile.title.location
        case (_, .motion), (_, .proposedOrder): caseFile.motion?.record.anchor ?? caseFile.title.location
        case (_, .memorandum): caseFile.memorandum?.record.anchor ?? caseFile.title.location
        case (_, .civilCoverSheet): caseFile.civilCoverSheet?.record.anchor ?? caseFile.title.location
        case (_, .categorySheet): caseFile.categorySheet?.record.anchor ?? caseFile.title.location
        default: caseFile.title.location
        }
    }
}
