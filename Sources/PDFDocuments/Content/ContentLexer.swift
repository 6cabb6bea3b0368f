/// One operand of an operator in a content stream.
enum Operand {
    case number(Double)
    case name(String)
    case string([UInt8])
    case array([Operand])
    /// Keys and values one after the other; a reference is two numbers.
    case dictionary([Operand])
    /// A truth value or null.
    case other

    var number: Double? { if case .number(let value) = self { value } else { nil } }
    var name: String? { if case .name(let name) = self { name } else { nil } }
    var items: [Operand]? {
        switch self {
        case .array(let items), .dictionary(let items): items
        default: nil
        }
    }
}

/// Cuts the bytes of a content stream into operators with their operands. Damage is skipped, never fatal.
/// Source: ISO 32000-1, 7.2 and 7.8.2.
struct ContentLexer {
    private let bytes: [UInt8]
    /// The place behind what was read.
    private(set) var next = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads up to the next operator.
    ///
    /// - Parameter operands: emptied and filled; of a run-away list only the first hundred are kept.
    /// - Returns: the operator, or `nil` at the end. An inline image is `BI` with its dictionary's names and values.
    mutating func nextOperator(_ operands: inout [Operand]) -> String? {
        operands.removeAll(keepingCapacity: true)
        while skipSpace() {
            if let operand = readOperand(depth: 0) {
                if operands.count < 100 { operands.append(operand) }
                continue
            }
            let word = readWord()
            switch word {
            case "": next += 1
            case "true", "false", "null": operands.append(.other)
            case "BI":
                readInlineImage(&operands)
                return "BI"
            default: return word
            }
        }
        return nil
    }

    /// False at the end.
    private mutating func skipSpace() -> Bool {
        while next < bytes.count {
            if bytes[next] == UInt8(ascii: "%") {
                while next < bytes.count, bytes[next] != 10, bytes[next] != 13 { next += 1 }
            } else if Self.isSpace(bytes[next]) {
                next += 1
            } else {
                return true
            }
        }
        return false
    }

    private mutating func readOperand(depth: Int) -> Operand? {
        switch bytes[next] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return .number(readNumber())
        case UInt8(ascii: "/"):
            next += 1
            return .name("/" + readWord())
        case UInt8(ascii: "("): return .string(readLiteralString())
        case UInt8(ascii: "["):
            next += 1
            return .array(readItems(until: UInt8(ascii: "]"), depth: depth))
        case UInt8(ascii: "<") where peek(1) == UInt8(ascii: "<"):
            next += 2
            let items = readItems(until: UInt8(ascii: ">"), depth: depth)
            if next < bytes.count, bytes[next] == UInt8(ascii: ">") { next += 1 }
            return .dictionary(items)
        case UInt8(ascii: "<"): return .string(readHexString())
        default: return nil
        }
    }

    /// The items up to a closing bracket, which is taken too.
    private mutating func readItems(until close: UInt8, depth: Int) -> [Operand] {
        var items: [Operand] = []
        while skipSpace() {
            if bytes[next] == close {
                next += 1
                return items
            }
            guard depth < 16 else { return items }
            if let item = readOperand(depth: depth + 1) {
                items.append(item)
            } else if readWord().isEmpty {
                next += 1
            }
        }
        return items
    }

    private mutating func readNumber() -> Double {
        let isNegative = bytes[next] == UInt8(ascii: "-")
        var value = 0.0
        var scale = 0.0
        while next < bytes.count, !Self.isSpace(bytes[next]), !Self.isDelimiter(bytes[next]) {
            switch bytes[next] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Double(bytes[next] - UInt8(ascii: "0"))
                scale *= 10
            case UInt8(ascii: "."): scale = scale == 0 ? 1 : scale
            default: break
            }
            next += 1
        }
        let number = value / (scale == 0 ? 1 : scale)
        return number.isFinite ? (isNegative ? -number : number) : 0
    }

    private mutating func readWord() -> String {
        let start = next
        while next < bytes.count, !Self.isSpace(bytes[next]), !Self.isDelimiter(bytes[next]) { next += 1 }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    private mutating func readLiteralString() -> [UInt8] {
        var string: [UInt8] = []
        var depth = 0
        while next < bytes.count {
            let byte = bytes[next]
            next += 1
            switch byte {
            case UInt8(ascii: "("):
                depth += 1
                if depth > 1 { string.append(byte) }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return string }
                string.append(byte)
            case UInt8(ascii: "\\"): readEscape(into: &string)
            default: string.append(byte)
            }
        }
        return string
    }

    private mutating func readEscape(into string: inout [UInt8]) {
        guard next < bytes.count else { return }
        let byte = bytes[next]
        next += 1
        guard let digit = Self.octal(byte) else {
            // A line end behind a backslash is none; the named characters (`\n`) are as wide as any other.
            if byte != 10 && byte != 13 { string.append(byte) }
            return
        }
        var code = digit
        for _ in 0..<2 {
            guard next < bytes.count, let digit = Self.octal(bytes[next]) else { break }
            code = code * 8 + digit
            next += 1
        }
        string.append(UInt8(truncatingIfNeeded: code))
    }

    private mutating func readHexString() -> [UInt8] {
        next += 1
        var digits: [UInt8] = []
        while next < bytes.count, bytes[next] != UInt8(ascii: ">") {
            if let digit = Character(UnicodeScalar(bytes[next])).hexDigitValue { digits.append(UInt8(digit)) }
            next += 1
        }
        next += 1
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// Reads the dictionary, and skips the samples up to an `EI` that stands by itself.
    private mutating func readInlineImage(_ operands: inout [Operand]) {
        while skipSpace() {
            if let operand = readOperand(depth: 0) {
                operands.append(operand)
            } else {
                let word = readWord()
                if word == "ID" { break }
                if word.isEmpty { next += 1 } else { operands.append(.name(word)) }
            }
        }
        next += 1
        while next + 1 < bytes.count {
            let isEnd =
                bytes[next] == UInt8(ascii: "E") && bytes[next + 1] == UInt8(ascii: "I")
                && Self.isSpace(bytes[next - 1]) && (peek(2).map { Self.isSpace($0) } ?? true)
            next += isEnd ? 2 : 1
            if isEnd { return }
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        next + distance < bytes.count ? bytes[next + distance] : nil
    }

    private static func octal(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
