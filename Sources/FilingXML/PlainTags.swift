internal import CLibXML2
internal import Glibc

extension XMLStream {
    /// Shows the tags of a text to the handler if the text is plain XML, several times quicker than ``read(_:named:limits:to:)``.
    ///
    /// Plain is what our own writer makes: names in ASCII, values in double quotes and without references, and no comments,
    /// CDATA, instructions or DOCTYPE. Text between tags is checked, and not shown.
    /// - Returns: false for all else, well-formed or not: what went by counts for nothing then, and libxml2 has to decide.
    ///   So nothing passes here that libxml2 refuses; a test holds both against each other.
    package static func readPlainTags(_ bytes: [UInt8], to handler: any XMLStreamHandler) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard var reader = PlainTags(bytes) else { return false }
            return reader.read(to: handler)
        }
    }
}

/// One reading of plain XML.
private struct PlainTags: ~Copyable {
    private typealias Text = UnsafePointer<xmlChar>

    private let bytes: UnsafeBufferPointer<UInt8>
    private let base: Text
    private var at = 0
    /// Owns the names and addresses, each once, so that equal ones are one pointer.
    private let dictionary: xmlDictPtr
    private var names = [Name](repeating: Name(), count: 256)
    private var open: [OpenElement] = []
    private var hasRoot = false
    private var declared: [(prefix: Text, uri: Text?)] = []
    /// The prefix that was looked up last: nearly all are one.
    private var looked: (prefix: Text, uri: Text?)?
    /// Five pointers for each attribute of a tag, as libxml2 has them: name, prefix, URI, start and end of the value.
    private var fields: [Text?] = []
    /// What stands for the prefix of a name without one.
    private let none: Text
    private let xmlns: Text

    /// A qualified name as it stands in the text.
    private struct Name {
        var start = 0
        var length = 0
        var local: Text?
        var prefix: Text?
    }

    private struct OpenElement {
        var start: Int
        var length: Int
        var tag: XMLTagName
        var declared: Int
    }

