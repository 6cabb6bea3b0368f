internal import CaseFiles
internal import Diagnostics
internal import Review

/// The documents of a packet that an attorney has worked on, each read once.
struct OwnDocuments {
    private struct Document {
        var key: String
        /// As the user named it.
        var path: String
        var read: DocumentReader.Read
    }

    private let documents: [Document]

    /// - Parameter paths: as the user named them, by document key.
    init(_ paths: [String: String], court: String) throws(FileFault) {
        var documents: [Document] = []
        for (key, path) in paths.sorted(by: { $0.key < $1.key }) {
            let reader = DocumentReader(path: path, exhibits: nil, court: court, memory: FileMemory(cache: nil))
            documents.append(Document(key: key, path: path, read: try reader.read()))
        }
        self.documents = documents
    }

    /// The complaint; `nil` when the packet's is a new draft, or when it is no Word document, which its review tells.
    var complaint: OwnComplaint? {
        guard let complaint = documents.first(where: { $0.key == "complaint" }) else { return nil }
        return OwnComplaint(complaint.read, path: complaint.path)
    }

    /// Everything that is wrong with them as finished papers, and whether they still name the parties of the case file.
    ///
    /// Placeholders that the case file declares and faults that it waives are declared and waived here too. Whether the
    /// exhibits exist is seen on the printed page (``ExhibitLinks``).
    ///
    /// - Returns: findings with the paths as the user named them.
    func findings(beside content: Matter.Content) -> [Diagnostic] {
        documents.flatMap { document in
            var read = document.read
            read.content?.outline.caseFile.minors = content.caseFile.minors
            read.content?.outline.caseFile.placeholders = content.caseFile.placeholders
            read.content?.outline.caseFile.plaintiffs = content.caseFile.plaintiffs
            read.content?.outline.caseFile.defendants = content.caseFile.defendants
            return read.findings(nil, beside: content, named: document.path)
        }
    }
}
