internal import Diagnostics

/// Lists of words, and words that refer to things.
extension RecordReader {
    mutating func list(
        _ node: YAMLNode,
        _ field: Field,
        of what: String,
        item: (inout RecordReader, YAMLNode) -> Located<CaseValue>?
    ) -> Located<CaseValue>? {
        guard case .sequence(let nodes) = node.content else {
            var help: String?
            if case .scalar(let text, _) = node.content { help = "put it in brackets: `[\(text)]`" }
            wrongType(node, field, wanted: "a list of \(what)", help: help)
            // What one word is meant to say is clear, and so the rules need not miss it.
            guard help != nil, let value = item(&self, node) else { return nil }
            return Located(.list([value]), at: node.location)
        }
        var items: [Located<CaseValue>] = []
        for node in nodes where !node.isRefused {
            if let value = item(&self, node) { items.append(value) }
        }
        return Located(.list(items), at: node.location)
    }

    mutating func oneOrMore(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        if case .scalar = node.content {
            return text(node, field).map { Located(.list([$0.map(CaseValue.text)]), at: node.location) }
        }
        if case .lines = field.kind { noteCommas(in: node, field) }
        return list(node, field, of: "lines") { $0.text($1, field)?.map(CaseValue.text) }
    }

    /// `[1 Main St, Boston, MA 02110]` has three lines, the last of which nobody means.
    private mutating func noteCommas(in node: YAMLNode, _ field: Field) {
        guard case .sequence(let items) = node.content else { return }
        for (item, rest) in zip(items, items.dropFirst()) where item.location.end.line == rest.location.start.line {
            guard case .scalar(let before, isPlain: true) = item.content,
                case .scalar(let text, isPlain: true) = rest.content, SplitByComma.isRemainder(text)
            else { continue }
            let message = "the comma before `\(text)` begins a new line of `\(field.name)`"
            let help = "put the line in quotation marks: `\"\(before), \(text)\"`"
            findings.add(Diagnostic(.warning, rule: "CASE-COMMA", message, at: rest.location, help: help))
        }
    }

    /// Whether the paragraphs exist is known only when the texts are read; here they need to look like keys.
    mutating func paragraphs(_ node: YAMLNode, _ field: Field) -> Located<CaseValue>? {
        guard let text = text(node, field) else { return nil }
        for end in ParagraphRange(text).ends where !KeyWord.isKey(end.value) {
            findings.error(
                "CASE-KEY",
                "`\(end.value)` cannot be the key of a paragraph",
                at: end.location,
                help: "name a paragraph that ends in `{#key}`, or a range of them: `first..last`"
            )
        }
        return text.map(CaseValue.text)
    }

    mutating func reference(_ node: YAMLNode, _ field: Field, _ kinds: [ThingKind]) -> Located<CaseValue>? {
        guard let key = text(node, field) else { return nil }
        check(key, kinds)
        return key.map(CaseValue.text)
    }

    /// Words with a space or a capital are a name; a word that could be a key is one when there is such a thing.
    mutating func referenceOrText(_ node: YAMLNode, _ field: Field, _ kinds: [ThingKind]) -> Located<CaseValue>? {
        guard let key = text(node, field) else { return nil }
        if keys.things[key.value] != nil { check(key, kinds) }
        return key.map(CaseValue.text)
    }

    mutating func references(
        _ node: YAMLNode,
        _ field: Field,
        _ kinds: [ThingKind],
        all list: String?
    ) -> Located<CaseValue>? {
        if let list, case .scalar("all", _) = node.content {
            let everything = keys.keysByList[list] ?? []
            return Located(.list(everything.map { Located(.text($0), at: node.location) }), at: node.location)
        }
        let what = kinds.map { $0 == .party ? "parties' keys" : "\($0.rawValue) keys" }.joined(separator: " or ")
        return self.list(node, field, of: what) { $0.reference($1, field, kinds) }
    }

    private mutating func check(_ key: Located<String>, _ kinds: [ThingKind]) {
        let wanted = kinds.map(\.named).joined(separator: " or ")
        guard let thing = keys.things[key.value] else {
            if isWhole, keys.unknownKinds.isDisjoint(with: kinds) { dangling(key, kinds) }
            return
        }
        guard !kinds.contains(thing.kind) else { return }
        findings.error(
            "CASE-REFERENCE",
            "`\(key.value)` is \(thing.kind.named), not \(wanted)",
            at: key.location,
            help: Spelling.advice(for: key.value, among: candidates(kinds))
        )
    }

    private mutating func dangling(_ key: Located<String>, _ kinds: [ThingKind]) {
        let candidates = candidates(kinds)
        let wanted = kinds.map(\.rawValue).joined(separator: " or ")
        findings.error(
            "CASE-REFERENCE",
            "there is no \(wanted) `\(key.value)`",
            at: key.location,
            help: Spelling.advice(for: key.value, among: candidates)
                ?? (candidates.isEmpty ? "the case file lists no \(wanted) yet" : nil)
        )
    }

    private func candidates(_ kinds: [ThingKind]) -> [String] {
        keys.things.filter { kinds.contains($0.value.kind) }.keys.sorted()
    }
}
