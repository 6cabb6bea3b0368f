internal import CaseFiles
internal import Diagnostics
internal import Review

extension Matter {
    /// What hides in the documents that an attorney has worked on, and the personal identifiers in them.
    ///
    /// The law of their contents is reviewed in the matter, or with `filing check` on the document itself.
    ///
    /// - Parameter paths: the documents as the user named them.
    func reviewOwnDocuments(_ paths: [String]) throws(FileFault) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for path in paths {
            let court = content?.court.key.value
            let read = try DocumentReader(path: path, exhibits: nil, court: court).read()
            guard var outline = read.content?.outline else { continue }
            outline.caseFile.minors = content?.caseFile.minors ?? []
            let name = FilePath.name(of: path)
            findings += RuleBook.review(outline, only: Self.rulesOfOwnDocuments).map { finding in
                var told = finding.inDocument(read.lines, named: name)
                told.location.file = FilePath.real(path) ?? path
                return told
            }
        }
        return findings
    }

    private static let rulesOfOwnDocuments: Set<String> = [
        "DOCX-changes", "DOCX-comments", "DOCX-embed", "DOCX-hidden", "DOCX-meta", "FRCP-5.2a1", "FRCP-5.2a2",
        "FRCP-5.2a3", "FRCP-5.2a4", "PKT-REDACT",
    ]
}
