public import Diagnostics
internal import WordDocuments

/// A document that a template has made and that passed the package check, in memory.
public struct RenderedDocument: Sendable {
    let package: WordPackage
    /// What is doubtful, but did not prevent the document.
    public let warnings: [Diagnostic]

    /// Writes the document, whole or not at all.
    /// - Throws: ``OutputFault``, ``PrintFault``.
    public func write(to path: String, as format: DraftFormat, replacing: Bool) async throws {
        let existing = replacing ? OutputFile.Existing.isReplaced : .isKept
        // Before LibreOffice is started in vain.
        try OutputFile.refuseUnwritable(path, existing: existing)
        let bytes = try await package.bytes(as: format)
        try OutputFile.write(bytes, to: path, existing: existing)
    }
}
