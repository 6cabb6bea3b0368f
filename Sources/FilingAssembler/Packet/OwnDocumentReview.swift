internal import CaseFiles
internal import Diagnostics
internal import Review

extension Matter {
    /// What is wrong with the documents that an attorney has worked on: in a complaint everything that a finished one
    /// shows, and whether it still names the parties of the case file; in any other what hides in it.
    ///
    /// Placeholders that the case file declares and faults that it waives are declared and waived here too. Whether the
    /// exhibits exist is seen on the printed page (``ExhibitLinks``).
    ///
    /// - Parameter documents: the paths as the user named them, by document key.
    /// - Returns: findings with those paths.
    func reviewOwnDocuments(_ documents: [String: String]) throws(FileFault) -> [Diagnostic] {
        guard let content else { return [] }
        var findings: [Diagnostic] = []
        for (key, path) in documents.sorted(by: { $0.key < $1.key }) {
            let reader = DocumentReader(
                path: path,
                exhibits: nil,
                court: content.court.key.value,
                memory: FileMemory(cache: nil)
            )
            let read = try reader.read()
            findings += read.faults.map { $0.inFile(path) }
            guard var outline = read.content?.outline else { continue }
            outline.caseFile.minors = content.caseFile.minors
            outline.caseFile.placeholders = content.caseFile.placeholders
            outline.caseFile.plaintiffs = content.caseFile.plaintiffs
            outline.caseFile.defendants = content.caseFile.defendants
            let name = FilePath.name(of: path)
            findings += Waivers(content.caseFile.waivers, for: .all).marked(
                RuleBook.review(outline, only: key == "complaint" ? nil : Self.rulesOfOthers)
            )
            .map { $0.inDocument(read.lines, named: name).inFile(path) }
        }
        return findings
    }

    private static let rulesOfOthers: Set<String> = [
        "DOCX-changes", "DOCX-comments", "DOCX-embed", "DOCX-hidden", "DOCX-meta", "FRCP-5.2a1", "FRCP-5.2a2",
        "FRCP-5.2a3", "FRCP-5.2a4", "PKT-REDACT",
    ]
}

extension Diagnostic {
    fileprivate func inFile(_ path: String) -> Diagnostic {
        var moved = self
        moved.location.file = path
        return moved
    }
}
