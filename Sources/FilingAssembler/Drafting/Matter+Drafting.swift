internal import CaseFiles
internal import Diagnostics

extension Matter {
    /// The documents of the matter, in the order of filing: those that the case file names, or all that apply.
    ///
    /// What is asked for and cannot be made is missing here, and ``review(_:)`` says why.
    public func documents() -> [PlannedDocument] {
        content?.plan.documents ?? []
    }

    /// Drafts the one document of a kind, or the first of several.
    ///
    /// - Throws: ``DraftFault``, ``FileFault`` as ``draft(_:_:)-(PlannedDocument,_)`` does; also when the matter has no
    ///   such document.
    public func draft(_ kind: DocumentKind, _ options: DraftOptions = DraftOptions()) throws -> Draft {
        guard let content, !isDocument else { throw undrafted }
        guard let document = DocumentPlan(content.withAllDocuments).documents.first(where: { $0.kind == kind }) else {
            let finding = DocumentSearch(content, kind).finding(at: content.caseFile.placeOfDocuments)
            throw DraftFault(diagnostics: withPaths([finding]))
        }
        return try draft(document, options)
    }

    /// Drafts a document. A matter with errors is drafted all the same, so that it can be read.
    ///
    /// - Throws: ``DraftFault`` when the case file, the date or the template cannot be understood, or when the
    ///   document would not be sound; ``FileFault`` when the template cannot be read.
    public func draft(_ document: PlannedDocument, _ options: DraftOptions = DraftOptions()) throws -> Draft {
        guard let content, !isDocument else { throw undrafted }
        var drafter = try Drafter(self, content, options)
        return try drafter.draft(document)
    }

    /// Drafts several documents. One that cannot be made leaves the others as they are.
    ///
    /// - Throws: ``DraftFault`` when nothing can be drafted from the matter at all.
    public func draft(
        _ documents: [PlannedDocument],
        _ options: DraftOptions = DraftOptions()
    ) throws -> [(document: PlannedDocument, draft: Result<Draft, any Error>)] {
        guard let content, !isDocument else { throw undrafted }
        var drafter = try Drafter(self, content, options)
        return documents.map { document in (document, Result { try drafter.draft(document) }) }
    }

    /// Why nothing can be drafted at all.
    var undrafted: DraftFault { DraftFault(diagnostics: withPaths(readingFaults + undraftable)) }

    /// The matter's own name, wherever its folder lies.
    var name: String { FilePath.name(of: FilePath.real(folder) ?? folder) }
}

extension CaseFile {
    /// Where to point when a document is missing.
    var placeOfDocuments: Location { record.place(of: "documents") }
}
