internal import Diagnostics

/// All keys of a case file, collected before anything refers to them.
struct KeyTable {
    private(set) var things: [String: Thing] = [:]
    /// The keys of each top-level list, in order: what the word `all` stands for.
    private(set) var keysByList: [String: [String]] = [:]

    /// The kinds of which some thing has no readable key, so that nobody can say that a key names none of them.
    private(set) var unknownKinds: Set<ThingKind> = []

    init() {}

    /// - Parameter findings: gets one for each key that is given to a second thing.
    init(_ node: YAMLNode, schema: RecordSchema, findings: inout Findings) {
        guard case .mapping(let entries) = node.content else { return }
        for entry in entries {
            guard case .list(let item)? = schema.field(named: entry.key.value)?.kind, let kind = item.thing,
                !entry.value.isBlank
            else { continue }
            guard case .sequence(let nodes) = entry.value.content else {
                unknownKinds.insert(kind)
                continue
            }
            for node in nodes {
                if let key = Self.key(of: node) {
                    add(key, kind: kind, list: entry.key.value, findings: &findings)
                } else {
                    unknownKinds.insert(kind)
                }
            }
        }
    }

    private mutating func add(_ key: Located<String>, kind: ThingKind, list: String, findings: inout Findings) {
        if let first = things[key.value] {
            findings.error(
                "CASE-KEY",
                "the key `\(key.value)` is given to two things",
                at: key.location,
                help: "choose another: \(first.kind.named) in line \(first.location.start.line) has it"
            )
            return
        }
        things[key.value] = Thing(kind: kind, list: list, location: key.location)
        keysByList[list, default: []].append(key.value)
    }

    private static func key(of node: YAMLNode) -> Located<String>? {
        guard case .mapping(let entries) = node.content,
            let entry = entries.first(where: { $0.key.value == "key" }),
            case .scalar(let key, _) = entry.value.content, !key.isEmpty
        else { return nil }
        return Located(key, at: entry.value.location)
    }
}

/// What may be a key. It becomes a bookmark in Word, whose names have at most 40 characters.
package enum KeyWord {
    package static let pattern = "^(?!all$)[a-z][a-z0-9-]{0,29}$"
    /// A key, or two with dots between them.
    static let paragraphsPattern = "^[a-z][a-z0-9-]{0,29}(\\.\\.[a-z][a-z0-9-]{0,29})?$"
    static let help = "use a lowercase letter, then lowercase letters, digits and hyphens, at most 30 in all"

    /// The word `all` stands for every thing of a list, and so is no key.
    package static func isKey(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 30, text != "all" else {
            return false
        }
        return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
