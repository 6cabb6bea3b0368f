internal import CLibXML2

/// An element of a tree: cheap to copy, and it keeps the tree alive.
package struct Element {
    package let tree: XMLTree
    let node: xmlNodePtr

    init(tree: XMLTree, node: xmlNodePtr) {
        self.tree = tree
        self.node = node
    }

    /// The local name: `p` for `w:p`.
    package var name: String { CText.string(node.pointee.name) }

    /// The namespace's URI; `nil` outside any namespace.
    package var namespace: String? { node.pointee.ns.flatMap { CText.optional($0.pointee.href) } }

    /// The prefix as written: `w` for `w:p`; `nil` without one.
    package var prefix: String? { node.pointee.ns.flatMap { CText.optional($0.pointee.prefix) } }

    /// The name as written: `w:p`.
    package var qualifiedName: String { prefix.map { "\($0):\(name)" } ?? name }

    /// Whether this is the element `name` of `namespace`; quicker than comparing strings.
    package func isNamed(_ name: String, in namespace: String?) -> Bool {
        CText.equal(node.pointee.name, name) && CText.isNamespace(node.pointee.ns, namespace)
    }

    /// Whether this element is of the namespace; quicker than comparing strings.
    package func isIn(_ namespace: String?) -> Bool { CText.isNamespace(node.pointee.ns, namespace) }

    /// The line of the start tag, from 1.
    package var line: Int { Int(xmlGetLineNo(node)) }

    package var parent: Element? {
        guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return Element(tree: tree, node: parent)
    }

    /// The next element with the same parent.
    package var nextSibling: Element? { element(after: node.pointee.next) }

    /// Everything inside, in order.
    package var children: [XMLNode] {
        var found: [XMLNode] = []
        var next = node.pointee.children
        while let child = next {
            if let known = XMLNode(child, in: tree) { found.append(known) }
            next = child.pointee.next
        }
        return found
    }

    package var isEmpty: Bool { node.pointee.children == nil }

    /// The child elements, in order.
    package var elements: [Element] {
        var found: [Element] = []
        var next = firstElement
        while let child = next {
            found.append(child)
            next = child.nextSibling
        }
        return found
    }

    package var firstElement: Element? { element(after: node.pointee.children) }

    /// The first child element of this name.
    package func child(_ name: String, in namespace: String?) -> Element? {
        var next = firstElement
        while let child = next {
            if child.isNamed(name, in: namespace) { return child }
            next = child.nextSibling
        }
        return nil
    }

    /// All text inside, in order, at any depth.
    package var text: String {
        var bytes: [UInt8] = []
        appendText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the UTF-8 of ``text``.
    package func appendText(to bytes: inout [UInt8]) {
        CText.appendContent(of: node, to: &bytes)
    }

    private func element(after start: xmlNodePtr?) -> Element? {
        var next = start
        while let candidate = next {
            if candidate.pointee.type == XML_ELEMENT_NODE { return Element(tree: tree, node: candidate) }
            next = candidate.pointee.next
        }
        return nil
    }
}

/// Two cursors are equal when they point to the same node.
extension Element: Hashable {
    package static func == (left: Element, right: Element) -> Bool { left.node == right.node }

    package func hash(into hasher: inout Hasher) { hasher.combine(node) }
}
