import Diagnostics

/// Holds what a template does against a schema of its data.
struct SchemaCheck: TemplateReading {
    /// What the schema says of a value.
    struct Shape {
        /// A place in ``SchemaCheck/schema``.
        var node: Int
        /// The data may leave it out.
        var isOptional = false
    }

    private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []
    private var schema: DataSchema
    private let file: String
    private let loop: Int
    private let made: [MadeValue: Int]

    init(_ schema: DataSchema, file: String) {
        var schema = schema
        self.file = file
        loop = schema.add(Self.loopNode)
        made = [
            .text: schema.add(DataSchema.Node(kinds: .text)), .number: schema.add(DataSchema.Node(kinds: .number)),
            .boolean: schema.add(DataSchema.Node(kinds: .boolean)), .loop: loop,
        ]
        self.schema = schema
    }

    /// What `loop` knows, as in Jinja.
    private static var loopNode: DataSchema.Node {
        let names = [
            "index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0", "previtem",
            "nextitem", "changed", "cycle",
        ]
        return DataSchema.Node(
            kinds: .object,
            fields: names.map { DataSchema.Field(name: $0, node: DataSchema.any, isRequired: true) },
            openness: .closed
        )
    }

    private var unknown: Shape { Shape(node: DataSchema.any) }

    func made(_ value: MadeValue) -> Shape { Shape(node: made[value] ?? DataSchema.any) }

    mutating func list(of items: Shape) -> Shape {
        Shape(node: schema.add(DataSchema.Node(kinds: .list, items: items.node)))
    }

    mutating func either(_ left: Shape, _ right: Shape) -> Shape {
        let isOptional = left.isOptional || right.isOptional
        guard left.node != right.node else { return Shape(node: left.node, isOptional: isOptional) }
        let kinds = schema[left.node].kinds.union(schema[right.node].kinds)
        // Of a value that is one of two, only the kind is known.
        let isScalar = kinds.isSubset(of: .scalar)
        let node = isScalar ? schema.add(DataSchema.Node(kinds: kinds)) : DataSchema.any
        return Shape(node: node, isOptional: isOptional)
    }

    func given(_ shape: Shape) -> Shape { Shape(node: shape.node) }

    // MARK: Names

    mutating func name(_ name: String, at spot: ReadingSpot) -> Shape {
        field(name, in: schema.root, at: spot) { nearest in
            ("TPL-UNKNOWN-NAME", "the data have no `\(name)`", nearest)
        }
    }

    mutating func member(_ name: String, of base: Shape, at spot: ReadingSpot) -> Shape {
        let node = schema[base.node]
        let owner = Self.owner(of: spot.written, member: name)
        if base.isOptional, !spot.isQuiet { reportMissing(owner, name, at: spot) }
        if node.kinds.contains(.object) {
            return field(name, in: base.node, at: spot) { nearest in
                ("TPL-UNKNOWN-NAME", "`\(owner)` has no `\(name)`", nearest)
            }
        }
        let help =
            node.kinds.contains(.list)
            ? "go through its items: `{% for item in \(owner) %}{{ item.\(name) }}{% endfor %}`"
            : "write `{{ \(owner) }}`, or correct the name"
        report(.error, "TPL-NO-MEMBER", "`\(owner)` is \(Self.words(node.kinds)) and has no `\(name)`", help, at: spot)
        return unknown
    }

    private mutating func field(
        _ name: String,
        in place: Int,
        at spot: ReadingSpot,
        complaint: (String?) -> (rule: String, message: String, help: String?)
    ) -> Shape {
        let node = schema[place]
        if let field = node.field(name) { return Shape(node: field.node, isOptional: !field.isRequired) }
        if node.openness == .open { return Shape(node: node.others) }
        if node.openness == .unsaid, spot.isQuiet { return unknown }
        let said = complaint(Spelling.advice(for: name, among: node.fields.map(\.name)))
        report(node.openness == .closed ? .error : .warning, said.rule, said.message, said.help, at: spot)
        return unknown
    }

