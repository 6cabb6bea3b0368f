/// Reads a JSON Schema into ``DataSchema/nodes``.
struct SchemaReader {
    private(set) var nodes = [DataSchema.Node()]
    private let whole: TemplateValue
    /// The nodes of references that have been met, so that a schema may refer to itself.
    private var known: [String: Int] = [:]
    private var depth = 0

    private static let deepest = 100

    init(whole: TemplateValue) { self.whole = whole }

    /// The place of a schema's node, made if need be.
    mutating func node(of value: TemplateValue) -> Int {
        guard case .object(let schema) = value, schema.count > 0, depth < Self.deepest else { return DataSchema.any }
        depth += 1
        defer { depth -= 1 }
        if let reference = schema["$ref"]?.string { return node(referred: reference) }
        let place = reserve()
        nodes[place] = read(schema)
        return place
    }

    private mutating func reserve() -> Int {
        nodes.append(DataSchema.Node())
        return nodes.count - 1
    }

    private mutating func node(referred reference: String) -> Int {
        if let place = known[reference] { return place }
        guard case .object(let schema)? = target(of: reference) else { return DataSchema.any }
        // A reference to a reference is followed; what only refers in circles says nothing.
        if let next = schema["$ref"]?.string {
            known[reference] = DataSchema.any
            let place = node(referred: next)
            known[reference] = place
            return place
        }
        let place = reserve()
        known[reference] = place
        nodes[place] = read(schema)
        return place
    }

    /// What a JSON pointer such as `#/$defs/party` points to. Source: RFC 6901.
    private func target(of reference: String) -> TemplateValue? {
        guard reference.hasPrefix("#") else { return nil }
        var value = whole
        for step in reference.dropFirst().split(separator: "/") {
            let name = Text.replace("~0", by: "~", in: Text.replace("~1", by: "/", in: String(step)))
            switch value {
            case .object(let object): value = object[name] ?? .undefined
            case .list(let items):
                value = Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil } ?? .undefined
            default: return nil
            }
        }
        return value
    }

    private mutating func read(_ schema: TemplateObject) -> DataSchema.Node {
        var node = DataSchema.Node()
        readFields(schema, into: &node)
        if let items = schema["items"] { node.items = self.node(of: items) }
        readChoices(schema, into: &node)
        node.kinds = kinds(of: schema, node)
        for name in ["oneOf", "anyOf"] {
            guard let alternatives = schema[name]?.items, !alternatives.isEmpty else { continue }
            // First the nodes, then the look at them.
            let places = alternatives.map { self.node(of: $0) }
            node = both(node, either(places))
        }
        for part in schema["allOf"]?.items ?? [] {
            let place = self.node(of: part)
            node = both(node, nodes[place])
        }
        for name in ["then", "else"] {
            guard let part = schema[name] else { continue }
            let place = self.node(of: part)
            node = perhaps(nodes[place], with: node)
        }
        if schema["patternProperties"] != nil { node.openness = .open }
        return node
    }

    /// What holds for some data only (`if`, `then`, `else`): its names may be there, and none of its limits is sure.
    private func perhaps(_ part: DataSchema.Node, with whole: DataSchema.Node) -> DataSchema.Node {
        var node = whole
        for field in part.fields where node.field(field.name) == nil {
            node.fields.append(DataSchema.Field(name: field.name, node: field.node, isRequired: false))
        }
        if node.openness == .open, node.fields.isEmpty == false, part.openness == .unsaid { node.openness = .unsaid }
        return node
    }

    private mutating func readFields(_ schema: TemplateObject, into node: inout DataSchema.Node) {
        let required = Set((schema["required"]?.items ?? []).compactMap(\.string))
        if case .object(let properties)? = schema["properties"] {
            node.openness = .unsaid
            for (name, value) in zip(properties.keys, properties.values) {
                let place = self.node(of: value)
                node.fields.append(DataSchema.Field(name: name, node: place, isRequired: required.contains(name)))
            }
        }
        switch schema["additionalProperties"] {
        case .bool(false)?: node.openness = .closed
        case .bool(true)?: node.openness = .open
        case let others?:
            node.openness = .open
            node.others = self.node(of: others)
        case nil: break
        }
    }

    private func readChoices(_ schema: TemplateObject, into node: inout DataSchema.Node) {
        let values = schema["enum"]?.items ?? schema["const"].map { [$0] } ?? []
        let texts = values.compactMap(\.string)
        if !texts.isEmpty, texts.count == values.count { node.choices = texts }
    }

    private func kinds(of schema: TemplateObject, _ node: DataSchema.Node) -> DataSchema.Kinds {
        switch schema["type"] {
        case .text(let name)?: return Self.kind(named: name)
        case .list(let names)?: return names.reduce(into: []) { $0.formUnion(Self.kind(named: $1.string ?? "")) }
        default: break
        }
        if node.choices != nil { return .text }
        if schema["properties"] != nil { return .object }
        return schema["items"] != nil ? .list : .any
    }

    private static func kind(named name: String) -> DataSchema.Kinds {
        switch name {
        case "string": .text
        case "number", "integer": .number
        case "boolean": .boolean
        case "null": .null
        case "array": .list
        case "object": .object
        default: .any
        }
    }

    /// What may be any one of several.
    private func either(_ places: [Int]) -> DataSchema.Node {
        let alternatives = places.map { nodes[$0] }
        var node = DataSchema.Node(kinds: alternatives.reduce(into: []) { $0.formUnion($1.kinds) })
        let objects = alternatives.filter { $0.kinds.contains(.object) }
        for field in objects.flatMap(\.fields) where node.field(field.name) == nil {
            let isSure = objects.allSatisfy { $0.field(field.name)?.isRequired == true }
            node.fields.append(DataSchema.Field(name: field.name, node: field.node, isRequired: isSure))
        }
        if objects.allSatisfy({ $0.openness == .closed }), !objects.isEmpty { node.openness = .closed }
        if objects.contains(where: { $0.openness == .unsaid }) { node.openness = .unsaid }
        node.items = alternatives.first { $0.kinds.contains(.list) }?.items ?? DataSchema.any
        let choices = alternatives.compactMap(\.choices)
        if choices.count == alternatives.count { node.choices = choices.flatMap { $0 } }
        return node
    }

    /// What has to be both.
    private func both(_ left: DataSchema.Node, _ right: DataSchema.Node) -> DataSchema.Node {
        var node = left
        node.kinds = left.kinds.intersection(right.kinds)
        for field in right.fields {
            if let place = node.fields.firstIndex(where: { $0.name == field.name }) {
                node.fields[place].isRequired = node.fields[place].isRequired || field.isRequired
            } else {
                node.fields.append(field)
            }
        }
        if node.openness == .open { node.openness = right.openness }
        if node.items == DataSchema.any { node.items = right.items }
        if node.others == DataSchema.any { node.others = right.others }
        node.choices = left.choices ?? right.choices
        return node
    }
}
