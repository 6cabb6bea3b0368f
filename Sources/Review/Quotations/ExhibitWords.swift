/// The words of one exhibit, made ready to look for quotations in.
///
/// Twice: once as they are, and once without what stands between the pages of a running text, so that a quotation may
/// go on over a page break: running heads and feet, page numbers, numbers of lines, and marks of notes.
struct ExhibitWords {
    let pages: [PageText]
    let running: FoldedText
    let whole: FoldedText

    init(_ pages: [PageText]) {
        self.pages = pages
        var running = FoldedText()
        var whole = FoldedText()
        let texts = pages.map { Array($0.words.utf8) }
        let lines = texts.map(PageLines.init)
        for (page, text) in texts.enumerated() {
            let around = [page - 1, page + 1].filter(lines.indices.contains).map { lines[$0] }
            for line in lines[page].ranges.indices {
                let range = lines[page].ranges[line]
                whole.append(text[range], page: page)
                guard !lines[page].isFurniture(line, beside: around) else { continue }
                running.append(text[range], page: page, dropsNoteMarks: true)
            }
        }
        self.running = running
        self.whole = whole
    }

    /// The words of a page from one byte to another, on one line.
    func text(of source: Range<Int>, on page: Int) -> String {
        let bytes = Array(pages[page].words.utf8)
        return String(decoding: bytes[source.clamped(to: bytes.indices)], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The lines of one page, and which of them are its furniture.
private struct PageLines {
    let ranges: [Range<Int>]
    /// What a line says, numbers as `#`, for the lines at the head and foot of the page.
    private let outer: [Int: [UInt8]]
    /// The numbers that stand alone on a line, by line.
    private let numbers: [Int: Int]

    /// How many lines at the head and at the foot of a page may be its furniture.
    private static let zone = 4

    init(_ text: [UInt8]) {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, byte) in text.enumerated() where byte == 10 {
            ranges.append(start..<index)
            start = index + 1
        }
        if start < text.count { ranges.append(start..<text.count) }
        ranges.removeAll { range in text[range].allSatisfy { $0 <= 32 } }
        var outer: [Int: [UInt8]] = [:]
        var numbers: [Int: Int] = [:]
        for (index, range) in ranges.enumerated() {
            let isOuter = index < Self.zone || index >= ranges.count - Self.zone
            if isOuter || range.count <= 6 {
                let key = Self.key(text[range])
                if isOuter { outer[index] = key }
                if key == [UInt8(ascii: "#")] { numbers[index] = Self.number(text[range]) }
            }
        }
        self.ranges = ranges
        self.outer = outer
        self.numbers = numbers
    }

    /// Whether a line is repeated at the head or foot of a page beside, or is a page's or line's number.
    func isFurniture(_ line: Int, beside pages: [PageLines]) -> Bool {
        if let number = numbers[line] { return isCounting(number, at: line, beside: pages) }
        guard let key = outer[line] else { return false }
        return Self.isPageCount(key) || Self.isCourtStamp(key) || pages.contains { $0.outer.values.contains(key) }
    }

    /// Whether a number counts pages or lines: the page beside, or a line near by, has the next or the one before.
    ///
    /// Any other number alone on a line belongs to the text, which was broken there.
    private func isCounting(_ number: Int, at line: Int, beside pages: [PageLines]) -> Bool {
        let near = [line - 2, line - 1, line + 1, line + 2].compactMap { numbers[$0] }
        let beside = pages.flatMap { page in page.numbers.filter { page.outer[$0.key] != nil }.map(\.value) }
        return (near + beside).contains { $0 &- number == 1 || number &- $0 == 1 }
    }

    private static func number(_ line: ArraySlice<UInt8>) -> Int {
        line.reduce(0) { $1 &- 48 < 10 ? $0 &* 10 &+ Int($1 &- 48) : $0 }
    }

    /// Letters in lower case and `#` for each number.
    private static func key(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        for byte in line {
            if byte &- 48 < 10 {
                if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
            } else if (byte | 0x20) &- 97 < 26 {
                key.append(byte | 0x20)
            } else if byte >= 0x80 {
                key.append(byte)
            }
        }
        return key
    }

    /// `Page 3 of 9`.
    private static func isPageCount(_ key: [UInt8]) -> Bool {
        key.elementsEqual("page#".utf8) || key.elementsEqual("page#of#".utf8) || key.elementsEqual("#of#".utf8)
    }

    /// `Case 1:25-cv-10001 Document 1-2 Filed 03/17/25 Page 3 of 9`.
    private static func isCourtStamp(_ key: [UInt8]) -> Bool {
        key.starts(with: "case#".utf8) && String(decoding: key, as: UTF8.self).contains("document#filed#")
    }
}
