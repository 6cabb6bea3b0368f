/// Cuts the inside of a tag into tokens.
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var tokens: [Token] = []

    static func tokens(of scalars: [Unicode.Scalar]) throws(TagFault) -> [Token] {
        var lexer = Lexer(scalars: scalars)
        while try lexer.next() {}
        return lexer.tokens
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func next() throws(TagFault) -> Bool {
        while let scalar = peek(), Text.isSpace(scalar) || Self.isInvisible(scalar) { place += 1 }
        guard let scalar = peek() else {
            tokens.append(Token(kind: .end, range: place..<place))
            return false
        }
        switch scalar {
        case "\"", "'": try text(quoted: scalar)
        case "0"..."9": try number()
        default:
            if Text.beginsName(scalar) { name() } else { try sign() }
        }
        return true
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        place + ahead < scalars.count ? scalars[place + ahead] : nil
    }

    /// Marks that Word and the clipboard leave behind, and that nobody can see.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    private mutating func add(_ kind: Token.Kind, from start: Int) {
        tokens.append(Token(kind: kind, range: start..<place))
    }

    private mutating func name() {
        let start = place
        while let scalar = peek(), Text.continuesName(scalar) { place += 1 }
        add(.name(Text.string(scalars[start..<place])), from: start)
    }

    private mutating func text(quoted quote: Unicode.Scalar) throws(TagFault) {
        let start = place
        var value = String.UnicodeScalarView()
        place += 1
        while let scalar = peek(), scalar != quote {
            place += 1
            if scalar == "\\" { try escape(into: &value) } else { value.append(scalar) }
        }
        guard peek() != nil else {
            throw TagFault(
                message: "the text has no closing quote",
                range: start..<place,
                help: "close it with `\(quote)`"
            )
        }
        place += 1
        add(.text(String(value)), from: start)
    }

    /// Python's escapes; an unknown one stays as it is written.
    private mutating func escape(into value: inout String.UnicodeScalarView) throws(TagFault) {
        guard let scalar = peek() else { return }
        place += 1
        switch scalar {
        case "n": value.append("\n")
        case "t": value.append("\t")
        case "r": value.append("\r")
        case "a": value.append("\u{07}")
        case "b": value.append("\u{08}")
        case "f": value.append("\u{0C}")
        case "v": value.append("\u{0B}")
        case "\\", "'", "\"": value.append(scalar)
        case "\n": break
        case "x": try code(digits: 2, into: &value)
        case "u": try code(digits: 4, into: &value)
        case "U": try code(digits: 8, into: &value)
        case "0"..."7":
            var code = scalar.value - 0x30
            for _ in 0..<2 {
                guard let digit = peek(), ("0"..."7").contains(digit) else { break }
                code = code * 8 + digit.value - 0x30
                place += 1
            }
            if let made = Unicode.Scalar(code) { value.append(made) }
        default:
            value.append("\\")
            value.append(scalar)
        }
    }

    private mutating func code(digits: Int, into value: inout String.UnicodeScalarView) throws(TagFault) {
        let start = place
        let hex = Text.string(scalars[place..<min(place + digits, scalars.count)])
        guard hex.unicodeScalars.count == digits, let code = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(code)
        else {
            throw TagFault(
                message: "the escape names no character",
                range: max(0, start - 2)..<place,
                help: "write \(digits) hexadecimal digits"
            )
        }
        place += digits
        value.append(scalar)
    }

    private mutating func number() throws(TagFault) {
        let start = place
        if let radix = radixOfPrefix() { return try integer(radix: radix, from: start) }
        digits()
        var isReal = false
        if peek() == ".", let next = peek(1), ("0"..."9").contains(next) {
            isReal = true
            place += 1
            digits()
        }
        if let mark = peek(), mark == "e" || mark == "E", let next = peek(1) {
            let sign = next == "+" || next == "-" ? 1 : 0
            if let digit = peek(1 + sign), ("0"..."9").contains(digit) {
                isReal = true
                place += 1 + sign
                digits()
            }
        }
        let written = Text.string(scalars[start..<place].filter { $0 != "_" })
        if isReal, let number = Double(written) { return add(.number(number), from: start) }
        guard !isReal, let integer = Int(written) else {
            throw TagFault(message: "the number is too large", range: start..<place)
        }
        add(.integer(integer), from: start)
    }

    private func radixOfPrefix() -> Int? {
        guard peek() == "0" else { return nil }
        switch peek(1) {
        case "x", "X": return 16
        case "o", "O": return 8
        case "b", "B": return 2
        default: return nil
        }
    }

    private mutating func integer(radix: Int, from start: Int) throws(TagFault) {
        place += 2
        while let scalar = peek(), Text.continuesName(scalar) { place += 1 }
        let written = Text.string(scalars[start + 2..<place].filter { $0 != "_" })
        guard let integer = Int(written, radix: radix) else {
            throw TagFault(message: "this is no number", range: start..<place)
        }
        add(.integer(integer), from: start)
    }

    private mutating func digits() {
        while let scalar = peek(), scalar == "_" || ("0"..."9").contains(scalar) { place += 1 }
    }

    private static let twoCharacterSigns: Set<String> = ["==", "!=", ">=", "<=", "//", "**"]
    private static let signs: Set<Unicode.Scalar> = [
        "+", "-", "/", "*", "%", "~", "[", "]", "(", ")", "{", "}", ">", "<", "=", ".", ":", "|", ",", ";",
    ]

    private mutating func sign() throws(TagFault) {
        let start = place
        let two = Text.string(scalars[place..<min(place + 2, scalars.count)])
        if Self.twoCharacterSigns.contains(two) {
            place += 2
            return add(.sign(two), from: start)
        }
        place += 1
        guard Self.signs.contains(scalars[start]) else {
            throw TagFault(
                message: "`\(scalars[start])` means nothing in a tag",
                range: start..<place,
                help: Self.advice(on: scalars[start])
            )
        }
        add(.sign(String(scalars[start])), from: start)
    }

    private static func advice(on scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "!": "write `not` or `!=`"
        case "&": "write `and`, or `~` to join texts"
        case "–", "—", "−": "write a plain hyphen, `-`"
        case "…": "Word made one character of three full stops"
        default: nil
        }
    }
}
