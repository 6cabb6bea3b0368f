internal import Diagnostics

/// The values of single fields. Each returns `nil` after it has reported what is wrong.
extension RecordReader {
    mutating func value(of node: YAMLNode, as field: Field) -> Located<CaseValue>? {
        if node.isRefused { return nil }
        switch field.kind {
        case .text, .file: return text(node, field).map { $0.map(CaseValue.text) }
        case .key: return key(node, field)
        case .choice(let choices): return choice(node, field, choices)
        case .choices(let choices):
            return list(node, field, of: "words") { $0.choice($1, field, choices) }
        case .boolean: return boolean(node, field)
        case .integer: return integer(node, field)
        case .number: return number(node, field)
        case .date: return date(node, field)
        case .reference(let kinds): return reference(node, field, kinds)
        case .referenceOrText(let kinds): return referenceOrText(node, field, kinds)
        case .references(let kinds, let all): return references(node, field, kinds, all: all)
        case .paragraphs: return list(node, field, of: "paragraph keys") { $0.paragraphs($1, field) }
        case .files, .lines: return oneOrMore(node, field)
        case .record(let schema): return record(node, field, schema)
        case .list(let schema): return records(node, field, schema)
        }
    }

    mutating func wrongType(_ node: YAMLNode, _ field: Field, wanted: String, help: String? = nil) {
        findings.error(
            "CASE-TYPE",
            "`\(field.name)` must be \(wanted), not \(node.kindName)",
            at: Self.underlined(node),
            help: help ?? field.about
        )
    }

    /// A list or group may fill a page; its first entry is enough to be found by.
    static func underlined(_ node: YAMLNode) -> Location {
        guard node.location.start.line != node.location.end.line else { return node.location }
        switch node.content {
        case .sequence(let items): return items.first.map(underlined) ?? node.location
        case .mapping(let entries): return entries.first?.key.location ?? node.location
        default: return node.location
        }
    }

    /// A block text ends in a line break that nobody means.
    mutating func text(_ node: YAMLNode, _ field: Field) -> Located<String>? {
        guard case .scalar(let text, let isPlain) = node.content else {
            wrongType(node, field, wanted: "text", help: textHelp(node))
            return nil
        }
        if isPlain { noteComment(behind: node, field) }
        guard text.utf8.last == 0x0A else { return Located(text, at: node.location) }
        let scalars = text.unicodeScalars
        let end = scalars.lastIndex { $0 != "\n" }.map { scalars.index(after: $0) } ?? scalars.startIndex
        return Located(String(scalars[..<end]), at: node.location)
    }

    /// `title: Complaint # 2` is read as `Complaint`.
    private mutating func noteComment(behind node: YAMLNode, _ field: Field) {
        switch field.kind {
        case .text, .lines, .referenceOrText: break
        default: return
        }
        guard let place = comments.comment(behind: node.location) else { return }
        let message = "`\(field.name)` ends before this `#`, which begins a comment"
        let help = "put quotes around the whole text, or two spaces before the comment"
        findings.add(Diagnostic(.advice, rule: "CASE-COMMENT", message, at: place, help: help))
    }

    /// `title: [NAME]` was most likely meant as a blank.
    private func textHelp(_ node: YAMLNode) -> String? {
        guard case .sequence = node.content else { return "put quotes around text with `: ` or braces" }
        return "put quotes around text that begins with `[` or `- `"
    }

    private mutating func key(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        guard let key = text(node, field) else { return nil }
        guard KeyWord.isKey(key.value) else {
            findings.error("CASE-KEY", "`\(key.value)` cannot be a key", at: key.location, help: KeyWord.help)
            return nil
        }
        return key.map(CaseValue.text)
    }

    private mutating func choice(_ node: YAMLNode, _ field: Field, _ choices: [Choice]) -> Located<CaseValue>? {
        guard let word = text(node, field) else { return nil }
        let words = choices.map(\.word)
        guard words.contains(word.value) else {
            let near = Spelling.nearest(to: word.value, in: words)
            findings.error(
                "CASE-CHOICE",
                "`\(word.value)` is not a word that `\(field.name)` knows",
                at: word.location,
                help: near.map { "did you mean `\($0)`?" }
                    ?? "choose one of " + words.map { "`\($0)`" }.joined(separator: ", ")
            )
            return near.map { Located(.text($0), at: word.location) }
        }
        return word.map(CaseValue.text)
    }

    private mutating func boolean(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        if case .scalar(let text, isPlain: true) = node.content, text == "true" || text == "false" {
            return Located(.boolean(text == "true"), at: node.location)
        }
        guard case .scalar(let text, let isPlain) = node.content, let meant = Self.truth(text) else {
            wrongType(node, field, wanted: "`true` or `false`")
            return nil
        }
        let written = isPlain ? "`\(text)`" : "text in quotation marks"
        let message = "`\(field.name)` must be `true` or `false`, not \(written)"
        findings.error("CASE-TYPE", message, at: node.location, help: "write `\(meant)`")
        return Located(.boolean(meant), at: node.location)
    }

    /// What other words for it mean, some of which are YAML's own.
    private static func truth(_ word: String) -> Bool? {
        switch word.lowercased() {
        case "true", "yes", "y", "on": true
        case "false", "no", "n", "off": false
        default: nil
        }
    }

    private mutating func integer(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        if case .scalar(let text, isPlain: true) = node.content, let number = Int(text), !text.hasPrefix("+") {
            return Located(.integer(number), at: node.location)
        }
        wrongType(node, field, wanted: "a whole number")
        return nil
    }

    private mutating func number(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        let digits = Set("0123456789.".unicodeScalars)
        if case .scalar(let text, isPlain: true) = node.content, text.unicodeScalars.allSatisfy(digits.contains),
            let number = Double(text)
        {
            return Located(.number(number), at: node.location)
        }
        wrongType(node, field, wanted: "a number")
        return nil
    }

    private mutating func date(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        guard let text = text(node, field) else { return nil }
        guard let day = Day(text.value) else {
            findings.error(
                "CASE-DATE",
                "`\(text.value)` is not a day of the calendar",
                at: text.location,
                help: "write year, month and day: `2026-03-15`"
            )
            return nil
        }
        return Located(.date(day), at: text.location)
    }

    private mutating func record(_ node: YAMLNode, _ field: Field, _ schema: RecordSchema) -> Located<CaseValue>? {
        guard case .mapping = node.content else {
            let names = schema.fields.prefix(3).map { "`\($0.name)`" }.joined(separator: ", ")
            wrongType(
                node,
                field,
                wanted: "a group of fields",
                help: "its fields are \(names)\(schema.fields.count > 3 ? " …" : "")"
            )
            return nil
        }
        let record = read(node, as: schema)
        return Located(.record(record), at: record.location)
    }

    private mutating func records(_ node: YAMLNode, _ field: Field, _ schema: RecordSchema) -> Located<CaseValue>? {
        guard case .sequence(let items) = node.content else {
            wrongType(node, field, wanted: "a list, each item \(schema.named)", help: "begin each item with `- `")
            return nil
        }
        var records: [Located<CaseValue>] = []
        for item in items where !item.isRefused {
            let record = read(item, as: schema)
            records.append(Located(.record(record), at: record.location))
        }
        return Located(.list(records), at: node.location)
    }
}
