internal import CLibXML2

extension Element {
    /// Where a moved or new element goes, seen from the element it is given to.
    package enum Place {
        case before, after, first, last
    }

    /// Takes this element and its subtree out of the document; cursors into it stay readable.
    package func remove() { tree.detach(node) }

    /// Puts another element at a place, and returns it where it now stands.
    ///
    /// An element of this tree is moved, one of another tree is copied. Namespaces that are
    /// not declared at the new place are declared on the element.
    @discardableResult
    package func insert(_ other: Element, _ place: Place) -> Element {
        precondition(!isInside(other), "an element cannot be put into itself")
        let moved: xmlNodePtr
        if other.tree === tree {
            tree.detach(other.node)
            moved = other.node
        } else {
            guard let copy = xmlDocCopyNode(other.node, tree.document, 1) else { return other }
            tree.adopt(copy)
            moved = copy
        }
        link(moved, place)
        tree.reattached(moved)
        _ = xmlReconciliateNs(tree.document, moved)
        let element = Element(tree: tree, node: moved)
        element.dropRepeatedDeclarations()
        return element
    }

    /// Takes away declarations that the surroundings make as well; a copy from another tree brings its own.
    private func dropRepeatedDeclarations() {
        var last: xmlNsPtr?
        var next = node.pointee.nsDef
        while let own = next {
            next = own.pointee.next
            guard let parent = node.pointee.parent,
                let outer = xmlSearchNs(tree.document, parent, own.pointee.prefix),
                xmlStrEqual(outer.pointee.href, own.pointee.href) == 1
            else {
                last = own
                continue
            }
            Self.replace(own, by: outer, in: node)
            if let last { last.pointee.next = next } else { node.pointee.nsDef = next }
            xmlFreeNs(own)
        }
    }

    private static func replace(_ old: xmlNsPtr, by new: xmlNsPtr, in node: xmlNodePtr) {
        if node.pointee.ns == old { node.pointee.ns = new }
        var attribute = node.pointee.properties
        while let found = attribute {
            if found.pointee.ns == old { found.pointee.ns = new }
            attribute = found.pointee.next
        }
        var child = node.pointee.children
        while let found = child {
            if found.pointee.type == XML_ELEMENT_NODE { replace(old, by: new, in: found) }
            child = found.pointee.next
        }
    }

    /// Puts text in front of this element.
    package func insertText(before text: String) {
        guard let made = CText.lend(text, { xmlNewDocText(tree.document, $0) }) else { return }
        xmlAddPrevSibling(node, made)
    }

    /// A deep copy that stands nowhere yet.
    package func copy() -> Element? {
        guard let copy = xmlDocCopyNode(node, tree.document, 1) else { return nil }
        tree.adopt(copy)
        return Element(tree: tree, node: copy)
    }

    /// Makes an element of a namespace that is in scope here, and puts it at a place.
    ///
    /// - Returns: `nil` when no prefix for the namespace is in scope.
    @discardableResult
    package func insertElement(_ name: String, in namespace: String, _ place: Place = .last) -> Element? {
        guard let declared = CText.lend(namespace, { xmlSearchNsByHref(tree.document, node, $0) }),
            let made = CText.lend(name, { xmlNewDocNode(tree.document, declared, $0, nil) })
        else { return nil }
        link(made, place)
        return Element(tree: tree, node: made)
    }

    /// Replaces everything inside by one text.
    package func setText(_ text: String) {
        removeChildren()
        appendText(text)
    }

    /// Adds text behind everything inside.
    package func appendText(_ text: String) {
        guard !text.isEmpty, let made = CText.lend(text, { xmlNewDocText(tree.document, $0) }) else { return }
        xmlAddChild(node, made)
    }

    /// Empties this element. Elements inside are kept readable; text is freed.
    package func removeChildren() {
        while let child = node.pointee.children {
            if child.pointee.type == XML_ELEMENT_NODE {
                tree.detach(child)
            } else {
                xmlUnlinkNode(child)
                xmlFreeNode(child)
            }
        }
    }

    /// Sets or removes (`nil`) an attribute. A namespace must be in scope here, or nothing is set.
    package func setAttribute(_ name: String, namespace: String? = nil, to value: String?) {
        guard let value else { return removeAttribute(name, namespace: namespace) }
        guard let namespace else {
            CText.lend(name) { name in CText.lend(value) { _ = xmlSetNsProp(node, nil, name, $0) } }
            return
        }
        guard let declared = CText.lend(namespace, { xmlSearchNsByHref(tree.document, node, $0) }) else { return }
        CText.lend(name) { name in CText.lend(value) { _ = xmlSetNsProp(node, declared, name, $0) } }
    }

    private func removeAttribute(_ name: String, namespace: String?) {
        var next = node.pointee.properties
        while let attribute = next {
            next = attribute.pointee.next
            if CText.equal(attribute.pointee.name, name), CText.isNamespace(attribute.pointee.ns, namespace) {
                xmlRemoveProp(attribute)
            }
        }
    }

    private func link(_ other: xmlNodePtr, _ place: Place) {
        switch place {
        case .before: xmlAddPrevSibling(node, other)
        case .after: xmlAddNextSibling(node, other)
        case .last: xmlAddChild(node, other)
        case .first:
            if let first = node.pointee.children {
                xmlAddPrevSibling(first, other)
            } else {
                xmlAddChild(node, other)
            }
        }
    }

    private func isInside(_ other: Element) -> Bool {
        var current: Element? = self
        while let element = current {
            if element == other { return true }
            current = element.parent
        }
        return false
    }
}
