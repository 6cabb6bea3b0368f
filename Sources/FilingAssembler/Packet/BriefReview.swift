internal import CaseFiles
internal import Diagnostics

/// What only the laid-out pages of a brief show: how long it is, and whether its tables name the right pages.
///
/// Everything else in a document is reviewed before it is printed.
struct BriefReview: Sendable {
    let content: Matter.Content

    private static let rules: Set<String> = ["DMASS-LR-7.1b4", "NDCAL-7-2b", "NDCAL-7-4b", "PKT-AUTH-TOA"]

    /// - Parameters:
    ///   - document: the words of the printed document.
    ///   - path: where it lies.
    ///   - name: the document as the user knows it.
    /// - Returns: findings in `name`.
    func findings(in document: PrintedDocument, at path: String, named name: String) -> [Diagnostic] {
        let court = content.court.key.value
        return DocumentReader(path: path, exhibits: nil, court: court, memory: FileMemory(cache: nil)).read(document)
            .findings(Self.rules, beside: content, named: name)
    }
}

extension DocumentKind {
    /// Whether the courts limit its length.
    var isBrief: Bool { self == .motion || self == .memorandum }
}
