/// What a template's data may look like: a part of JSON Schema, with every reference resolved to a place in ``nodes``.
///
/// Understood are `type`, `properties`, `items`, `$ref` into the same file, `required`, `additionalProperties`, `enum`,
/// `const`, and `oneOf`, `anyOf` and `allOf` of these. Anything else allows what it would have forbidden.
package struct DataSchema: Sendable {
    struct Kinds: OptionSet, Sendable {
        var rawValue: UInt8

        static let text = Kinds(rawValue: 1)
        static let number = Kinds(rawValue: 2)
        static let boolean = Kinds(rawValue: 4)
        static let null = Kinds(rawValue: 8)
        static let list = Kinds(rawValue: 16)
        static let object = Kinds(rawValue: 32)
        static let any: Kinds = [.text, .number, .boolean, .null, .list, .object]
        static let scalar: Kinds = [.text, .number, .boolean]
    }

    /// Whether an object may have names that are not listed.
    enum Openness: Sendable {
        /// `additionalProperties: false`.
        case closed
        /// The schema lists names and does not say whether there may be others.
        case unsaid
        case open
    }

    struct Field: Sendable {
        var name: String
        var node: Int
        var isRequired: Bool
    }

    struct Node: Sendable {
        var kinds = Kinds.any
        var fields: [Field] = []
        var openness = Openness.open
        /// What the names that are not listed hold.
        var others = DataSchema.any
        var items = DataSchema.any
        /// The texts that are allowed; `nil` when any is.
        var choices: [String]?

        func field(_ name: String) -> Field? { fields.first { $0.name == name } }
    }

    /// The place of what may be anything.
    static let any = 0

    private(set) var nodes = [Node()]
    private(set) var root = DataSchema.any

    init() {}

    /// - Parameter value: the schema, as JSON was read.
    package init(_ value: TemplateValue) {
        var reader = SchemaReader(whole: value)
        root = reader.node(of: value)
        nodes = reader.nodes
    }

    subscript(node: Int) -> Node { nodes[node] }

    mutating func add(_ node: Node) -> Int {
        nodes.append(node)
        return nodes.count - 1
    }
}
