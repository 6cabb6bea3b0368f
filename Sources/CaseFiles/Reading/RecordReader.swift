internal import Diagnostics

/// Holds YAML against a schema: the record of what fits, and a finding for all that does not.
struct RecordReader {
    private(set) var diagnostics: [Diagnostic] = []
    /// Everything with a key, by key.
    private(set) var things: [String: Thing] = [:]
    private var references: [Reference] = []

    /// A key that is used, and the kinds it may mean.
    private struct Reference {
        var key: Located<String>
        var kinds: [ThingKind]
    }

    mutating func read(_ node: YAMLNode, as schema: RecordSchema) -> CaseRecord {
        var record = CaseRecord(schema: schema, location: node.location, values: [:])
        guard case .mapping(let entries) = node.content else {
            wrongType(node, "a \(schema.name)", help: "write it as fields, `name: value`")
            return record
        }
        for entry in entries {
            guard let field = schema.field(named: entry.key.value) else {
                unknown(entry.key, in: schema)
                continue
            }
            if let value = value(of: entry, as: field) { record.values[field.name] = value }
        }
        register(record)
        requireFields(of: &record, written: Set(entries.map(\.key.value)))
        return record
    }

    /// Looks up every reference, now that all keys are known.
    mutating func resolveReferences() {
        for reference in references {
            guard let thing = things[reference.key.value] else {
                dangling(reference)
                continue
            }
            guard !reference.kinds.contains(thing.kind) else { continue }
            report(
                "CASE-REFERENCE",
                "`\(reference.key.value)` is \(thing.kind.named), not \(reference.kinds.map(\.named).joined(separator: " or "))",
                reference.key.location,
                help: nil
            )
        }
        references = []
    }

    mutating func report(_ rule: String, _ message: String, _ place: Location, help: String?) {
        diagnostics.append(Diagnostic(.error, rule: rule, message, at: place, help: help))
    }

    // Faults of a record.

    private mutating func unknown(_ key: Located<String>, in schema: RecordSchema) {
        report(
            "CASE-UNKNOWN-FIELD", "a \(schema.name) has no field `\(key.value)`", key.location,
            help: Spelling.advice(for: key.value, among: schema.fields.map(\.name))
        )
    }

    private mutating func requireFields(of record: inout CaseRecord, written: Set<String>) {
        // A field that was written wrongly has its own finding already; an empty one counts as left out.
        for field in record.schema.fields where field.isRequired && record.values[field.name] == nil {
            if written.contains(field.name) && !blank.contains(field.name) { continue }
            let name = name(of: record)
            report("CASE-MISSING", "\(name) has no `\(field.name)`", record.location, help: "add it: \(field.about)")
        }
        blank = []
    }

    /// Required fields of the record being read that were left empty.
    private var blank: Set<String> = []

    private func name(of record: CaseRecord) -> String {
        if case .text(let key)? = record.values["key"] { return "\(record.schema.name) `\(key.value)`" }
        return "the \(record.schema.name)"
    }

    private mutating func register(_ record: CaseRecord) {
        guard let kind = record.schema.thing, case .text(let key)? = record.values["key"] else { return }
        if let first = things[key.value] {
            report(
                "CASE-KEY", "the key `\(key.value)` is given to two things", key.location,
                help: "choose another; the \(first.kind.rawValue) in line \(first.location.start.line) has it"
            )
            return
        }
        things[key.value] = Thing(kind: kind, location: key.location)
    }

    private mutating func dangling(_ reference: Reference) {
        let wanted = reference.kinds.map(\.rawValue).joined(separator: " or ")
        let candidates = things.filter { reference.kinds.contains($0.value.kind) }.keys.sorted()
        report(
            "CASE-REFERENCE", "there is no \(wanted) `\(reference.key.value)`", reference.key.location,
            help: Spelling.advice(for: reference.key.value, among: candidates)
        )
    }

    // Values.

    private mutating func value(of entry: YAMLNode.Entry, as field: Field) -> CaseValue? {
        let node = entry.value
        if case .refused = node.content { return nil }
        if node.isBlank {
            blank.insert(field.name)
            return nil
        }
        switch field.kind {
        case .text: return text(node, field).map(CaseValue.text)
        case .file: return text(node, field).map(CaseValue.text)
        case .key: return key(node, field).map(CaseValue.text)
        case .choice(let choices): return choice(node, field, choices).map(CaseValue.text)
        case .boolean: return boolean(node, field)
        case .integer: return integer(node, field)
        case .date: return date(node, field)
        case .reference(let kinds): return reference(node, field, kinds)
        case .references(let kinds, let allowsAll): return references(node, field, kinds, allowsAll)
        case .paragraphs: return list(node, field, of: "paragraph keys").map(CaseValue.texts)
        case .files, .lines: return oneOrMore(node, field)
        case .choices(let choices): return chosen(node, field, choices)
        case .record(let schema): return record(node, schema)
        case .list(let schema): return records(node, field, schema)
        }
    }

    private mutating func record(_ node: YAMLNode, _ schema: RecordSchema) -> CaseValue {
        let outer = blank
        defer { blank = outer }
        blank = []
        return .record(read(node, as: schema))
    }

