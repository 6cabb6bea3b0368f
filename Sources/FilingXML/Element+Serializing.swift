internal import CLibXML2

extension Element {
    /// This element and its subtree, exactly as serializing the whole document writes it.
    ///
    /// Prefixes that an ancestor declares are not declared again; see ``serializedAsDocument()``.
    package func serialized() -> [UInt8] {
        var bytes: [UInt8] = []
        serialize(to: &bytes)
        return bytes
    }

    package func serialize(to bytes: inout [UInt8]) {
        XMLWriter.append(node, to: &bytes)
    }

    /// Appends `<w:p …>`: declarations and attributes as in the source, open even if nothing follows.
    package func startTag(into bytes: inout [UInt8]) {
        XMLWriter.appendStartTag(node, closed: false, to: &bytes)
    }

    /// Appends `</w:p>`.
    package func endTag(into bytes: inout [UInt8]) {
        XMLWriter.appendEndTag(node, to: &bytes)
    }

    /// Appends `<w:p …/>`, which is how an element without children is serialized.
    package func emptyTag(into bytes: inout [UInt8]) {
        XMLWriter.appendStartTag(node, closed: true, to: &bytes)
    }

    /// This element as a document of its own: an XML declaration, and the ancestors' namespace
    /// declarations that something inside uses.
    package func serializedAsDocument() -> [UInt8] {
        var bytes: [UInt8] = []
        XMLWriter.appendDeclaration(to: &bytes)
        let inherited = neededNamespaces()
        XMLWriter.appendStartTag(node, closed: isEmpty, inherited: inherited, to: &bytes)
        guard !isEmpty else { return bytes }
        XMLWriter.appendChildren(of: node, to: &bytes)
        XMLWriter.appendEndTag(node, to: &bytes)
        return bytes
    }

    /// Declarations of ancestors, nearest first, whose prefix is in use below and not declared here.
    private func neededNamespaces() -> [(prefix: String?, uri: String)] {
        var namespaces: Set<xmlNsPtr?> = []
        var used: Set<String> = []
        collectPrefixes(into: &used, &namespaces)
        var settled = Set(namespaceDeclarations.map { $0.prefix ?? "" })
        var needed: [(prefix: String?, uri: String)] = []
        var ancestor = parent
        while let current = ancestor {
            for declaration in current.namespaceDeclarations
            where settled.insert(declaration.prefix ?? "").inserted && used.contains(declaration.prefix ?? "") {
                needed.append(declaration)
            }
            ancestor = current.parent
        }
        return needed
    }

    /// - Parameter namespaces: those whose prefix is among the used ones already, so that text is made once for each.
    private func collectPrefixes(into used: inout Set<String>, _ namespaces: inout Set<xmlNsPtr?>) {
        if namespaces.insert(node.pointee.ns).inserted { used.insert(prefix ?? "") }
        var next = node.pointee.properties
        while let attribute = next {
            let namespace = attribute.pointee.ns
            if namespace != nil, namespaces.insert(namespace).inserted,
                let prefix = namespace.flatMap({ CText.optional($0.pointee.prefix) })
            {
                used.insert(prefix)
            }
            if Self.listsPrefixes.contains(where: { CText.equal(attribute.pointee.name, $0) }) {
                used.formUnion(CText.value(of: attribute).split(separator: " ").map { String($0.prefix { $0 != ":" }) })
            }
            next = attribute.pointee.next
        }
        var child = firstElement
        while let element = child {
            element.collectPrefixes(into: &used, &namespaces)
            child = element.nextSibling
        }
    }

    /// Attributes whose value is a list of prefixes. Source: ECMA-376 Part 3, 10.1 to 10.3.
    private static let listsPrefixes = ["Ignorable", "MustUnderstand", "Requires", "ProcessContent"]
}
