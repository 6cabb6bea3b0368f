internal import CLibXML2

/// One parsed XML document: the sole owner of its libxml2 nodes.
///
/// Every ``Element`` holds its tree, so a node never outlives the memory it points into.
/// A tree is not `Sendable`: build, change and serialize it in one task, and pass on bytes.
package final class XMLTree {
    let document: xmlDocPtr
    /// The name given when parsing, for messages.
    package let name: String
    /// Kept apart because the root element may be taken out of the document.
    private let firstRoot: xmlNodePtr
    /// Subtrees taken out of the document; freed with it, never before.
    private var detached: Set<xmlNodePtr> = []

    /// Parses UTF-8 or UTF-16 XML without network access, entities or a DOCTYPE.
    ///
    /// White space, comments, CDATA sections and processing instructions are kept.
    /// - Throws: ``XMLSyntaxError`` with the first fault libxml2 reports.
    package convenience init(parsing bytes: [UInt8], named name: String) throws(XMLSyntaxError) {
        try self.init(parsing: bytes, named: name, limits: .standard)
    }

    package init(parsing bytes: [UInt8], named name: String, limits: XMLLimits) throws(XMLSyntaxError) {
        let parsed = try XMLParser.parse(bytes, named: name, limits: limits)
        guard let root = xmlDocGetRootElement(parsed) else { preconditionFailure("the parser checked for a root") }
        document = parsed
        firstRoot = root
        self.name = name
    }

    deinit {
        // Names live in the document's dictionary, so the document goes last.
        for node in detached { xmlFreeNode(node) }
        xmlFreeDoc(document)
    }

    package var root: Element {
        Element(tree: self, node: xmlDocGetRootElement(document) ?? firstRoot)
    }

    /// The whole document as UTF-8, with an XML declaration and everything outside the root.
    package func serialized() -> [UInt8] {
        var bytes: [UInt8] = []
        XMLWriter.appendDeclaration(to: &bytes)
        var next = document.pointee.children
        while let node = next {
            XMLWriter.append(node, to: &bytes)
            next = node.pointee.next
        }
        return bytes
    }

    /// Unlinks a node and keeps it until the tree goes, because cursors may still point into it.
    func detach(_ node: xmlNodePtr) {
        xmlUnlinkNode(node)
        detached.insert(node)
    }

    /// The node stands in the document again, or in another detached subtree.
    func reattached(_ node: xmlNodePtr) {
        detached.remove(node)
    }

    /// Keeps a new node that does not stand in the document yet.
    func adopt(_ node: xmlNodePtr) {
        detached.insert(node)
    }
}
