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
            document.read.faults.map { $0.inFile(document.path) } + Self.review(document, beside: content)
        }
    }

    private static func review(_ document: Document, beside content: Matter.Content) -> [Diagnostic] {
        guard var outline = document.read.content?.outline else { return [] }
        outline.caseFile.minors = content.caseFile.minors
        outline.caseFile.placeholders = content.caseFile.placeholders
        outline.caseFile.plaintiffs = content.caseFile.plaintiffs
        outline.caseFile.defendants = content.caseFile.defendants
        return Waivers(content.caseFile.waivers, for: .all).marked(RuleBook.review(outline)).map {
            $0.inDocument(document.read.lines, named: FilePath.name(of: document.path)).inFile(document.path)
        }
    }
}

extension Diagnostic {
    func inFile(_ path: String) -> Diagnostic {
        var moved = self
        moved.location.file = path
        return moved
    }
}
