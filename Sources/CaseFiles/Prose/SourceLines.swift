internal import Diagnostics

/// A text by lines, as cmark counts them: `\n`, `\r\n` and a lone `\r` end a line.
struct SourceLines {
    private let bytes: [UInt8]
    /// The range of bytes of each line, without its end.
    private let ranges: [Range<Int>]

    init(_ bytes: [UInt8]) {
        var ranges: [Range<Int>] = []
        var start = 0
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == 0x0A || byte == 0x0D else {
                at += 1
                continue
            }
            ranges.append(start..<at)
            at += byte == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
            start = at
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.bytes = bytes
        self.ranges = ranges
    }

    var count: Int { ranges.count }

    /// The bytes of a line, counted from 1; none for a line that does not exist.
    func bytes(of line: Int) -> ArraySlice<UInt8> {
        ranges.indices.contains(line - 1) ? bytes[ranges[line - 1]] : []
    }

    func scalars(of line: Int) -> [Unicode.Scalar] {
        Array(String(decoding: bytes(of: line), as: UTF8.self).unicodeScalars)
    }

    /// The column in scalars of a column in bytes; both count from 1.
    func column(ofByte column: Int, line: Int) -> Int {
        bytes(of: line).prefix(max(0, column - 1)).reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
