/// A table for a terminal: cells broken into lines, columns as wide as they need and the terminal allows.
struct TextTable {
    struct Column {
        var title: String
        /// What it needs at least, in columns of the terminal.
        var least: Int
        var isNumber = false
    }

    private let columns: [Column]
    private let rows: [[[String]]]
    private let widths: [Int]

    private static let between = 2

    /// - Parameters:
    ///   - rows: cells of one paragraph or more each.
    ///   - width: of the terminal.
    init(_ columns: [Column], rows: [[[String]]], width: Int) {
        self.columns = columns
        // What a terminal would obey is not printed.
        self.rows = rows.map { $0.map { $0.map(Self.printable) } }
        let wanted = columns.indices.map { column in
            let cells = rows.flatMap { $0[column] }.map { TextWidth.of($0) }
            return max(TextWidth.of(columns[column].title), cells.max() ?? 0)
        }
        widths = Self.widths(wanted, columns, room: width - Self.between * (columns.count - 1))
    }

    var text: String {
        let head = line(columns.map(\.title))
        let rule = line(widths.map { String(repeating: "─", count: $0) })
        return ([head, rule] + rows.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    /// Shares the room: every column gets its least, then the rest goes to those that want more, the smallest wish first.
    private static func widths(_ wanted: [Int], _ columns: [Column], room: Int) -> [Int] {
        var widths = columns.indices.map { min(wanted[$0], max(columns[$0].least, 1)) }
        var left = room - widths.reduce(0, +)
        var open = columns.indices.filter { wanted[$0] > widths[$0] }
        while left > 0, !open.isEmpty {
            let share = max(1, left / open.count)
            for column in open where left > 0 {
                let more = min(share, wanted[column] - widths[column], left)
                widths[column] += more
                left -= more
            }
            open = open.filter { wanted[$0] > widths[$0] }
        }
        return widths
    }

    private func lines(of row: [[String]]) -> [String] {
        let cells = row.indices.map { column in row[column].flatMap { Self.wrap($0, width: widths[column]) } }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { index in line(cells.map { index < $0.count ? $0[index] : "" }) }
    }

    private func line(_ cells: [String]) -> String {
        var text = ""
        for (index, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: max(0, widths[index] - TextWidth.of(cell)))
            text += (index == 0 ? "" : String(repeating: " ", count: Self.between))
            text += columns[index].isNumber ? padding + cell : cell + padding
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    private static func printable(_ text: String) -> String {
        String(text.map { TextWidth.of($0) == 0 && ($0.unicodeScalars.first?.value ?? 0) < 0xA0 ? "\u{FFFD}" : $0 })
    }

    /// Breaks at spaces, and inside what has none and is too long.
    static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            var word = word
            let room = width - (line.isEmpty ? 0 : TextWidth.of(line) + 1)
            if TextWidth.of(word) <= room {
                line += (line.isEmpty ? "" : " ") + word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while TextWidth.of(word) > width {
                let head = fitting(word, width)
                lines.append(String(head))
                word = word.dropFirst(head.count)
            }
            line = String(word)
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// As many characters as fit, at best up to a hyphen, a dot or a slash.
    private static func fitting(_ word: Substring, _ width: Int) -> Substring {
        var used = 0
        var end = word.startIndex
        var good: Substring.Index?
        while end < word.endIndex, used + TextWidth.of(word[end]) <= width {
            used += TextWidth.of(word[end])
            let sign = word[end]
            end = word.index(after: end)
            if "-_./".contains(sign) { good = end }
        }
        // A column narrower than one wide character still gets on.
        if end == word.startIndex { return word.prefix(1) }
        return word[..<(good ?? end)]
    }
}
