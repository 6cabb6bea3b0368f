internal import Diagnostics

/// A text in Windows-1252 (or Latin-1, which is nearly the same): what an old editor saves in the place of UTF-8.
struct WindowsText {
    /// The same text in UTF-8.
    let utf8: [UInt8]
    let message: String
    let place: Position

    /// - Returns: `nil` for a text that has characters of UTF-8 and so is one with single broken bytes.
    init?(_ bytes: [UInt8]) {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }), !Self.hasUTF8(bytes) else { return nil }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = Self.scalar(of: byte) else { return nil }
            text.append(scalar)
        }
        utf8 = Array(String(text).utf8)
        let before = bytes[..<first]
        let line = before.count { $0 == 0x0A } + 1
        let column = first - (before.lastIndex(of: 0x0A) ?? -1)
        place = Position(line: line, column: column)
        let others = bytes.count { $0 >= 0x80 } - 1
        let rest = others == 0 ? "" : ", as in \(others) other \(others == 1 ? "place" : "places")"
        let character = Self.scalar(of: bytes[first]).map { String($0) } ?? ""
        message = "the text is saved in the old encoding Windows-1252 or Latin-1: here stands its `\(character)`\(rest)"
    }

    private static func hasUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast().contains { index in
            bytes[index] >= 0xC2 && bytes[index] <= 0xF4 && bytes[index + 1] & 0xC0 == 0x80
        }
    }

    private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let value = upper[Int(byte) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// What Windows-1252 has where Latin-1 has control characters; zero where it has nothing.
    private static let upper: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
