/// What a field of the case file may hold.
package indirect enum FieldKind: Sendable, Equatable {
    case text
    /// A name for other places to refer by: a lowercase letter, then letters, digits and hyphens, at most 30 in all.
    case key
    case boolean
    case integer
    /// `YYYY-MM-DD`.
    case date
    case choice([String])
    /// The key of one thing of these kinds.
    case reference([ThingKind])
    /// Keys of things of these kinds; where `all` is allowed, the word stands for every one of them.
    case references([ThingKind], allowsAll: Bool)
    /// Keys of paragraphs, or ranges `a..b`.
    case paragraphs
    /// A path of a file inside the matter.
    case file
    /// One path or a list of them.
    case files
    /// One line or a list of lines.
    case lines
    case record(RecordSchema)
    case list(RecordSchema)
    case choices([String])
}

/// The kinds of things that have keys.
package enum ThingKind: String, Sendable, CaseIterable {
    case party, counsel, authority, exhibit, claim, relief
    case relatedCase = "related case"

    /// With its article, for a message: "an exhibit".
    package var named: String {
        switch self {
        case .authority, .exhibit: "an \(rawValue)"
        case .counsel, .relief: rawValue
        default: "a \(rawValue)"
        }
    }
}

/// One field: its name serves decoding, the JSON Schema, the manual page and the templates alike.
package struct Field: Sendable, Equatable {
    package var name: String
    package var kind: FieldKind
    package var isRequired: Bool
    /// One sentence for the manual and for editors.
    package var about: String

    package init(_ name: String, _ kind: FieldKind, required: Bool = false, _ about: String) {
        self.name = name
        self.kind = kind
        isRequired = required
        self.about = about
    }
}

/// The fields of one kind of record, in the order of the manual.
package struct RecordSchema: Sendable, Equatable {
    /// The record's name in messages and in the JSON Schema, such as `party`.
    package var name: String
    package var about: String
    /// What its key makes of it.
    package var thing: ThingKind?
    package var fields: [Field]

    package func field(named name: String) -> Field? {
        fields.first { $0.name == name }
    }
}
