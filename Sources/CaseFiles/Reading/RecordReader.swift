internal import Diagnostics

/// Holds YAML against a schema: the record of what fits, and a finding for all that does not.
struct RecordReader {
    /// All keys; empty where nothing refers to anything, as in a court's file.
    let keys: KeyTable
    /// Whether the text was read to its end; if not, what is missing may only not have been reached.
    let isWhole: Bool
    /// The comments that may be meant as part of the text before them.
    let comments: TrailingComments
    var findings: Findings
    /// The fields that have a finding in the place of a value.
    var unread: [UnreadField] = []

    mutating func read(_ node: YAMLNode, as schema: RecordSchema) -> CaseRecord {
        guard case .mapping(let entries) = node.content else {
            if !node.isRefused {
                findings.error(
                    "CASE-TYPE",
                    "\(schema.named) is written as fields, not as \(node.kindName)",
                    at: Self.underlined(node),
                    help: "write `name: value` lines: "
                        + schema.fields.prefix(3).map { "`\($0.name)`" }.joined(separator: ", ")
                )
            }
            let record = CaseRecord(schema, at: node.location, anchor: Self.underlined(node))
            noteUnread("", at: record.anchor, of: record, isPillar: false)
            return record
        }
        var record = CaseRecord(
            schema,
            at: Self.span(of: entries) ?? node.location,
            anchor: Self.anchor(of: entries) ?? node.location
        )
        var unreadEntries: [(entry: YAMLNode.Entry, field: Field, hasNoValue: Bool)] = []
        for entry in entries {
            guard let field = schema.field(named: entry.key.value) else {
                unknown(entry, in: schema)
                continue
            }
            guard !entry.value.isBlank else { continue }
            let before = (findings.errors, unread.count)
            let value = value(of: entry.value, as: field)
            if value == nil || hasNews(of: field, since: before) { unreadEntries.append((entry, field, value == nil)) }
            if let value { record.fields.append(CaseRecord.FieldValue(name: entry.key, value: value)) }
        }
        let isCaseFile = schema.name == CaseSchema.caseFile.name
        for (entry, field, hasNoValue) in unreadEntries {
            let isPillar = isCaseFile && field.isPillar && hasNoValue
            noteUnread(field.name, at: Self.underlined(entry.value), of: record, isPillar: isPillar)
        }
        if isWhole { requireFields(of: record, entries) }
        return record
    }

    /// Whether a part of the field's value could not be read. Of a list each item speaks for itself.
    private func hasNews(of field: Field, since before: (errors: Int, unread: Int)) -> Bool {
        switch field.kind {
        case .list: false
        case .record: unread.count > before.unread
        default: findings.errors > before.errors
        }
    }

    private mutating func noteUnread(_ name: String, at place: Location, of record: CaseRecord, isPillar: Bool) {
        let names = ["key", "name", "title", "text"].filter { record.schema.field(named: $0) != nil }
        unread.append(
            UnreadField(
                record: record.schema.name,
                name: name,
                location: place,
                places: Set([record.anchor, record.location] + names.map(record.place(of:))),
                isPillar: isPillar
            )
        )
    }

    private static func span(of entries: [YAMLNode.Entry]) -> Location? {
        guard let first = entries.first, let last = entries.last else { return nil }
        return Location(
            file: first.key.location.file,
            start: first.key.location.start,
            end: max(last.key.location.end, last.value.location.end)
        )
    }

    private static func anchor(of entries: [YAMLNode.Entry]) -> Location? {
        let key = entries.first { $0.key.value == "key" && !$0.value.isBlank }
        return key?.value.location ?? entries.first?.key.location
    }

    private mutating func unknown(_ entry: YAMLNode.Entry, in schema: RecordSchema) {
        let name = entry.key
        // In `{cite: ch. 149, § 148}` the comma ends the value, and what follows it looks like a field.
        let isRest = entry.value.isBlank && !name.value.allSatisfy { $0.isLetter || $0 == "_" }
        guard !isRest else {
            let message = "a comma ends the value before `\(name.value)`"
            findings.error("CASE-SYNTAX", message, at: name.location, help: "put quotes around the whole value")
            return
        }
        findings.error(
            "CASE-UNKNOWN-FIELD",
            "\(schema.named) has no field `\(name.value)`",
            at: name.location,
            help: Spelling.advice(for: name.value, among: schema.fields.map(\.name))
                ?? "`filing schema` lists the fields"
        )
    }

    private mutating func requireFields(of record: CaseRecord, _ entries: [YAMLNode.Entry]) {
        for field in record.schema.fields where field.missedBy == nil && isRequired(field, in: record) {
            let written = entries.first { $0.key.value == field.name }
            // What was written wrongly has its own finding already.
            if let written, !written.value.isBlank, !isEmptyList(written.value) { continue }
            let lack = written == nil ? "has no `\(field.name)`" : "has an empty `\(field.name)`"
            findings.error(
                "CASE-MISSING",
                "\(name(of: record)) \(lack)",
                at: written?.key.location ?? record.anchor,
                help: "\(written == nil ? "add" : "fill") it: \(field.about)"
            )
        }
    }

    private func isRequired(_ field: Field, in record: CaseRecord) -> Bool {
        switch field.requirement {
        case .optional: false
        case .always: true
        case .when(let other, let word): record.text(other)?.value == word
        case .unless(let other, let word): record[other] != nil && record.text(other)?.value != word
        }
    }

    private func isEmptyList(_ node: YAMLNode) -> Bool {
        if case .sequence(let items) = node.content { return items.isEmpty }
        return false
    }

    private func name(of record: CaseRecord) -> String {
        if record.schema.thing != nil, let key = record.text("key") { return "\(record.schema.name) `\(key.value)`" }
        return "the \(record.schema.name)"
    }
}
