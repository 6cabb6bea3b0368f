internal import Diagnostics

/// The bytes of a text file, made fit for a C parser: UTF-8 without byte order mark and control characters.
///
/// What is unfit becomes U+FFFD, with a finding at its place, so that reading goes on and other faults are told too.
struct SourceText {
    var bytes: [UInt8]

    /// - Parameter findings: gets a finding for each unfit place.
    init(_ bytes: [UInt8], file: String, findings: inout Findings) {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            findings.error(
                "CASE-ENCODING",
                "the text is UTF-16, not UTF-8",
                at: .beginning(of: file),
                help: "save the file as UTF-8"
            )
            self.bytes = []
            return
        }
        self.bytes = Array(bytes)
        guard !Self.isPlainASCII(self.bytes) else { return }
        if let text = WindowsText(self.bytes) {
            let place = Location(file: file, start: text.place, end: text.place.moved(by: 1))
            findings.error("CASE-ENCODING", text.message, at: place, help: "save the file as UTF-8")
            self.bytes = text.utf8
        }
        mend(file: file, findings: &findings)
    }

    /// Whether all bytes are printable ASCII, tabs and line ends: the common case, and the quick one.
    private static func isPlainASCII(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { isPrintableASCII($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }

    private static func isPrintableASCII(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    private mutating func mend(file: String, findings: inout Findings) {
        var mended: [UInt8] = []
        mended.reserveCapacity(bytes.count)
        var place = Position(line: 1, column: 1)
        var at = 0
        while at < bytes.count {
            if Self.isPrintableASCII(bytes[at]) {
                mended.append(bytes[at])
                place.column += 1
                at += 1
                continue
            }
            let step = Self.step(in: bytes, at: at)
            switch step.kind {
            case .sound: mended.append(contentsOf: bytes[at..<at + step.length])
            case .newline: mended.append(bytes[at])
            case .fault(let message, let help):
                mended.append(contentsOf: [0xEF, 0xBF, 0xBD])
                let end = Position(line: place.line, column: place.column + 1)
                let location = Location(file: file, start: place, end: end)
                findings.error("CASE-ENCODING", message, at: location, help: help)
            }
            let isNewline = if case .newline = step.kind { true } else { false }
            place = isNewline ? Position(line: place.line + 1, column: 1) : place.moved(by: 1)
            at += step.length
        }
        bytes = mended
    }

    private struct Step {
        enum Kind {
            case sound, newline
            case fault(String, String)
        }
        var kind: Kind
        var length: Int
    }

    private static func step(in bytes: [UInt8], at index: Int) -> Step {
        let byte = bytes[index]
        if byte == 0x0A { return Step(kind: .newline, length: 1) }
        // The carriage return of a `\r\n` is no line of its own; alone, as on an old Macintosh, it is.
        if byte == 0x0D {
            let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
            return Step(kind: isPair ? .sound : .newline, length: 1)
        }
        if byte < 0x80 {
            guard (byte < 0x20 && byte != 0x09) || byte == 0x7F else { return Step(kind: .sound, length: 1) }
            let name = byte == 0 ? "a NUL character" : "a control character (\(UnicodeName.of(UInt32(byte))))"
            return Step(kind: .fault("\(name) is no text", "remove it"), length: 1)
        }
        guard let (scalar, length) = decode(bytes, at: index) else {
            return Step(
                kind: .fault("byte \(UnicodeName.hex(UInt32(byte), digits: 2)) is not UTF-8", "save the file as UTF-8"),
                length: invalidLength(bytes, at: index)
            )
        }
        let isNoText = (scalar >= 0x80 && scalar < 0xA0 && scalar != 0x85) || scalar & 0xFFFE == 0xFFFE
        guard isNoText else { return Step(kind: .sound, length: length) }
        return Step(
            kind: .fault("a control character (\(UnicodeName.of(scalar))) is no text", "type the character again"),
            length: length
        )
    }

    /// The scalar that starts at an index and its length; `nil` for an invalid, overlong or truncated sequence.
    private static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int)? {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return nil }
        var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for byte in bytes[index + 1..<index + length] {
            guard byte & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
        return (scalar, length)
    }

    /// One fault for one broken character: its lead and the continuation bytes that follow it.
    private static func invalidLength(_ bytes: [UInt8], at index: Int) -> Int {
        var length = 1
        while length < 4, index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
        return length
    }
}

/// Names of characters that cannot be shown.
enum UnicodeName {
    static func of(_ scalar: UInt32) -> String { "U+\(hex(scalar, digits: 4))" }

    static func hex(_ number: UInt32, digits: Int) -> String {
        let hex = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - hex.count)) + hex
    }
}

extension Position {
    func moved(by columns: Int) -> Position { Position(line: line, column: column + columns) }
}
