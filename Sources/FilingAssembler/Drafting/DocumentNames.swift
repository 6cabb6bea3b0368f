internal import CaseFiles
internal import Diagnostics

/// How a document is called: its key, and its title in the caption.
struct DocumentNames {
    let key: String
    let title: String

    init(_ content: Matter.Content, _ kind: DocumentKind, _ subject: DocumentSubject) {
        key = ([kind.rawValue] + Self.ending(of: subject, in: content.caseFile)).joined(separator: "-")
        title = Wording.typographic(Self.title(content.caseFile, kind, subject))
    }

    /// What tells several documents of a kind apart.
    private static func ending(of subject: DocumentSubject, in caseFile: CaseFile) -> [String] {
        switch subject {
        case .matter: []
        case .party(let key), .declaration(let key): [key]
        case .attorney(let office, let index):
            (caseFile.counsel(office)?.attorneys.count ?? 1) > 1 ? [office, "\(index + 1)"] : [office]
        case .stage(let stage): [stage.rawValue]
        case .official(let official): [official.rawValue]
        }
    }

    private static func title(_ caseFile: CaseFile, _ kind: DocumentKind, _ subject: DocumentSubject) -> String {
        switch kind {
        case .complaint: caseFile.title.value
        case .exhibitList: "List of Exhibits to \(caseFile.title.value)"
        case .noticeOfRelatedCase:
            caseFile.relatedCases.count == 1 ? "Notice of Related Case" : "Notice of Related Cases"
        default: kind.event
        }
    }
}
