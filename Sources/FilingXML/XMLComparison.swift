/// Compares trees by what they mean: names by namespace, attributes in any order, text joined.
///
/// Prefixes, comments, processing instructions and the way a text is written (CDATA, references) do not count.
package enum XMLComparison {
    /// Where two trees first differ, such as `/w:document/w:body/w:p[3]: text "a", not "b"`; `nil` when nowhere.
    package static func firstDifference(_ left: Element, _ right: Element) -> String? {
        firstDifference(left, right, at: "/\(left.qualifiedName)")
    }

    private static func firstDifference(_ left: Element, _ right: Element, at path: String) -> String? {
        guard left.name == right.name, left.namespace == right.namespace else {
            return "\(path): element `\(left.qualifiedName)`, not `\(right.qualifiedName)`"
        }
        return attributeDifference(left, right, at: path) ?? contentDifference(left, right, at: path)
    }

    private static func attributeDifference(_ left: Element, _ right: Element, at path: String) -> String? {
        let others = right.attributes
        for attribute in left.attributes {
            guard let other = others.first(where: { ($0.name, $0.namespace) == (attribute.name, attribute.namespace) })
            else { return "\(path): attribute `\(attribute.name)` on one side only" }
            guard attribute.value == other.value else {
                return "\(path)/@\(attribute.name): \"\(attribute.value)\", not \"\(other.value)\""
            }
        }
        for other in others where left.attribute(other.name, namespace: other.namespace) == nil {
            return "\(path): attribute `\(other.name)` on one side only"
        }
        return nil
    }

    private static func contentDifference(_ left: Element, _ right: Element, at path: String) -> String? {
        let (content, others) = (joined(left), joined(right))
        var counts: [String: Int] = [:]
        for (one, other) in zip(content, others) {
            switch (one, other) {
            case (.element(let one), .element(let other)):
                counts[one.qualifiedName, default: 0] += 1
                let place = "\(path)/\(one.qualifiedName)[\(counts[one.qualifiedName] ?? 1)]"
                if let difference = firstDifference(one, other, at: place) { return difference }
            case (.text(let one), .text(let other)):
                if one != other { return "\(path): text \"\(one)\", not \"\(other)\"" }
            default:
                return "\(path): \(described(one)), not \(described(other))"
            }
        }
        guard content.count == others.count else {
            let extra = content.count > others.count ? content[others.count] : others[content.count]
            return "\(path): \(described(extra)) on one side only"
        }
        return nil
    }

    private static func described(_ node: XMLNode) -> String {
        switch node {
        case .element(let element): "element `\(element.qualifiedName)`"
        default: "text \"\(node.text ?? "")\""
        }
    }

    /// Elements, and the text between them in one piece.
    private static func joined(_ element: Element) -> [XMLNode] {
        var nodes: [XMLNode] = []
        for child in element.children {
            if case .element = child { nodes.append(child) }
            guard let text = child.text, !text.isEmpty else { continue }
            if case .text(let before)? = nodes.last {
                nodes[nodes.count - 1] = .text(before + text)
            } else {
                nodes.append(.text(text))
            }
        }
        return nodes
    }
}