    private mutating func records(_ node: YAMLNode, _ field: Field, _ schema: RecordSchema) -> CaseValue? {
        guard case .sequence(let items) = node.content else {
            wrongType(node, field, "a list, one \(schema.name) each", help: "begin each with `- `")
            return nil
        }
        let outer = blank
        defer { blank = outer }
        return .records(
            items.filter { if case .refused = $0.content { false } else { true } }.map { item in
                blank = []
                return read(item, as: schema)
            }
        )
    }

    private mutating func text(_ node: YAMLNode, _ field: Field) -> Located<String>? {
        guard case .scalar(let text, _) = node.content else {
            wrongType(node, field, "text", help: nil)
            return nil
        }
        return Located(text, at: node.location)
    }

    private mutating func key(_ node: YAMLNode, _ field: Field) -> Located<String>? {
        guard let key = text(node, field) else { return nil }
        guard Self.isKey(key.value) else {
            report(
                "CASE-KEY", "`\(key.value)` cannot be a key", key.location,
                help: "use a lowercase letter, then lowercase letters, digits and hyphens, at most 30 in all"
            )
            return nil
        }
        return key
    }

    static func isKey(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 30, text != "all" else { return false }
        return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    private mutating func choice(_ node: YAMLNode, _ field: Field, _ choices: [String]) -> Located<String>? {
        guard let choice = text(node, field) else { return nil }
        guard choices.contains(choice.value) else {
            report(
                "CASE-CHOICE", "`\(choice.value)` is no \(field.name) that is known", choice.location,
                help: Spelling.nearest(to: choice.value, in: choices).map { "did you mean `\($0)`?" }
                    ?? "choose one of " + choices.map { "`\($0)`" }.joined(separator: ", ")
            )
            return nil
        }
        return choice
    }

    private mutating func chosen(_ node: YAMLNode, _ field: Field, _ choices: [String]) -> CaseValue? {
        guard case .sequence(let items) = node.content else {
            wrongType(node, field, "a list", help: "put it in brackets")
            return nil
        }
        return .texts(items.compactMap { choice($0, field, choices) })
    }

    private mutating func boolean(_ node: YAMLNode, _ field: Field) -> CaseValue? {
        if case .scalar(let text, isPlain: true) = node.content, text == "true" || text == "false" {
            return .boolean(Located(text == "true", at: node.location))
        }
        wrongType(node, field, "`true` or `false`", help: nil)
        return nil
    }

    private mutating func integer(_ node: YAMLNode, _ field: Field) -> CaseValue? {
        if case .scalar(let text, isPlain: true) = node.content, let number = Int(text) {
            return .integer(Located(number, at: node.location))
        }
        wrongType(node, field, "a whole number", help: nil)
        return nil
    }

    private mutating func date(_ node: YAMLNode, _ field: Field) -> CaseValue? {
        guard let text = text(node, field) else { return nil }
        guard let day = Day(text.value) else {
            report(
                "CASE-DATE", "`\(text.value)` is not a day of the calendar", text.location,
                help: "write year, month and day: `2026-03-15`"
            )
            return nil
        }
        return .date(Located(day, at: text.location))
    }

    private mutating func reference(_ node: YAMLNode, _ field: Field, _ kinds: [ThingKind]) -> CaseValue? {
        guard let key = text(node, field) else { return nil }
        references.append(Reference(key: key, kinds: kinds))
        return .text(key)
    }

    private mutating func references(
        _ node: YAMLNode,
        _ field: Field,
        _ kinds: [ThingKind],
        _ allowsAll: Bool
    ) -> CaseValue? {
        if allowsAll, case .scalar("all", _) = node.content { return .all(node.location) }
        guard let keys = list(node, field, of: "keys") else { return nil }
        references += keys.map { Reference(key: $0, kinds: kinds) }
        return .texts(keys)
    }

    private mutating func oneOrMore(_ node: YAMLNode, _ field: Field) -> CaseValue? {
        if case .scalar(let text, _) = node.content { return .texts([Located(text, at: node.location)]) }
        return list(node, field, of: "lines").map(CaseValue.texts)
    }

    private mutating func list(_ node: YAMLNode, _ field: Field, of what: String) -> [Located<String>]? {
        guard case .sequence(let items) = node.content else {
            var help: String?
            if case .scalar(let text, _) = node.content { help = "put it in brackets: `[\(text)]`" }
            wrongType(node, field, "a list of \(what)", help: help)
            return nil
        }
        return items.compactMap { item in
            if case .refused = item.content { return nil }
            return text(item, field)
        }
    }

    private mutating func wrongType(_ node: YAMLNode, _ field: Field, _ wanted: String, help: String?) {
        report(
            "CASE-TYPE", "`\(field.name)` must be \(wanted), not \(node.kindName)", node.location,
            help: help ?? field.about
        )
    }

    private mutating func wrongType(_ node: YAMLNode, _ wanted: String, help: String?) {
        if case .refused = node.content { return }
        report("CASE-TYPE", "this must be \(wanted), not \(node.kindName)", node.location, help: help)
    }
}
