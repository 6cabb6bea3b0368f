import Diagnostics

/// The comments that begin one space behind a value: most were meant as part of it, as in `bar_number: BBO # 654321`.
///
/// A comment that is meant as one stands on a line of its own, or two spaces or more away.
struct TrailingComments {
    /// The column of the `#`, by line.
    private var columns: [Int: Int] = [:]

    init(_ source: [UInt8]) {
        guard source.contains(UInt8(ascii: "#")) else { return }
        var line = 1
        var column = 1
        var last: (UInt8, UInt8) = (0, 0)
        for byte in source {
            if byte == 0x0A {
                line += 1
                (column, last) = (1, (0, 0))
                continue
            }
            if byte == UInt8(ascii: "#"), last.1 == 0x20, last.0 > 0x20, columns[line] == nil { columns[line] = column }
            // Columns count scalars: bytes that continue one do not count.
            if byte & 0xC0 != 0x80 { column += 1 }
            last = (last.1, byte)
        }
    }

    /// The place of a comment that begins one space behind a value on its line.
    func comment(behind place: Location) -> Location? {
        guard let column = columns[place.end.line], column == place.end.column + 1 else { return nil }
        let start = Position(line: place.end.line, column: column)
        return Location(file: place.file, start: start, end: start.moved(by: 1))
    }
}
