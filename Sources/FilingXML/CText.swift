internal import CLibXML2
internal import Glibc

/// libxml2's zero-terminated UTF-8 as Swift sees it.
enum CText {
    static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    /// `nil` stays `nil`, and so does the empty text.
    static func optional(_ pointer: UnsafePointer<xmlChar>?) -> String? {
        guard let pointer, pointer.pointee != 0 else { return nil }
        return String(cString: pointer)
    }

    static func equal(_ pointer: UnsafePointer<xmlChar>?, _ text: String) -> Bool {
        guard let pointer else { return text.isEmpty }
        // `withCString` copies nothing for a native string, where passing the string as an argument would.
        return text.withCString {
            xmlStrEqual(pointer, UnsafeRawPointer($0).assumingMemoryBound(to: xmlChar.self)) == 1
        }
    }

    static func isNamespace(_ pointer: xmlNsPtr?, _ uri: String?) -> Bool {
        guard let pointer else { return uri == nil }
        guard let uri else { return pointer.pointee.href == nil }
        return equal(pointer.pointee.href, uri)
    }

    static func value(of attribute: xmlAttrPtr) -> String {
        var bytes: [UInt8] = []
        var next = attribute.pointee.children
        while let piece = next {
            append(piece.pointee.content, to: &bytes)
            next = piece.pointee.next
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ pointer: UnsafePointer<xmlChar>?, to bytes: inout [UInt8]) {
        guard let pointer else { return }
        bytes.append(contentsOf: UnsafeBufferPointer(start: pointer, count: length(pointer)))
    }

    /// The C library's counting takes a fraction of the time that libxml2's own takes.
    static func length(_ pointer: UnsafePointer<xmlChar>) -> Int {
        strlen(UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
    }

    /// Appends the text and CDATA below a node.
    static func appendContent(of node: xmlNodePtr, to bytes: inout [UInt8]) {
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: append(child.pointee.content, to: &bytes)
            case XML_ELEMENT_NODE: appendContent(of: child, to: &bytes)
            default: break
            }
            next = child.pointee.next
        }
    }

    /// Lends a string to a C function that wants libxml2's kind of text.
    static func lend<Result>(_ text: String, _ body: (UnsafePointer<xmlChar>) -> Result) -> Result {
        text.withCString { body(UnsafeRawPointer($0).assumingMemoryBound(to: xmlChar.self)) }
    }
}
