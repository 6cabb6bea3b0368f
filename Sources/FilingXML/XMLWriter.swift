internal import CLibXML2

/// Writes nodes as UTF-8 exactly as they stand: declarations where the source has them, nothing indented.
enum XMLWriter {
    /// As Word writes it.
    static func appendDeclaration(to bytes: inout [UInt8]) {
        append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", to: &bytes)
    }

    static func append(_ node: xmlNodePtr, to bytes: inout [UInt8]) {
        switch node.pointee.type {
        case XML_ELEMENT_NODE: appendElement(node, to: &bytes)
        case XML_TEXT_NODE: XMLEscaping.append(text: content(node), to: &bytes)
        case XML_CDATA_SECTION_NODE: appendCDATA(content(node), to: &bytes)
        case XML_COMMENT_NODE: appendComment(content(node), to: &bytes)
        case XML_PI_NODE: appendInstruction(utf8(node.pointee.name), content(node), to: &bytes)
        default: break
        }
    }

    /// Appends `<w:p …>` with its declarations and attributes; `<w:p …/>` when `closed`.
    static func appendStartTag(
        _ node: xmlNodePtr,
        closed: Bool,
        inherited: [(prefix: String?, uri: String)] = [],
        to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: "<"))
        appendName(node.pointee.name, node.pointee.ns, to: &bytes)
        for declaration in inherited {
            appendDeclaration(declaration.prefix, declaration.uri, to: &bytes)
        }
        var nextDeclaration = node.pointee.nsDef
        while let declared = nextDeclaration {
            appendDeclaration(CText.optional(declared.pointee.prefix), CText.string(declared.pointee.href), to: &bytes)
            nextDeclaration = declared.pointee.next
        }
        var nextAttribute = node.pointee.properties
        while let attribute = nextAttribute {
            appendAttribute(attribute, to: &bytes)
            nextAttribute = attribute.pointee.next
        }
        append(closed ? "/>" : ">", to: &bytes)
    }

    static func appendEndTag(_ node: xmlNodePtr, to bytes: inout [UInt8]) {
        append("</", to: &bytes)
        appendName(node.pointee.name, node.pointee.ns, to: &bytes)
        bytes.append(UInt8(ascii: ">"))
    }

    static func appendChildren(of node: xmlNodePtr, to bytes: inout [UInt8]) {
        var next = node.pointee.children
        while let child = next {
            append(child, to: &bytes)
            next = child.pointee.next
        }
    }

    static func appendCDATA(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
        append("<![CDATA[", to: &bytes)
        bytes.append(contentsOf: text)
        append("]]>", to: &bytes)
    }

    static func appendComment(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
        append("<!--", to: &bytes)
        bytes.append(contentsOf: text)
        append("-->", to: &bytes)
    }

    static func appendInstruction(
        _ target: some Collection<UInt8>,
        _ data: some Collection<UInt8>,
        to bytes: inout [UInt8]
    ) {
        append("<?", to: &bytes)
        bytes.append(contentsOf: target)
        if !data.isEmpty {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: data)
        }
        append("?>", to: &bytes)
    }

    private static func appendElement(_ node: xmlNodePtr, to bytes: inout [UInt8]) {
        let isClosed = node.pointee.children == nil
        appendStartTag(node, closed: isClosed, to: &bytes)
        guard !isClosed else { return }
        appendChildren(of: node, to: &bytes)
        appendEndTag(node, to: &bytes)
    }

    private static func appendAttribute(_ attribute: xmlAttrPtr, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        appendName(attribute.pointee.name, attribute.pointee.ns, to: &bytes)
        append("=\"", to: &bytes)
        var next = attribute.pointee.children
        while let piece = next {
            XMLEscaping.append(attribute: content(piece), to: &bytes)
            next = piece.pointee.next
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendDeclaration(_ prefix: String?, _ uri: String, to bytes: inout [UInt8]) {
        append(" xmlns", to: &bytes)
        if let prefix {
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: prefix.utf8)
        }
        append("=\"", to: &bytes)
        XMLEscaping.append(attribute: uri, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendName(_ name: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?, to bytes: inout [UInt8]) {
        if let prefix = namespace?.pointee.prefix, prefix.pointee != 0 {
            CText.append(prefix, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
        }
        CText.append(name, to: &bytes)
    }

    private static func append(_ text: StaticString, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private static func content(_ node: xmlNodePtr) -> UnsafeBufferPointer<UInt8> { utf8(node.pointee.content) }

    private static func utf8(_ pointer: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: pointer, count: pointer.map(CText.length) ?? 0)
    }
}
