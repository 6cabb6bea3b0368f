internal import Diagnostics
internal import WordDocuments

/// The Word documents of a packet: drafted anew, or those that an attorney has worked on.
struct PacketDocuments: Sendable {
    let matter: Matter
    let options: PacketOptions

    /// - Parameter places: where the packet has the exhibits, by exhibit key.
    /// - Throws: ``DraftFault`` with everything that is wrong with any of them.
    func docx(
        of documents: [PlannedDocument],
        places: [String: ExhibitPlace]
    ) async throws -> [String: [UInt8]] {
        var made: [String: [UInt8]] = [:]
        var faults: [Diagnostic] = []
        let drafts = try self.drafts(of: documents, places, &faults)
        // The briefs' tables get their page numbers in one run of LibreOffice.
        for (document, draft) in zip(drafts.map(\.0), try await PageLayout.settled(drafts.map(\.1))) {
            made[document.key] = try draft.package.docx()
        }
        for document in documents {
            guard let path = options.ownDocuments[document.key] else { continue }
            made[document.key] = try own(path, &faults)
        }
        guard faults.isEmpty else { throw DraftFault(diagnostics: faults) }
        return made
    }

    private func drafts(
        of documents: [PlannedDocument],
        _ places: [String: ExhibitPlace],
        _ faults: inout [Diagnostic]
    ) throws -> [(PlannedDocument, Draft)] {
        var draftOptions = DraftOptions(date: options.date)
        draftOptions.exhibitPlaces = places
        let wanted = documents.filter { options.ownDocuments[$0.key] == nil }
        return try matter.draft(wanted, draftOptions).compactMap { document, result in
            do {
                return (document, try result.get())
            } catch let fault as DraftFault {
                faults += fault.diagnostics
                return nil
            }
        }
    }

    /// A document of the attorney's, as it is: it is read only to know that it is one.
    private func own(_ path: String, _ faults: inout [Diagnostic]) throws -> [UInt8]? {
        let bytes = try InputFile.read(path, named: path, limit: 64 << 20)
        do throws(PackageError) {
            let package = try WordPackage(reading: bytes, named: path)
            return try package.docx()
        } catch {
            faults.append(error.diagnostic(rule: "DOC-FILE"))
            return nil
        }
    }
}
