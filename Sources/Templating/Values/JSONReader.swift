/// Why a text was not read as JSON.
package struct JSONFault: Error, Equatable {
    /// Counted from 1.
    package var line: Int
    package var column: Int
    /// One clause, lowercase, no full stop.
    package var message: String
}

extension TemplateValue {
    /// Reads JSON as template data: whole numbers stay whole, keys keep their order.
    package init(json bytes: [UInt8]) throws(JSONFault) {
        var reader = JSONReader(bytes: bytes)
        self = try reader.document()
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    private var place = 0
    private var depth = 0
    private static let deepest = 200

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    mutating func document() throws(JSONFault) -> TemplateValue {
        let value = try value()
        skipSpace()
        guard place == bytes.count else { throw fault("there is more behind the value") }
        return value
    }

    private func fault(_ message: String) -> JSONFault {
        let before = bytes[..<min(place, bytes.count)]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
        return JSONFault(line: line, column: column, message: message)
    }

    private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func accept(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard current == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func value() throws(JSONFault) -> TemplateValue {
        skipSpace()
        guard let byte = current else { throw fault("a value is missing at the end") }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.deepest else { throw fault("the data are nested too deeply") }
            return byte == UInt8(ascii: "{") ? try object() : try list()
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws(JSONFault) -> TemplateValue {
        place += 1
        var object = TemplateObject()
        guard !accept("}") else { return .object(object) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw fault("a key in double quotes is missing") }
            let key = try text()
            guard accept(":") else { throw fault("`:` is missing behind the key") }
            object[key] = try value()
        } while accept(",")
        guard accept("}") else { throw fault("`,` or `}` is missing") }
        return .object(object)
    }

    private mutating func list() throws(JSONFault) -> TemplateValue {
        place += 1
        var items: [TemplateValue] = []
        guard !accept("]") else { return .list(items) }
        repeat { items.append(try value()) } while accept(",")
        guard accept("]") else { throw fault("`,` or `]` is missing") }
        return .list(items)
    }

    private mutating func word(_ word: StaticString, _ value: TemplateValue) throws(JSONFault) -> TemplateValue {
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[place...].starts(with: expected) else { throw fault("this is no value") }
        place += expected.count
        return value
    }

    private mutating func number() throws(JSONFault) -> TemplateValue {
        let start = place
        while let byte = current, "+-.eE0123456789".utf8.contains(byte) { place += 1 }
        let written = String(decoding: bytes[start..<place], as: UTF8.self)
        if let integer = Int(written), !written.hasPrefix("+") { return .integer(integer) }
        guard let number = Double(written), number.isFinite else {
            place = start
            throw fault("this is no value")
        }
        return .number(number)
    }

    private mutating func text() throws(JSONFault) -> String {
        place += 1
        var text: [UInt8] = []
        while let byte = current {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw fault("a line break or control character stands in a text")
            default: text.append(byte)
            }
        }
        throw fault("a text has no closing quote")
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = current else { throw fault("a text has no closing quote") }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"): return try codePoint()
        default: throw fault("this escape means nothing")
        }
    }

    /// `\u0041`, or two of them for what lies beyond the first plane.
    private mutating func codePoint() throws(JSONFault) -> Unicode.Scalar {
        let first = try hex()
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard bytes[place...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
        place += 2
        let second = try hex()
        guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hex() throws(JSONFault) -> UInt32 {
        let end = min(place + 4, bytes.count)
        guard end - place == 4, let code = UInt32(String(decoding: bytes[place..<end], as: UTF8.self), radix: 16) else {
            throw fault("`\\u` wants four hexadecimal digits")
        }
        place = end
        return code
    }
}
