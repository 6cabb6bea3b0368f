/// What a field may hold.
package indirect enum FieldKind: Sendable {
    case text
    /// A name for other places to refer by: a lowercase letter, then letters, digits and hyphens, at most 30 in all.
    case key
    case boolean
    case integer
    /// A number with or without a decimal point.
    case number
    /// `YYYY-MM-DD`.
    case date
    case choice([Choice])
    /// One or more of the choices.
    case choices([Choice])
    /// The key of one thing of these kinds.
    case reference([ThingKind])
    /// The key of one thing of these kinds, or free words when there is no such thing.
    case referenceOrText([ThingKind])
    /// Keys of things of these kinds. Where `all` is named, the word `all` stands for every thing of that top-level list.
    case references([ThingKind], all: String?)
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
}

/// One of the words that a field may hold.
package struct Choice: Sendable, Hashable {
    package var word: String
    package var about: String
}

/// The words of a field that the model knows as an enum.
///
/// The schema takes its choices from the enum, so that neither can know a word that the other does not.
package protocol ChoiceWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    var about: String { get }
}

extension ChoiceWord {
    static var choices: [Choice] { allCases.map { Choice(word: $0.rawValue, about: $0.about) } }
}

/// The kinds of things that have keys.
package enum ThingKind: String, Sendable, CaseIterable {
    case party, counsel, authority, exhibit, claim, relief, declaration
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

/// When a field must be given.
package enum Requirement: Sendable, Hashable {
    case optional
    case always
    /// When another field of the record holds this word.
    case when(String, is: String)
    /// When another field of the record holds another word, or is `true` where this says `false`.
    case unless(String, is: String)
}

/// One field: its name serves decoding, the JSON Schema, the manual page and the templates alike.
package struct Field: Sendable {
    package var name: String
    package var kind: FieldKind
    package var requirement: Requirement
    /// The rule of the rule book that reports the field's absence; `nil` when the reader itself does.
    ///
    /// One fault is told once, and by the rule that knows its authority.
    package var missedBy: String?
    /// One sentence for the manual and for editors.
    package var about: String

    /// What its groups of fields are made of.
    var records: RecordSchema? {
        switch kind {
        case .record(let schema), .list(let schema): schema
        default: nil
        }
    }

    /// Whether other parts of a case file cannot be judged without it.
    var isPillar: Bool {
        if case .files = kind { return true }
        return records != nil
    }

    package init(
        _ name: String,
        _ kind: FieldKind,
        _ requirement: Requirement,
        missedBy rule: String? = nil,
        _ about: String
    ) {
        self.name = name
        self.kind = kind
        self.requirement = requirement
        missedBy = rule
        self.about = about
    }

    package init(_ name: String, _ kind: FieldKind, _ about: String) {
        self.init(name, kind, .optional, about)
    }
}

/// The fields of one kind of record, in the order of the manual.
package struct RecordSchema: Sendable {
    /// The record's name in messages and in the JSON Schema, such as `party`.
    package var name: String
    package var about: String
    /// What its key makes of it; `nil` for a record without a key.
    package var thing: ThingKind?
    package var fields: [Field]

    package init(_ name: String, _ about: String, thing: ThingKind? = nil, fields: [Field]) {
        self.name = name
        self.about = about
        self.thing = thing
        self.fields = fields
    }

    package func field(named name: String) -> Field? {
        fields.first { $0.name == name }
    }

    /// With its article, for a message: "an exhibit".
    package var named: String {
        if thing == .counsel || thing == .relief || name == "jurisdiction" || name == "venue" { return name }
        guard let first = name.unicodeScalars.first else { return name }
        return ("aeiou".unicodeScalars.contains(first) ? "an " : "a ") + name
    }
}