    /// As deep as libxml2 goes.
    private static let deepest = 256
    /// Beyond, looking for two of one name would take long.
    private static let mostAttributes = 24

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress, bytes.count < Int32.max, let dictionary = xmlDictCreate(),
            let none = xmlDictLookup(dictionary, base, 0),
            let xmlns = CText.lend("xmlns", { xmlDictLookup(dictionary, $0, -1) })
        else { return nil }
        self.bytes = bytes
        self.base = base
        self.dictionary = dictionary
        self.none = none
        self.xmlns = xmlns
    }

    deinit { xmlDictFree(dictionary) }

    mutating func read(to handler: any XMLStreamHandler) -> Bool {
        passDeclaration()
        while passText() {
            guard at < bytes.count else { return hasRoot && open.isEmpty }
            at += 1
            if byte == UInt8(ascii: "/") {
                guard readEnd(handler) else { return false }
            } else {
                guard !hasRoot || !open.isEmpty, readStart(handler) else { return false }
                hasRoot = true
            }
        }
        return false
    }

    /// 0 at the end, which no text has.
    private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func pass(sign: Unicode.Scalar) -> Bool {
        guard byte == UInt8(truncatingIfNeeded: sign.value) else { return false }
        at += 1
        return true
    }

    private mutating func pass(_ word: StaticString) -> Bool {
        let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[at...].starts(with: word) else { return false }
        at += word.count
        return true
    }

    private mutating func passDeclaration() {
        if pass("<?xml version=\"1.0\" encoding=\"UTF-8\"") { _ = pass(" standalone=\"yes\"?>") || pass("?>") }
    }

    // MARK: Text

    /// Goes to the next tag, or to the end.
    private mutating func passText() -> Bool {
        while true {
            if !open.isEmpty { passLetters() }
            guard at < bytes.count else { return true }
            switch bytes[at] {
            case UInt8(ascii: "<"): return true
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            case _ where open.isEmpty: return false
            case UInt8(ascii: "&"): guard passReference() else { return false }
            case UInt8(ascii: "]"):
                if bytes[at...].starts(with: "]]>".utf8) { return false }
                at += 1
            case 0x21..<0x80: at += 1
            case 0x80...: guard passScalar() else { return false }
            default: return false
            }
        }
    }

    /// Passes over what most of a text is: letters, digits, spaces, full stops and commas.
    private mutating func passLetters() {
        let bytes = bytes
        var at = at
        while at < bytes.count {
            let byte = bytes[at]
            guard byte | 0x20 &- 0x61 < 26 || byte == 0x20 || byte &- 0x2C < 14 else { break }
            at += 1
        }
        self.at = at
    }

    private mutating func passReference() -> Bool {
        pass("&amp;") || pass("&lt;") || pass("&gt;") || pass("&quot;") || pass("&apos;") || pass("&#13;")
    }

    /// A scalar beyond ASCII that XML allows. Source: XML 1.0, production 2.
    private mutating func passScalar() -> Bool {
        let lead = bytes[at]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, at + length <= bytes.count else { return false }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            guard bytes[at + offset] & 0xC0 == 0x80 else { return false }
            value = value << 6 | UInt32(bytes[at + offset] & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, value <= 0x10FFFF, value & 0xFFFF_F800 != 0xD800, value & 0xFFFF_FFFE != 0xFFFE else {
            return false
        }
        at += length
        return true
    }

    // MARK: Tags

    private mutating func readEnd(_ handler: any XMLStreamHandler) -> Bool {
        at += 1
        guard let element = open.last, at + element.length <= bytes.count,
            memcmp(base + at, base + element.start, element.length) == 0
        else { return false }
        at += element.length
        _ = passSpace()
        guard pass(sign: ">") else { return false }
        close(element, handler)
        return true
    }

    private mutating func close(_ element: OpenElement, _ handler: any XMLStreamHandler) {
        handler.end(element.tag)
        open.removeLast()
        guard declared.count > element.declared else { return }
        declared.removeSubrange(element.declared...)
        looked = nil
    }

    private mutating func readStart(_ handler: any XMLStreamHandler) -> Bool {
        guard open.count < Self.deepest, let name = readName() else { return false }
        let before = declared.count
        fields.removeAll(keepingCapacity: true)
        while true {
            let isApart = passSpace()
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
            guard isApart, readAttribute(outside: before) else { return false }
        }
        guard let uri = address(of: name.prefix ?? none), resolveAttributes() else { return false }
        let tag = XMLTagName(local: name.local, uri: uri)
        let element = OpenElement(start: name.start, length: name.length, tag: tag, declared: before)
        open.append(element)
        let count = fields.count / 5
        fields.withUnsafeMutableBufferPointer {
            handler.start(XMLStartTag(tag: tag, fields: $0.baseAddress, attributeCount: count))
        }
        let isEmpty = pass(sign: "/")
        guard pass(sign: ">") else { return false }
        if isEmpty { close(element, handler) }
        return true
    }

    private mutating func passSpace() -> Bool {
        let start = at
        while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
        return at > start
    }

    /// Reads `name="value"`, or a declaration.
    private mutating func readAttribute(outside before: Int) -> Bool {
        guard fields.count < 5 * Self.mostAttributes, let name = readName(), pass(sign: "="), pass(sign: "\"") else {
            return false
        }
        let start = at
        while byte != UInt8(ascii: "\"") {
            guard byte >= 0x20, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&") else { return false }
            if byte < 0x80 {
                at += 1
            } else {
                guard passScalar() else { return false }
            }
        }
        let value = start..<at
        at += 1
        if name.prefix == nil, name.local == xmlns { return declare(none, value, outside: before) }
        if name.prefix == xmlns, let local = name.local {
            return declare(local, value, outside: before)
        }
        fields.append(name.local)
        fields.append(name.prefix)
        fields.append(nil)
        fields.append(base + value.lowerBound)
        fields.append(base + value.upperBound)
        return true
    }

    private mutating func declare(_ prefix: Text, _ uri: Range<Int>, outside before: Int) -> Bool {
        guard Self.isPlainAddress(bytes[uri]), !CText.equal(prefix, "xml"), prefix != xmlns,
            !declared[before...].contains(where: { $0.prefix == prefix })
        else { return false }
        declared.append((prefix, xmlDictLookup(dictionary, base + uri.lowerBound, Int32(uri.count))))
        looked = nil
        return true
    }

    /// `http://host/path` or `urn:a:b`: all that Word has, and no way to be an address that libxml2 refuses.
    private static func isPlainAddress(_ uri: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let (web, urn) = ("http://".utf8, "urn:".utf8)
        let isWeb = uri.starts(with: web)
        guard isWeb || uri.starts(with: urn), let last = uri.last, last.isLetterOrDigit else { return false }
        let rest = uri.dropFirst(isWeb ? web.count : urn.count)
        return rest.first?.isLetterOrDigit ?? false
            && rest.allSatisfy { byte in
                byte.isLetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: isWeb ? "/" : ":")
            }
    }

    // MARK: Names

    private mutating func readName() -> Name? {
        let bytes = bytes
        let start = at
        var end = at
        var hash = 0
        while end < bytes.count {
            let byte = bytes[end]
            guard byte > 0x3E || byte &- 0x30 < 11 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
                break
            }
            hash = hash &* 31 &+ Int(byte)
            end += 1
        }
        guard end > start else { return nil }
        at = end
        let slot = (hash ^ hash >> 8) & 255
        let known = names[slot]
        if known.length == end - start, memcmp(base + known.start, base + start, end - start) == 0 { return known }
        guard let name = newName(start..<end) else { return nil }
        names[slot] = name
        return name
    }

    /// A name that comes for the first time. Source: Namespaces in XML 1.0, productions 7 to 11, as far as ASCII goes.
    private func newName(_ place: Range<Int>) -> Name? {
        var colon: Int?
        var isFirst = true
        for at in place {
            let byte = bytes[at]
            if byte == UInt8(ascii: ":"), colon == nil, !isFirst {
                colon = at
                isFirst = true
                continue
            }
            let isInner = byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard byte.isLetter || byte == UInt8(ascii: "_") || isInner && !isFirst else { return nil }
            isFirst = false
        }
        guard !isFirst, place.count < 1_000 else { return nil }
        var name = Name(start: place.lowerBound, length: place.count)
        let local = colon.map { $0 + 1 } ?? place.lowerBound
        name.local = xmlDictLookup(dictionary, base + local, Int32(place.upperBound - local))
        if let colon {
            name.prefix = xmlDictLookup(dictionary, base + place.lowerBound, Int32(colon - place.lowerBound))
        }
        return name
    }

    /// The namespace of a prefix; no address for the empty one where there is no default, and `nil` for an unknown one.
    private mutating func address(of prefix: Text) -> Text?? {
        if let looked, looked.prefix == prefix { return .some(looked.uri) }
        var uri: Text?
        if let found = declared.last(where: { $0.prefix == prefix }) {
            uri = found.uri
        } else if CText.equal(prefix, "xml") {
            uri = CText.lend("http://www.w3.org/XML/1998/namespace") { xmlDictLookup(dictionary, $0, -1) }
        } else if prefix != none {
            return nil
        }
        looked = (prefix, uri)
        return .some(uri)
    }

    /// Fills the addresses into ``fields``; false where a prefix is unknown or two attributes are one.
    private mutating func resolveAttributes() -> Bool {
        for field in stride(from: 0, to: fields.count, by: 5) {
            if let prefix = fields[field + 1] {
                guard let uri = address(of: prefix) else { return false }
                fields[field + 2] = uri
            }
            for other in stride(from: 0, to: field, by: 5)
            where fields[other] == fields[field] && fields[other + 2] == fields[field + 2] { return false }
        }
        return true
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { self | 0x20 &- UInt8(ascii: "a") < 26 }
    fileprivate var isLetterOrDigit: Bool { isLetter || self &- UInt8(ascii: "0") < 10 }
}
