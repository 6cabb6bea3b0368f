internal import CaseFiles
internal import Diagnostics

/// Which documents a matter makes, and what stands in the way of those that it asks for.
struct DocumentPlan {
    private(set) var documents: [PlannedDocument] = []
    private(set) var findings: [Diagnostic] = []

    /// No document at all: a finished document, or a matter that is not planned yet.
    init() {}

    /// Plans the documents that the case file names, or all that apply when it names none.
    init(_ content: Matter.Content) {
        let asked = content.caseFile.documents
        for kind in DocumentKind.allCases {
            let word = asked.first { $0.value.rawValue == kind.rawValue }
            guard asked.isEmpty || word != nil else { continue }
            let search = DocumentSearch(content, kind)
            findings += search.findings(askedAt: word?.location)
            for subject in search.subjects() { add(kind, subject, of: content) }
        }
    }

    private mutating func add(_ kind: DocumentKind, _ subject: DocumentSubject, of content: Matter.Content) {
        let names = DocumentNames(content, kind, subject)
        let order = documents.count + 1
        let host = kind.host.flatMap { host in documents.first { $0.kind == host } }
        documents.append(
            PlannedDocument(
                key: names.key,
                kind: kind,
                title: names.title,
                fileName: "\(order < 10 ? "0" : "")\(order)-\(names.key)",
                event: kind.event,
                order: order,
                attachedTo: host?.key,
                isFiled: kind.isFiled,
                subject: subject
            )
        )
    }
}
