/// The schema as JSON Schema 2020-12, for the YAML plug-in of an editor.
///
/// It says what the reader accepts, so far as JSON Schema can: that a reference names a thing is the reader's to see.
struct JSONSchema {
    private let root: RecordSchema
    /// The records below the root, in the order of first use.
    private let records: [RecordSchema]

    init(_ root: RecordSchema) {
        self.root = root
        records = root.recordsBelow
    }

    func rendered() -> String {
        var members: [(name: String, value: JSONText)] = [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(root.name)),
        ]
        members += body(of: root)
        members.append(("$defs", .object(records.map { (Self.id($0), .object(body(of: $0))) } + Self.words)))
        return JSONText.object(members).rendered() + "\n"
    }

    private func body(of record: RecordSchema) -> [(name: String, value: JSONText)] {
        var members: [(name: String, value: JSONText)] = [
            ("description", .string(record.about)), ("type", .string("object")),
            ("additionalProperties", .boolean(false)),
            ("properties", .object(record.fields.map { ($0.name, property($0)) })),
        ]
        let required = record.fields.filter { $0.requirement == .always }.map { JSONText.string($0.name) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        let conditions = record.fields.compactMap(condition)
        if !conditions.isEmpty { members.append(("allOf", .array(conditions))) }
        return members
    }

    private func property(_ field: Field) -> JSONText {
        // A `$ref` may stand beside other words in 2020-12.
        .object(
            [("description", .string(field.about))] + type(of: field.kind, isRequired: field.requirement == .always)
        )
    }

    private func type(of kind: FieldKind, isRequired: Bool) -> [(name: String, value: JSONText)] {
        switch kind {
        case .text, .file, .referenceOrText: return Self.text
        case .key: return Self.reference("key")
        case .boolean: return [("type", .string("boolean"))]
        case .integer: return [("type", .string("integer"))]
        case .number: return [("type", .string("number"))]
        case .date: return Self.reference("date")
        case .choice(let choices): return Self.choice(choices)
        case .choices(let choices): return Self.list(of: Self.choice(choices))
        case .reference: return Self.reference("key")
        case .references(_, let all):
            let keys = JSONText.object(Self.list(of: Self.reference("key")))
            return all == nil
                ? Self.list(of: Self.reference("key"))
                : [("oneOf", .array([keys, .object([("const", .string("all"))])]))]
        case .paragraphs: return Self.list(of: Self.reference("paragraphs"))
        case .files, .lines: return Self.reference("lines")
        case .record(let record): return Self.reference(Self.id(record))
        case .list(let record): return Self.list(of: Self.reference(Self.id(record)), atLeastOne: isRequired)
        }
    }

    private func condition(_ field: Field) -> JSONText? {
        func rule(_ other: String, _ word: String, branch: String) -> JSONText {
            .object([
                (
                    "if",
                    .object([
                        ("properties", .object([(other, .object([("const", .string(word))]))])),
                        ("required", .array([.string(other)])),
                    ])
                ),
                (branch, .object([("required", .array([.string(field.name)]))])),
            ])
        }
        switch field.requirement {
        case .optional, .always: return nil
        case .when(let other, let word): return rule(other, word, branch: "then")
        case .unless(let other, let word): return rule(other, word, branch: "else")
        }
    }

    // The few shapes that values have. YAML editors read `case_number: 012` as a number, so text may be one.

    private static let text: [(name: String, value: JSONText)] = [
        ("type", .array([.string("string"), .string("number")]))
    ]

    private static let words: [(name: String, value: JSONText)] = [
        ("key", .object([("type", .string("string")), ("pattern", .string(KeyWord.pattern))])),
        (
            "paragraphs",
            .object([("type", .string("string")), ("pattern", .string(KeyWord.paragraphsPattern))])
        ),
        (
            "date",
            .object([("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))])
        ),
        ("lines", .object([("oneOf", .array([.object(text), .object(list(of: text))]))])),
    ]

    private static func choice(_ choices: [Choice]) -> [(name: String, value: JSONText)] {
        [
            ("enum", .array(choices.map { .string($0.word) })),
            ("markdownEnumDescriptions", .array(choices.map { .string($0.about) })),
        ]
    }

    private static func list(
        of item: [(name: String, value: JSONText)],
        atLeastOne: Bool = false
    ) -> [(name: String, value: JSONText)] {
        let list: [(name: String, value: JSONText)] = [("type", .string("array")), ("items", .object(item))]
        return atLeastOne ? list + [("minItems", .integer(1))] : list
    }

    private static func reference(_ id: String) -> [(name: String, value: JSONText)] {
        [("$ref", .string("#/$defs/\(id)"))]
    }

    private static func id(_ record: RecordSchema) -> String {
        record.name.split(separator: " ").joined(separator: "_")
    }
}

extension RecordSchema {
    /// The records that its fields hold, each once, in the order of first use.
    var recordsBelow: [RecordSchema] {
        var found: [RecordSchema] = []
        for field in fields {
            guard let record = field.kind.record else { continue }
            for new in [record] + record.recordsBelow where !found.contains(where: { $0.name == new.name }) {
                found.append(new)
            }
        }
        return found
    }
}

extension FieldKind {
    /// The record that it holds, alone or in a list.
    var record: RecordSchema? {
        switch self {
        case .record(let record), .list(let record): record
        default: nil
        }
    }
}
