internal import CLibXML2

/// What goes by while a text is read once from start to end, without a tree.
package protocol XMLStreamHandler: AnyObject {
    func start(_ tag: XMLStartTag)
    func end(_ tag: XMLTagName)
    /// A stretch of text, perhaps only a part of it: long texts come in pieces. Lent for the call.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element that goes by. Lent for the call.
package struct XMLTagName {
    fileprivate let local: UnsafePointer<xmlChar>?
    fileprivate let uri: UnsafePointer<xmlChar>?

    package var name: String { CText.string(local) }
    package var namespace: String? { CText.optional(uri) }

    /// Equal for equal local names during one reading, so that a handler can look a name up once.
    package var localIdentity: UInt { UInt(bitPattern: local) }

    /// Equal for equal namespaces during one reading; 0 for none.
    package var namespaceIdentity: UInt { UInt(bitPattern: uri) }

    package func isNamed(_ name: String, in namespace: String?) -> Bool {
        guard CText.equal(local, name) else { return false }
        guard let namespace else { return uri == nil }
        return CText.equal(uri, namespace)
    }
}

/// A start tag that goes by. Lent for the call.
package struct XMLStartTag {
    package let tag: XMLTagName
    /// Five pointers each: name, prefix, URI, start and end of the value.
    fileprivate let fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    package let attributeCount: Int

    /// The value of an attribute, or `nil` when it is absent. `nil` as namespace means: without a prefix.
    package func attribute(_ name: String, namespace: String? = nil) -> String? {
        for index in 0..<attributeCount where self.name(of: index).isNamed(name, in: namespace) {
            return value(of: index)
        }
        return nil
    }

    /// The namespace of an attribute, as ``XMLTagName/namespaceIdentity`` tells it.
    package func namespaceIdentity(of index: Int) -> UInt {
        UInt(bitPattern: fields?[5 * index + 2] ?? nil)
    }

    package func name(of index: Int) -> XMLTagName {
        XMLTagName(local: fields?[5 * index] ?? nil, uri: fields?[5 * index + 2] ?? nil)
    }

    package func value(of index: Int) -> String {
        guard let start = fields?[5 * index + 3], let end = fields?[5 * index + 4] else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: Self.withAmpersands(bytes), as: UTF8.self)
    }

    /// libxml2 hands every reference over resolved, but an ampersand as `&#38;`, for its own tree to resolve.
    private static func withAmpersands(_ bytes: UnsafeBufferPointer<xmlChar>) -> [UInt8] {
        var resolved: [UInt8] = []
        var index = 0
        while index < bytes.count {
            resolved.append(bytes[index])
            index += bytes[index] == UInt8(ascii: "&") ? "&#38;".utf8.count : 1
        }
        return resolved
    }
}

package enum XMLStream {
    /// Reads a text once, with the same refusals as a tree, and shows it to the handler.
    ///
    /// Memory does not grow with the text. What went by before a fault has been shown already.
    package static func read(
        _ bytes: [UInt8],
        named name: String,
        limits: XMLLimits = .standard,
        to handler: any XMLStreamHandler
    ) throws(XMLSyntaxError) {
        try XMLParser.stream(bytes, named: name, limits: limits, to: handler)
    }
}

extension XMLParser {
    /// Sets the callbacks of a reading without a tree; `userData` stays the parser itself.
    static func installStreaming(in handler: UnsafeMutablePointer<xmlSAXHandler>) {
        handler.pointee.startElementNs = { context, local, _, uri, _, _, count, _, fields in
            let tag = XMLStartTag(
                tag: XMLTagName(local: local, uri: uri),
                fields: fields,
                attributeCount: Int(count)
            )
            streamHandler(of: context)?.start(tag)
        }
        handler.pointee.endElementNs = { context, local, _, uri in
            streamHandler(of: context)?.end(XMLTagName(local: local, uri: uri))
        }
        handler.pointee.characters = showText
        handler.pointee.ignorableWhitespace = showText
        handler.pointee.cdataBlock = showText
        handler.pointee.comment = { _, _ in }
        handler.pointee.processingInstruction = { _, _, _ in }
        handler.pointee.reference = { _, _ in }
    }
}

private func showText(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    streamHandler(of: context)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
}
