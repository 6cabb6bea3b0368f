internal import CLibXML2

/// Why an XPath expression selected nothing at all: it cannot be understood.
package struct XPathError: Error, Hashable, Sendable {
    package var expression: String
    package var message: String
}

extension XMLTree {
    /// The elements that an XPath 1.0 expression selects, in document order.
    ///
    /// - Parameter namespaces: URI by prefix, for the prefixes that the expression uses.
    package func select(
        _ expression: String,
        namespaces: [String: String] = [:]
    ) throws(XPathError) -> [Element] {
        try root.select(expression, namespaces: namespaces)
    }
}

extension Element {
    /// As ``XMLTree/select(_:namespaces:)``, relative to this element.
    package func select(
        _ expression: String,
        namespaces: [String: String] = [:]
    ) throws(XPathError) -> [Element] {
        guard let search = XPathSearch(from: self, namespaces: namespaces) else {
            throw XPathError(expression: expression, message: "no memory to search")
        }
        return try search.elements(expression, in: tree)
    }
}

/// libxml2's XPath context: used by one search, then gone.
private struct XPathSearch: ~Copyable {
    private let context: xmlXPathContextPtr

    init?(from element: Element, namespaces: [String: String]) {
        guard let made = xmlXPathNewContext(element.tree.document) else { return nil }
        context = made
        context.pointee.node = element.node
        // Without a handler of ours libxml2 would print to stderr; the fault is read from `lastError`.
        context.pointee.error = { _, _ in }
        for (prefix, uri) in namespaces {
            CText.lend(prefix) { prefix in CText.lend(uri) { _ = xmlXPathRegisterNs(made, prefix, $0) } }
        }
    }

    deinit { xmlXPathFreeContext(context) }

    func elements(_ expression: String, in tree: XMLTree) throws(XPathError) -> [Element] {
        guard let result = CText.lend(expression, { xmlXPathEvalExpression($0, context) }) else {
            let message = context.pointee.lastError.message.map { String(cString: $0) } ?? "it cannot be understood"
            throw XPathError(expression: expression, message: XMLMessage.plain(code: -1, text: message))
        }
        defer { xmlXPathFreeObject(result) }
        guard let nodes = result.pointee.nodesetval, let table = nodes.pointee.nodeTab else { return [] }
        return (0..<Int(nodes.pointee.nodeNr)).compactMap { index in
            guard let node = table[index], node.pointee.type == XML_ELEMENT_NODE else { return nil }
            return Element(tree: tree, node: node)
        }
    }
}
