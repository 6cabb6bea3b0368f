internal import CaseFiles
internal import Diagnostics

/// What of a matter a kind of document is about: nothing when it does not apply, several for one that comes several times.
struct DocumentSearch {
    private let content: Matter.Content
    private let kind: DocumentKind
    private var caseFile: CaseFile { content.caseFile }

    init(_ content: Matter.Content, _ kind: DocumentKind) {
        self.content = content
        self.kind = kind
    }

    func subjects() -> [DocumentSubject] {
        switch kind {
        case .complaint: [.matter]
        case .exhibitList: caseFile.exhibits.isEmpty ? [] : [.matter]
        case .noticeOfRelatedCase: caseFile.relatedCases.isEmpty ? [] : [.matter]
        default: []
        }
    }

    /// The finding about a document that is asked for and cannot be made.
    func finding(at place: Location) -> Diagnostic {
        let message = "there is no `\(kind.rawValue)` to draft: \(lack.complaint)"
        return Diagnostic(.error, rule: "DOC-DATA", message, at: place, help: lack.help)
    }

    /// Why there is none, and how to mend it.
    private struct Lack {
        var complaint: String
        var help: String
    }

    private var lack: Lack {
        switch kind {
        case .exhibitList: Lack(complaint: "the case file lists no exhibits", help: "list them under `exhibits`")
        case .noticeOfRelatedCase:
            Lack(complaint: "the case file names no related case", help: "list them under `related_cases`")
        default: Lack(complaint: "the case file does not say enough", help: "see docs/documents")
        }
    }
}
