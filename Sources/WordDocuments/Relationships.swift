internal import FilingXML

/// One arrow from a part (or the package) to another part or an address.
package struct Relationship: Hashable, Sendable {
    /// Unique within its source: `rId7`.
    package var id: String
    package var type: String
    /// As written: relative to the source's folder, absolute, or an address.
    package var target: String
    /// Whether the target lies outside the package.
    package var isExternal: Bool

    package init(id: String, type: String, target: String, isExternal: Bool = false) {
        self.id = id
        self.type = type
        self.target = target
        self.isExternal = isExternal
    }
}

/// The relationships of one source, in the order of the file.
package struct Relationships: Hashable, Sendable {
    package var items: [Relationship]

    package init(_ items: [Relationship] = []) { self.items = items }

    package subscript(id: String) -> Relationship? { items.first { $0.id == id } }

    package func first(ofType type: String) -> Relationship? { items.first { $0.type == type } }

    /// Adds a relationship under a free id, or finds the equal one that is there.
    /// - Returns: its id.
    package mutating func add(type: String, target: String, isExternal: Bool = false) -> String {
        if let known = items.first(where: { ($0.type, $0.target, $0.isExternal) == (type, target, isExternal) }) {
            return known.id
        }
        let taken = Set(items.map(\.id))
        var number = items.count + 1
        while taken.contains("rId\(number)") { number += 1 }
        items.append(Relationship(id: "rId\(number)", type: type, target: target, isExternal: isExternal))
        return "rId\(number)"
    }
}

extension Relationships {
    init(parsing bytes: [UInt8], named name: String) throws(XMLSyntaxError) {
        let root = try XMLTree(parsing: bytes, named: name).root
        items = root.elements
            .filter { $0.isNamed("Relationship", in: WordNames.packageRelationships) }
            .map { element in
                Relationship(
                    id: element.attribute("Id") ?? "",
                    type: element.attribute("Type") ?? "",
                    target: element.attribute("Target") ?? "",
                    isExternal: element.attribute("TargetMode") == "External"
                )
            }
    }

    var bytes: [UInt8] {
        var out = XMLOutput(root: "Relationships", namespace: WordNames.packageRelationships)
        for item in items {
            var attributes = [("Id", item.id), ("Type", item.type), ("Target", item.target)]
            if item.isExternal { attributes.append(("TargetMode", "External")) }
            out.empty("Relationship", attributes)
        }
        return out.finished()
    }
}
