/// What one pass over a part tells: the faults in it, and what it needs from other parts.
struct PartFacts: Sendable {
    /// A fault with the paragraph it stands in, counted from 1; 0 outside paragraphs.
    struct Fault: Sendable {
        var rule: PackageRule
        var message: String
        var paragraph: Int
    }

    var faults: [Fault] = []
    /// Names of bookmarks with the paragraph of their start.
    var bookmarks: [(name: String, paragraph: Int)] = []
    /// What is used, with the paragraph of the first use.
    var styleUses: [String: Int] = [:]
    var numberingUses: [String: Int] = [:]
    var relationshipUses: [String: Int] = [:]
    var noteUses: [NoteKind: [String: Int]] = [:]
    /// What is defined here.
    var styles: Set<String> = []
    var numberings: Set<String> = []
    var notes: [NoteKind: Set<String>] = [:]

    enum NoteKind: String, CaseIterable, Sendable {
        case footnote, endnote, comment

        /// The relationship that leads from the document to the notes.
        var relation: String {
            switch self {
            case .footnote: WordNames.Relation.footnotes
            case .endnote: WordNames.Relation.endnotes
            case .comment: WordNames.Relation.comments
            }
        }
    }
}

/// The ids of the package check, each one kind of damage.
enum PackageRule: String, Sendable {
    case part = "DOCX-PART"
    case contentType = "DOCX-TYPE"
    case relationship = "DOCX-REL"
    case xml = "DOCX-XML"
    case bookmark = "DOCX-BOOKMARK"
    case field = "DOCX-FIELD"
    case identifier = "DOCX-ID"
    case note = "DOCX-NOTE"
    case style = "DOCX-STYLE"
    case numbering = "DOCX-NUMBERING"
    case structure = "DOCX-STRUCTURE"
}
