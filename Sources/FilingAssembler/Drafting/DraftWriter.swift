internal import WordDocuments

/// What to do about the page numbers in the tables of a Word file, which only its layout tells.
public enum PageNumbering: Sendable {
    /// A dash stands for each until Word updates the fields.
    case left
    /// They are learnt from LibreOffice, or left where it cannot tell them.
    case learntIfPossible
    /// They are learnt from LibreOffice, or nothing is written.
    case learnt
}

/// Writes drafts as files, each whole or not at all, with LibreOffice started as seldom as can be.
public struct DraftWriter: Sendable {
    private let format: DraftFormat
    private let numbering: PageNumbering
    private let replacing: Bool

    /// - Parameters:
    ///   - numbering: for the Word formats; a PDF always has its page numbers.
    ///   - replacing: whether a file that is no former draft of ours is replaced.
    public init(format: DraftFormat, numbering: PageNumbering = .left, replacing: Bool) {
        self.format = format
        self.numbering = format == .pdf ? .learnt : numbering
        self.replacing = replacing
    }

    /// - Parameter written: is told of each file.
    /// - Returns: why page numbers are missing that were to be learnt if possible.
    /// - Throws: ``OutputFault``, ``PrintFault``.
    @discardableResult
    public func write(
        _ drafts: [(draft: Draft, path: String)],
        written: (String) -> Void = { _ in }
    ) async throws -> PrintFault? {
        // Before LibreOffice is started in vain.
        let existing = try drafts.map { draft, path in
            let existing = try draft.existing(at: path, format, replacing: replacing)
            try OutputFile.refuseUnwritable(path, existing: existing)
            return existing
        }
        let (settled, lack) = try await settle(drafts.map(\.draft))
        for ((bytes, existing), path) in zip(zip(try await bytes(of: settled), existing), drafts.map(\.path)) {
            try OutputFile.write(bytes, to: path, existing: existing)
            written(path)
        }
        return lack
    }

    private func settle(_ drafts: [Draft]) async throws -> ([Draft], PrintFault?) {
        switch numbering {
        case .left: return (drafts, nil)
        case .learnt: return (try await PageLayout.settled(drafts), nil)
        case .learntIfPossible:
            do {
                return (try await PageLayout.settled(drafts), nil)
            } catch let fault as PrintFault {
                return (drafts, fault)
            }
        }
    }

    private func bytes(of drafts: [Draft]) async throws -> [[UInt8]] {
        switch format {
        case .docx: try drafts.map { try $0.package.docx() }
        case .xml: try drafts.map { try $0.package.flatOPC() }
        case .pdf: try await PDFPrinter.print(drafts.map { try $0.package.docx() })
        }
    }
}