    /// What is not there is printed as nothing, so a schema need not have it.
    mutating func read(_ paths: [String], of base: Shape, at spot: ReadingSpot) {}

    // MARK: Lists

    mutating func item(ofLoopOver base: Shape, at spot: ReadingSpot) -> Shape {
        let node = schema[base.node]
        if node.kinds.contains(.list) { return Shape(node: node.items) }
        if node.kinds.contains(.object) {
            let help = "write `{% for name, value in \(spot.written).items() %}` to have the values as well"
            report(.warning, "TPL-LOOP", "`\(spot.written)` is a group of names, not a list", help, at: spot)
            return made(.text)
        }
        guard !node.kinds.isDisjoint(with: .scalar) else { return unknown }
        let message = "`\(spot.written)` is \(Self.words(node.kinds)), not a list"
        report(.error, "TPL-LOOP", message, "print it with `{{ \(spot.written) }}`, or name a list", at: spot)
        return unknown
    }

    mutating func item(of base: Shape, isAny: Bool, at spot: ReadingSpot) -> Shape {
        let node = schema[base.node]
        if node.kinds.contains(.list) { return Shape(node: node.items) }
        return node.kinds == .text ? made(.text) : unknown
    }

    // MARK: Uses

    mutating func use(_ shape: Shape, for purpose: ReadingPurpose, at spot: ReadingSpot) {
        guard shape.isOptional, purpose != .testing, !spot.isQuiet else { return }
        report(
            .advice,
            "TPL-OPTIONAL",
            "the data may leave out `\(spot.written)`, and then nothing is printed here",
            "put `{% if \(spot.written) %}…{% endif %}` around what goes with it, or write "
                + "`{{ \(spot.written) or \"…\" }}`",
            at: spot
        )
    }

    mutating func filter(_ shape: Shape, by name: String, at spot: ReadingSpot) {
        let kinds = schema[shape.node].kinds
        guard let taken = FilterTypes.taken(by: name), kinds.isDisjoint(with: taken), kinds != .null else { return }
        let message = "`\(spot.written)` is \(Self.words(kinds)), and `\(name)` takes \(Self.words(taken))"
        report(.error, "TPL-FILTER-TYPE", message, "take the filter away, or choose another value", at: spot)
    }

    mutating func compare(_ shape: Shape, with text: String, at spot: ReadingSpot) {
        guard let choices = schema[shape.node].choices, !choices.contains(text), !text.isEmpty else { return }
        let message = "`\(spot.written)` is never `\(text)`"
        report(.warning, "TPL-NEVER-EQUAL", message, Spelling.advice(for: text, among: choices), at: spot)
    }

    private mutating func reportMissing(_ owner: String, _ name: String, at spot: ReadingSpot) {
        report(
            .warning,
            "TPL-OPTIONAL",
            "the data may leave out `\(owner)`, and then `.\(name)` of it stops the document",
            "put `{% if \(owner) %}…{% endif %}` around it",
            at: spot
        )
    }

    private mutating func report(
        _ severity: Diagnostic.Severity,
        _ rule: String,
        _ message: String,
        _ help: String?,
        at spot: ReadingSpot
    ) {
        var diagnostic = Diagnostic(severity, rule: rule, message, at: .beginning(of: file), help: help)
        diagnostic.excerpt = spot.excerpt
        if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    private static func owner(of written: String, member: String) -> String {
        written.hasSuffix("." + member) ? String(written.dropLast(member.utf8.count + 1)) : written
    }

    private static func words(_ kinds: DataSchema.Kinds) -> String {
        if kinds.contains(.list) { return "a list" }
        if kinds.contains(.text) { return "a text" }
        if kinds.contains(.number) { return "a number" }
        if kinds.contains(.boolean) { return "true or false" }
        return kinds.contains(.object) ? "a group of names" : "empty"
    }
}
