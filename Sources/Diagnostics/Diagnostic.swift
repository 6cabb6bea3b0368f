/// One thing wrong with a filing, where it is, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case error, warning, advice

        /// Graver is greater, so that `max()` gives the worst of several.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.weight < right.weight
        }

        private var weight: Int {
            switch self {
            case .error: 2
            case .warning: 1
            case .advice: 0
            }
        }
    }

    public var severity: Severity
    /// Stable id of the rule, such as `FRCP-4b`.
    public var rule: String
    /// What is wrong: one clause, lowercase, no full stop, no advice.
    public var message: String
    public var location: Location
    /// The advice, kept apart from the complaint.
    public var help: String?
    /// The legal authority of the rule, such as `Fed. R. Civ. P. 4(b)`; `nil` for faults of the tool's own formats.
    public var authority: String?
    /// Whether the rule was checked against a primary text; `nil` where there is no authority to check.
    public var isVerified: Bool?
    public var subject = Subject()
    /// What to show where the file's own lines would tell a person nothing, as in Word's XML.
    public var excerpt: Excerpt?
    /// Why the filer lives with the fault; `nil` for a fault that counts.
    public var waiver: Waiver?

    public init(
        _ severity: Severity,
        rule: String,
        _ message: String,
        at location: Location,
        help: String? = nil
    ) {
        self.severity = severity
        self.rule = rule
        self.message = message
        self.location = location
        self.help = help
    }

    /// What the fault concerns, for machines that group faults.
    public struct Subject: Hashable, Sendable {
        /// The number of the allegation, as printed.
        public var paragraph: Int?
        /// The exhibit's key.
        public var exhibit: String?
        /// The claim's key.
        public var claim: String?
        /// The key of any other thing.
        public var key: String?

        public init(paragraph: Int? = nil, exhibit: String? = nil, claim: String? = nil, key: String? = nil) {
            self.paragraph = paragraph
            self.exhibit = exhibit
            self.claim = claim
            self.key = key
        }
    }

    /// A quoted line of a document with the fault's place in it.
    public struct Excerpt: Hashable, Sendable {
        /// The place as a person counts it: `paragraph 14`, `header, paragraph 1`.
        public var place: String
        public var text: String
        /// The faulty stretch of ``text``, in Unicode scalars from 0.
        public var marked: Range<Int>

        public init(place: String, text: String, marked: Range<Int>) {
            self.place = place
            self.text = text
            self.marked = marked
        }
    }
}

extension Diagnostic {
    /// A written decision to leave a fault as it is. It takes the fault out of the exit code and out of no report.
    public struct Waiver: Hashable, Sendable {
        public var reason: String
        /// Where the case file waives.
        public var location: Location

        public init(reason: String, at location: Location) {
            self.reason = reason
            self.location = location
        }
    }

    /// The order of every report: by file, place, rule and message, so that two runs print the same.
    public static func inReportOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.location, left.rule, left.message, left.help ?? "", left.severity.rawValue)
            < (right.location, right.rule, right.message, right.help ?? "", right.severity.rawValue)
    }
}
