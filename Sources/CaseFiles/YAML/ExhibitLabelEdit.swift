internal import Diagnostics

/// Writes labels of exhibits into the bytes of a case file and touches nothing else in it.
///
/// The places come from reading, and the result is read again: the edit counts only when both trees are the same but for
/// the labels. So comments, order, quoting and the style of each entry stay, and what cannot be edited so is refused.
package enum ExhibitLabelEdit {
    /// Why the file was not edited, in words for the user.
    package struct Refusal: Error, Hashable, Sendable {
        package var complaint: String
        package var help: String
    }

    /// - Parameter labels: the labels by exhibit key; written ones are replaced, missing ones added.
    package static func write(
        _ labels: [String: String],
        into bytes: [UInt8],
        file: String
    ) throws(Refusal) -> [UInt8] {
        guard let before = tree(bytes, file) else { throw unreadable(file) }
        var edits: [Edit] = []
        let lines = SourcePlaces(bytes)
        for exhibit in exhibits(in: before) {
            guard let key = exhibit.text(of: "key"), let label = labels[key] else { continue }
            if let edit = try edit(exhibit, key: key, label: label, lines, bytes) { edits.append(edit) }
        }
        let edited = apply(edits, to: bytes)
        guard let after = tree(edited, file),
            setting(labels, in: before).isSame(as: setting(labels, in: after))
        else {
            throw Refusal(
                complaint: "`\(file)` cannot be edited without changing more than the labels",
                help: "write the labels into it by hand"
            )
        }
        return edited
    }

    private struct Edit {
        var range: Range<Int>
        var bytes: [UInt8]
    }

    private static func unreadable(_ file: String) -> Refusal {
        Refusal(complaint: "`\(file)` cannot be read to its end", help: "mend what `filing check` says about it first")
    }

    private static func tree(_ bytes: [UInt8], _ file: String) -> YAMLNode? {
        var findings = Findings()
        let source = SourceText(bytes, file: file, findings: &findings)
        let result = YAMLComposer.compose(source, file: file)
        return result.isWhole ? result.node : nil
    }

    private static func exhibits(in tree: YAMLNode) -> [YAMLNode] {
        guard case .sequence(let items) = tree.value(of: "exhibits")?.content else { return [] }
        return items
    }

    /// The edit that gives one exhibit its label; `nil` where it has it already.
    private static func edit(
        _ exhibit: YAMLNode,
        key: String,
        label: String,
        _ lines: SourcePlaces,
        _ bytes: [UInt8]
    ) throws(Refusal) -> Edit? {
        guard case .mapping(let entries) = exhibit.content, let field = entries.first(where: { $0.key.value == "key" })
        else { return nil }
        if let written = entries.first(where: { $0.key.value == "label" }) {
            guard case .scalar(let old, _) = written.value.content, !old.isEmpty else {
                throw Refusal(complaint: "exhibit `\(key)` has an empty `label`", help: "remove it, or write the label")
            }
            if old == label { return nil }
            let range = lines.range(of: written.value.location)
            let isQuoted =
                range.lowerBound > 0 && (bytes[range.lowerBound - 1] == 34 || bytes[range.lowerBound - 1] == 39)
            return Edit(range: range, bytes: Array((isQuoted ? label : scalar(label)).utf8))
        }
        var end = lines.range(of: field.value.location).upperBound
        if end < bytes.count, bytes[end] == 34 || bytes[end] == 39 { end += 1 }
        let start = lines.range(of: exhibit.location).lowerBound
        if start < bytes.count, bytes[start] == UInt8(ascii: "{") {
            return Edit(range: end..<end, bytes: Array(", label: \(scalar(label))".utf8))
        }
        let indent = String(repeating: " ", count: field.key.location.start.column - 1)
        let place = lines.lineEnd(from: end)
        let isCRLF = place < bytes.count && bytes[place] == 13
        return Edit(range: place..<place, bytes: Array("\(isCRLF ? "\r" : "")\n\(indent)label: \(scalar(label))".utf8))
    }

    /// Quoted where other readers of YAML would take a number or a truth value for it.
    private static func scalar(_ label: String) -> String {
        let isPlain =
            Int(label) == nil && !["Y", "N", "NO", "ON"].contains(label)
            && label.utf8.allSatisfy { byte in
                byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == 45
            }
        return isPlain ? label : "\"\(label)\""
    }

    private static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
        var edited: [UInt8] = []
        var next = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= next
        {
            edited += bytes[next..<edit.range.lowerBound]
            edited += edit.bytes
            next = edit.range.upperBound
        }
        return edited + bytes[next...]
    }

    /// The tree with the labels set, so that two trees can be compared that should differ in nothing else.
    private static func setting(_ labels: [String: String], in tree: YAMLNode) -> YAMLNode {
        guard case .mapping(let entries) = tree.content else { return tree }
        var tree = tree
        tree.content = .mapping(
            entries.map { entry in
                guard entry.key.value == "exhibits", case .sequence(let items) = entry.value.content else {
                    return entry
                }
                var entry = entry
                entry.value.content = .sequence(items.map { setting(labels, ofExhibit: $0) })
                return entry
            }
        )
        return tree
    }

    private static func setting(_ labels: [String: String], ofExhibit exhibit: YAMLNode) -> YAMLNode {
        guard case .mapping(let entries) = exhibit.content, let key = exhibit.text(of: "key"), let label = labels[key]
        else { return exhibit }
        var exhibit = exhibit
        let node = YAMLNode(content: .scalar(label, isPlain: true), location: exhibit.location)
        exhibit.content = .mapping(
            entries.filter { $0.key.value != "label" }
                + [YAMLNode.Entry(key: Located("label", at: exhibit.location), value: node)]
        )
        return exhibit
    }
}

extension YAMLNode {
    fileprivate func value(of name: String) -> YAMLNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key.value == name }?.value
    }

    fileprivate func text(of name: String) -> String? {
        guard case .scalar(let text, _) = value(of: name)?.content else { return nil }
        return text
    }

    /// Whether both say the same, wherever it stands.
    fileprivate func isSame(as other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left, let isPlain), .scalar(let right, let isOtherPlain)):
            left == right && isPlain == isOtherPlain
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy { $0.key.value == $1.key.value && $0.value.isSame(as: $1.value) }
        case (.refused, .refused): true
        default: false
        }
    }
}
