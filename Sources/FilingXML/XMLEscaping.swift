/// The one escaper: makes any text safe inside XML.
///
/// Characters that XML 1.0 cannot hold at all (most controls, U+FFFE, U+FFFF) are left out,
/// because a file with them would not open. The bytes given are taken to be valid UTF-8.
package enum XMLEscaping {
    /// Appends text for the inside of an element.
    package static func append(text: String, to bytes: inout [UInt8]) {
        append(text, escape: escapeInText, to: &bytes)
    }

    /// Appends text for the inside of a double-quoted attribute.
    package static func append(attribute: String, to bytes: inout [UInt8]) {
        append(attribute, escape: escapeInAttribute, to: &bytes)
    }

    /// Appends UTF-8 text for the inside of an element.
    package static func append(text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        append(text, escape: escapeInText, to: &bytes)
    }

    /// Appends UTF-8 text for the inside of a double-quoted attribute.
    package static func append(attribute: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        append(attribute, escape: escapeInAttribute, to: &bytes)
    }

    @inline(__always)
    private static func append(_ text: String, escape: (UInt8) -> Escape, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, escape: escape, to: &bytes) }
    }

    /// Copies stretches that need nothing in one go.
    @inline(__always)
    private static func append(
        _ text: UnsafeBufferPointer<UInt8>,
        escape: (UInt8) -> Escape,
        to bytes: inout [UInt8]
    ) {
        var start = 0
        var index = 0
        while index < text.count {
            var width = 1
            var replacement: StaticString = ""
            switch escape(text[index]) {
            case .keep:
                index += 1
                continue
            case .replace(let entity):
                replacement = entity
            case .examine:
                guard isNoncharacter(text, at: index) else {
                    index += 1
                    continue
                }
                width = 3
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            bytes.append(
                contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
            )
            index += width
            start = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private enum Escape {
        case keep
        case replace(StaticString)
        /// The first byte of U+F000–U+FFFF, among which two are not characters.
        case examine
    }

    /// As libxml2 writes it: a bare carriage return would be read back as a line feed.
    @inline(__always)
    private static func escapeInText(_ byte: UInt8) -> Escape {
        switch byte {
        case UInt8(ascii: "&"): .replace("&amp;")
        case UInt8(ascii: "<"): .replace("&lt;")
        case UInt8(ascii: ">"): .replace("&gt;")
        case UInt8(ascii: "\r"): .replace("&#13;")
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): .keep
        case 0..<0x20: .replace("")
        case 0xEF: .examine
        default: .keep
        }
    }

    /// White space in attributes is normalised on reading, unless it is written as references.
    @inline(__always)
    private static func escapeInAttribute(_ byte: UInt8) -> Escape {
        switch byte {
        case UInt8(ascii: "\""): .replace("&quot;")
        case UInt8(ascii: "\n"): .replace("&#10;")
        case UInt8(ascii: "\t"): .replace("&#9;")
        default: escapeInText(byte)
        }
    }

    /// U+FFFE and U+FFFF: `EF BF BE` and `EF BF BF`.
    private static func isNoncharacter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }
}
