/// The schema as a page of the manual.
struct SchemaManual {
    private let root: RecordSchema

    init(_ root: RecordSchema) { self.root = root }

    func rendered() -> String {
        var page = """
            # The case file

            `case.yaml` states a matter once: parties, counsel, authorities, exhibits, claims, relief. This page is made from the
            same description that reads it (`filing schema --format markdown`); `filing schema` prints it as JSON Schema 2020-12
            for the YAML plug-in of an editor.

            Scalars are read as written: `no`, `012` and `12:30` are text wherever a field holds text. There are no anchors,
            aliases or tags. A **key** names one thing in the whole matter: a lowercase letter, then lowercase letters, digits
            and hyphens, at most 30 in all. Fields marked ● must be given.


            """
        page += section(root, level: "##")
        for record in root.recordsBelow { page += "\n" + section(record, level: "##") }
        return page
    }

    private func section(_ record: RecordSchema, level: String) -> String {
        var text = "\(level) \(record.name)\n\n\(record.about)\n\n| field | | holds | |\n|---|---|---|---|\n"
        for field in record.fields {
            text += "| `\(field.name)` | \(mark(field)) | \(holds(field.kind)) | \(field.about) |\n"
        }
        for field in record.fields { text += words(field) }
        return text
    }

    private func mark(_ field: Field) -> String {
        switch field.requirement {
        case .optional: ""
        case .always: "●"
        case .when(let other, let word): "● when `\(other)` is `\(word)`"
        case .unless(let other, let word): "● unless `\(other)` is `\(word)`"
        }
    }

    private func holds(_ kind: FieldKind) -> String {
        switch kind {
        case .text: "text"
        case .key: "a key"
        case .boolean: "`true` or `false`"
        case .integer: "a whole number"
        case .number: "a number"
        case .date: "a day, `2026-03-15`"
        case .choice: "one of the words below"
        case .choices(let choices): "a list of " + choices.map { "`\($0.word)`" }.joined(separator: ", ")
        case .reference(let kinds): "the key of \(names(kinds))"
        case .referenceOrText(let kinds): "the key of \(names(kinds)), or text"
        case .references(let kinds, let all): "a list of keys of \(plural(kinds))" + (all == nil ? "" : ", or `all`")
        case .paragraphs: "a list of paragraph keys or ranges, `[first, a..b]`"
        case .file: "a path"
        case .files: "a path, or a list of paths"
        case .lines: "text, or a list of lines"
        case .record(let record): "[\(record.name)](#\(anchor(record)))"
        case .list(let record): "a list, each [\(record.name)](#\(anchor(record)))"
        }
    }

    private func words(_ field: Field) -> String {
        guard case .choice(let choices) = field.kind else { return "" }
        return "\n`\(field.name)` is one of:\n\n"
            + choices.map { "- `\($0.word)`: \($0.about)\n" }.joined()
    }

    private func names(_ kinds: [ThingKind]) -> String { kinds.map(\.named).joined(separator: " or ") }

    private func plural(_ kinds: [ThingKind]) -> String {
        kinds.map { kind in
            switch kind {
            case .party: "parties"
            case .authority: "authorities"
            case .counsel, .relief: kind.rawValue
            default: kind.rawValue + "s"
            }
        }.joined(separator: " or ")
    }

    private func anchor(_ record: RecordSchema) -> String {
        record.name.split(separator: " ").joined(separator: "-")
    }
}

extension CaseSchema {
    /// JSON Schema 2020-12 of the case file.
    package static func jsonSchema() -> String { JSONSchema(caseFile).rendered() }

    /// The page `docs/case-file.md`.
    package static func markdown() -> String { SchemaManual(caseFile).rendered() }
}
