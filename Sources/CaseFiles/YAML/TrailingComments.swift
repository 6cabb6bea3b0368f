import Diagnostics

/// The comments that begin one space behind a value with a number or a blank, which were meant as part of it:
/// `bar_number: BBO # 654321`, `title: Complaint # 2`.
struct TrailingComments {
    /// The column of the `#`, by line.
    private var columns: [Int: Int] = [:]

    init(_ source: [UInt8]) {
        guard source.contains(UInt8(ascii: "#")) else { return }
        var line = 1
        var column = 1
        for (index, byte) in source.enumerated() {
            if byte == 0x0A {
                line += 1
                column = 1
                continue
            }
            if byte == UInt8(ascii: "#"), columns[line] == nil, Self.mayBeMeant(source, at: index) {
                columns[line] = column
            }
            // Columns count scalars: bytes that continue one do not count.
            if byte & 0xC0 != 0x80 { column += 1 }
        }
    }

    /// Whether `x # 2`, `x #2` or `x # [number]` stands here.
    private static func mayBeMeant(_ source: [UInt8], at index: Int) -> Bool {
        guard index >= 2, source[index - 1] == 0x20, source[index - 2] > 0x20 else { return false }
        guard let next = source[(index + 1)...].prefix(2).first(where: { $0 != 0x20 }) else { return false }
        switch next {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "["), UInt8(ascii: "_"): return true
        default: return false
        }
    }

    /// The place of such a comment behind a value on its line.
    func comment(behind place: Location) -> Location? {
        guard let column = columns[place.end.line], column == place.end.column + 1 else { return nil }
        let start = Position(line: place.end.line, column: column)
        return Location(file: place.file, start: start, end: start.moved(by: 1))
    }
}
