internal import CLibXML2

/// The only way into libxml2: one place for options, limits and refusals.
enum XMLParser {
    /// No network and exact line numbers. Entities stay unsubstituted, nothing outside the
    /// text is loaded, and libxml2's own limits on depth and names stay on, because
    /// `NOENT`, `DTDLOAD` and `HUGE` are absent.
    private static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)

    /// libxml2's global tables are filled once, before the first parse, as its thread safety asks.
    private static let isReady: Void = xmlInitParser()

    /// Reads a text into a document, which the caller owns.
    static func parse(_ bytes: [UInt8], named name: String, limits: XMLLimits) throws(XMLSyntaxError) -> xmlDocPtr {
        let verdict = Verdict(handler: nil)
        let document = try read(bytes, named: name, limits: limits, verdict: verdict)
        if let first = verdict.first {
            if let document { xmlFreeDoc(document) }
            throw XMLSyntaxError(file: name, line: first.line, column: first.column, message: first.message)
        }
        guard let document, xmlDocGetRootElement(document) != nil else {
            if let document { xmlFreeDoc(document) }
            throw fault(name, "the text has no element")
        }
        return document
    }

    /// Reads a text without a tree.
    static func stream(
        _ bytes: [UInt8],
        named name: String,
        limits: XMLLimits,
        to handler: any XMLStreamHandler
    ) throws(XMLSyntaxError) {
        let verdict = Verdict(handler: handler)
        if let document = try read(bytes, named: name, limits: limits, verdict: verdict) { xmlFreeDoc(document) }
        guard let first = verdict.first else { return }
        throw XMLSyntaxError(file: name, line: first.line, column: first.column, message: first.message)
    }

    private static func read(
        _ bytes: [UInt8],
        named name: String,
        limits: XMLLimits,
        verdict: Verdict
    ) throws(XMLSyntaxError) -> xmlDocPtr? {
        _ = isReady
        guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
            throw fault(name, "the text is longer than \(limits.bytes) bytes")
        }
        guard !bytes.isEmpty else { throw fault(name, "the text is empty") }
        guard let context = xmlNewParserCtxt(), let handler = context.pointee.sax else {
            throw fault(name, "no memory to parse")
        }
        defer { xmlFreeParserCtxt(context) }
        context.pointee._private = Unmanaged.passUnretained(verdict).toOpaque()
        handler.pointee.serror = noteFault
        handler.pointee.internalSubset = refuseDoctype
        if verdict.handler != nil { installStreaming(in: handler) }
        return withExtendedLifetime(verdict) {
            bytes.withUnsafeBytes {
                let text = $0.baseAddress?.assumingMemoryBound(to: CChar.self)
                return xmlCtxtReadMemory(context, text, Int32($0.count), nil, nil, options)
            }
        }
    }

    private static func fault(_ name: String, _ message: String) -> XMLSyntaxError {
        XMLSyntaxError(file: name, line: 1, column: 1, message: message)
    }
}

/// What the callbacks of one parse report back.
private final class Verdict {
    struct Fault {
        var line: Int
        var column: Int
        var message: String
    }

    var first: Fault?
    let handler: (any XMLStreamHandler)?

    init(handler: (any XMLStreamHandler)?) { self.handler = handler }
}

/// The one that watches a reading without a tree; nothing more is shown after a fault.
func streamHandler(of context: UnsafeMutableRawPointer?) -> (any XMLStreamHandler)? {
    guard let verdict = verdict(of: context), verdict.first == nil else { return nil }
    return verdict.handler
}

/// The verdict of a parse, found through the parser's `_private` field.
private func verdict(of context: UnsafeMutableRawPointer?) -> Verdict? {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let pointer = parser.pointee._private
    else { return nil }
    return Unmanaged<Verdict>.fromOpaque(pointer).takeUnretainedValue()
}

/// Keeps the first error. An undeclared prefix is "recoverable" to libxml2 (level 2); to us it is a fault.
private func noteFault(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
        let verdict = verdict(of: context), verdict.first == nil
    else { return }
    verdict.first = Verdict.Fault(
        line: Int(error.line),
        column: max(1, Int(error.int2)),
        message: XMLMessage.plain(code: error.code, text: error.message.map { String(cString: $0) } ?? "")
    )
}

/// Stops at a DOCTYPE before anything in it is read: it is the door to every entity attack, and
/// no format of ours has one.
private func refuseDoctype(
    _ context: UnsafeMutableRawPointer?,
    _: UnsafePointer<xmlChar>?,
    _: UnsafePointer<xmlChar>?,
    _: UnsafePointer<xmlChar>?
) {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let verdict = verdict(of: context)
    else { return }
    if verdict.first == nil {
        let input = parser.pointee.input
        verdict.first = Verdict.Fault(
            line: Int(input?.pointee.line ?? 1),
            column: max(1, Int(input?.pointee.col ?? 1)),
            message: "a DOCTYPE is not allowed here"
        )
    }
    xmlStopParser(parser)
}
