internal import CaseFiles
internal import Diagnostics
internal import Review

/// What only the laid-out pages of a brief show: how long it is, and whether its tables name the right pages.
///
/// Everything else in a document is reviewed before it is printed.
struct BriefReview: Sendable {
    let content: Matter.Content

    private static let rules: Set<String> = ["DMASS-LR-7.1b4", "NDCAL-7-2b", "NDCAL-7-4b", "PKT-AUTH-TOA"]

    /// - Parameters:
    ///   - printed: the path of the printed document.
    ///   - name: the document as the user knows it.
    /// - Returns: findings in `name`; none for a document that is no brief.
    /// - Throws: ``FileFault``, or ``PrintFault`` when `pdftotext` is missing.
    func findings(in printed: String, named name: String) async throws -> [Diagnostic] {
        let reader = DocumentReader(
            path: printed,
            exhibits: nil,
            court: content.court.key.value,
            memory: FileMemory(cache: nil)
        )
        let read = try await reader.readPrinted()
        guard let outline = read.content?.outline else { return read.faults.map { $0.inFile(name) } }
        let found = RuleBook.review(outline, only: Self.rules)
        return Waivers(content.caseFile.waivers, for: .all).marked(found).map {
            $0.inDocument(read.lines, named: FilePath.name(of: printed)).inFile(name)
        }
    }
}

extension DocumentKind {
    /// Whether the courts limit its length.
    var isBrief: Bool { self == .motion || self == .memorandum }
}
