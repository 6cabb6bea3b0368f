/// The tree for people, for machines, and as data to fill in.
extension TemplateNeeds {
    /// One line for each name, members indented below their owner.
    package var text: String {
        var lines: [(String, String)] = []
        for place in needs[Self.root].fields { write(place, 0, &lines) }
        let width = lines.map { $0.0.unicodeScalars.count }.max() ?? 0
        return lines.map { name, about in
            name + String(repeating: " ", count: width - name.unicodeScalars.count + 2) + about + "\n"
        }.joined()
    }

    private func write(_ place: Int, _ depth: Int, _ lines: inout [(String, String)]) {
        let need = needs[place]
        lines.append((String(repeating: "  ", count: depth) + need.name, about(need)))
        for field in members(of: need) { write(field, depth + 1, &lines) }
    }

    /// The names in a group, or in the items of a list.
    private func members(of need: Need) -> [Int] {
        guard let item = need.item else { return need.fields }
        // A list of lists: what counts are the innermost items.
        return need.fields + members(of: needs[item])
    }

    private func about(_ need: Need) -> String {
        var words: [String] = []
        if let item = need.item {
            let holdsGroups = !members(of: needs[item]).isEmpty
            words.append(holdsGroups ? "a list of" : needs[item].isPrinted ? "a list, items printed" : "a list")
        } else if !need.fields.isEmpty {
            words.append("a group of")
        }
        if need.isPrinted { words.append("printed") }
        if need.isTested { words.append("asked for in a condition") }
        if !need.choices.isEmpty { words.append(need.choices.map { "`\($0)`" }.joined(separator: " or ")) }
        return words.isEmpty ? "used" : words.joined(separator: ", ")
    }

    /// One object: `{"version": 1, "names": [{"name", "kind", "printed", "tested", "choices", "fields", "items"}]}`.
    package var json: String {
        let names = needs[Self.root].fields.map { TemplateValue.object(object(needs[$0])) }
        return JSONText.write(.object(["version": 1, "names": .list(names)]), indent: 2) + "\n"
    }

    private func object(_ need: Need) -> TemplateObject {
        var object = TemplateObject()
        if !need.name.isEmpty { object["name"] = .text(need.name) }
        object["kind"] = .text(
            need.item != nil ? "list" : !need.fields.isEmpty ? "object" : isFlag(need) ? "flag" : "text"
        )
        object["printed"] = .bool(need.isPrinted)
        object["tested"] = .bool(need.isTested)
        if !need.choices.isEmpty { object["choices"] = .list(need.choices.map { .text($0) }) }
        if !need.fields.isEmpty { object["fields"] = .list(need.fields.map { .object(self.object(needs[$0])) }) }
        if let item = need.item { object["items"] = .object(self.object(needs[item])) }
        return object
    }

    /// Asked for, and never printed or compared: true or false.
    private func isFlag(_ need: Need) -> Bool { need.isTested && !need.isPrinted && need.choices.isEmpty }

    /// Data in JSON with every name and nothing in it.
    package var skeleton: String { JSONText.write(empty(needs[Self.root]), indent: 2) + "\n" }

    private func empty(_ need: Need) -> TemplateValue {
        if let item = need.item { return .list([empty(needs[item])]) }
        if !need.fields.isEmpty || need.name.isEmpty && !need.isPrinted {
            return .object(TemplateObject(need.fields.map { (needs[$0].name, empty(needs[$0])) }))
        }
        if isFlag(need) { return .bool(false) }
        return .text(need.choices.first ?? "")
    }
}
