internal import CaseFiles
internal import Diagnostics

/// Which documents a matter makes, and what stands in the way of those that it asks for.
struct DocumentPlan {
    private(set) var documents: [PlannedDocument] = []
    private(set) var findings: [Diagnostic] = []
    private let content: Matter.Content
    private var caseFile: CaseFile { content.caseFile }

    /// Plans the documents that the case file names, or all that apply when it names none.
    init(_ content: Matter.Content) {
        self.content = content
        let asked = content.caseFile.documents
        for kind in DocumentKind.allCases {
            let word = asked.first { $0.value.rawValue == kind.rawValue }
            guard asked.isEmpty || word != nil else { continue }
            let found = DocumentSearch(content, kind).subjects()
            if let word, found.isEmpty { findings.append(DocumentSearch(content, kind).finding(at: word.location)) }
            for subject in found { add(kind, subject) }
        }
    }

    private mutating func add(_ kind: DocumentKind, _ subject: DocumentSubject) {
        let names = DocumentNames(content, kind, subject)
        let order = documents.count + 1
        let number = order < 10 ? "0\(order)" : "\(order)"
        let host = kind.host.flatMap { host in documents.first { $0.kind == host } }
        documents.append(
            PlannedDocument(
                key: names.key,
                kind: kind,
                title: names.title,
                fileName: "\(number)-\(names.key)",
                event: kind.event,
                order: order,
                attachedTo: host?.key,
                isFiled: kind.isFiled,
                subject: subject
            )
        )
    }
}
