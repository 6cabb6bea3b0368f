/// The two-way table that clerks keep: what each exhibit is, and where it is cited.
public struct ExhibitLedger: Sendable {
    /// One exhibit.
    public struct Row: Sendable {
        public var label: String
        public var key: String
        public var title: String
        public var file: String
        public var pages: Int?
        public var bytes: Int?
        /// Of the file's content, in hexadecimal digits; `nil` where there is nothing to read.
        public var sha256: String?
        public var textLayer: TextLayer
        public var isEncrypted: Bool
        /// What had to be repaired to read the file.
        public var damage: [String]
        /// What in the file acts or plays, in words.
        public var activeContent: [String]
        /// In reading order.
        public var citedAt: [Citation]
        public var status: [Status]
    }

    /// One citation of an exhibit.
    public struct Citation: Sendable {
        /// The number of the allegation; `nil` outside of the allegations.
        public var paragraph: Int?
        /// `at 2–3`; empty where the whole exhibit is cited.
        public var pin: String
        public var file: String
        public var line: Int
    }

    /// A citation of a label that no exhibit has.
    public struct Unlisted: Sendable {
        public var label: String
        public var place: Citation
    }

    /// Whether the pages have text that can be searched.
    public enum TextLayer: Equatable, Sendable {
        case all
        /// The pages without text, from 1.
        case missing(pages: [Int])
        /// Nobody could look, in words.
        case unknown(String?)
    }

    public enum Status: Equatable, Sendable {
        case missing
        case outside
        case unreadable(String)
        case encrypted
        case activeContent
        case labelTaken
        case pinPastEnd
        case uncited
        case duplicate(of: String)
        case outOfOrder
        case tooLarge(limit: Int)
        case damaged
        case unverifiable

        /// Whether it makes the run end with findings.
        public var isError: Bool {
            switch self {
            case .missing, .outside, .unreadable, .encrypted, .activeContent, .labelTaken, .pinPastEnd: true
            case .uncited, .duplicate, .outOfOrder, .tooLarge, .damaged, .unverifiable: false
            }
        }

        /// The word that programs read.
        public var word: String {
            switch self {
            case .missing: "missing"
            case .outside: "outside"
            case .unreadable: "unreadable"
            case .encrypted: "encrypted"
            case .activeContent: "active-content"
            case .labelTaken: "label-taken"
            case .pinPastEnd: "pin-past-end"
            case .uncited: "uncited"
            case .duplicate: "duplicate"
            case .outOfOrder: "out-of-order"
            case .tooLarge: "too-large"
            case .damaged: "damaged"
            case .unverifiable: "unverifiable"
            }
        }

        /// The words that people read.
        public var text: String {
            switch self {
            case .missing: "file missing"
            case .outside: "file outside the exhibits folder"
            case .unreadable(let reason): reason
            case .encrypted: "encrypted"
            case .activeContent: "scripts or media in the file"
            case .labelTaken: "label given twice"
            case .pinPastEnd: "pin past the end"
            case .uncited: "not cited"
            case .duplicate(let label): "duplicate of \(label)"
            case .outOfOrder: "out of order"
            case .tooLarge(let limit): "larger than the court's \(limit / 1_000_000) MB"
            case .damaged: "damaged, readable"
            case .unverifiable: "without text: quotations cannot be compared"
            }
        }
    }

    /// The matter or document as the user named it.
    public var path: String
    /// In the order of labels.
    public var rows: [Row]
    public var unlisted: [Unlisted]

    public var hasErrors: Bool { !unlisted.isEmpty || rows.contains { $0.status.contains(where: \.isError) } }
}
