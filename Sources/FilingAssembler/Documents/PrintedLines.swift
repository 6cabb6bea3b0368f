internal import PDFDocuments

/// The lines of one printed page as a reader sees them: numbers joined to the text beside them, footnotes apart.
struct PrintedLines: Sendable {
    /// The lines of the text, in reading order.
    private(set) var body: [PrintedDocument.Line]
    /// The lines of the notes at the foot.
    private(set) var notes: [NoteLine] = []

    struct NoteLine: Sendable {
        var line: PrintedDocument.Line
        /// Whether a note begins here, whose number is taken off.
        var beginsNote: Bool
    }

    /// - Parameter lines: without headers and footers.
    init(_ lines: [PrintedDocument.Line]) {
        body = Self.joiningNumbers(lines.filter { !$0.words.isEmpty })
        guard let size = Self.usualHeight(body), let top = Self.topOfNotes(body, size: size) else { return }
        let foot = body.filter { $0.top >= top - 1 }.sorted { $0.top < $1.top }
        body.removeAll { $0.top >= top - 1 }
        notes = foot.map { line in
            guard Self.beginsNote(line, size: size) else { return NoteLine(line: line, beginsNote: false) }
            return NoteLine(line: PrintedDocument.Line(words: Array(line.words.dropFirst())), beginsNote: true)
        }
    }

    /// A number in the margin of a list or a note is a column by itself for `pdftotext`.
    private static func joiningNumbers(_ lines: [PrintedDocument.Line]) -> [PrintedDocument.Line] {
        var joined = lines
        for index in lines.indices where isBareNumber(lines[index]) {
            let number = lines[index].words[0].box
            let beside = joined.indices.first { other in
                guard other != index, let first = joined[other].words.first?.box else { return false }
                return abs(first.y - number.y) < 3 && first.x > number.maxX && first.x - number.maxX < 60
            }
            guard let beside else { continue }
            joined[beside].words.insert(contentsOf: joined[index].words, at: 0)
            joined[index].words = []
        }
        return joined.filter { !$0.words.isEmpty }
    }

    /// `1`, `12.`, `3)`.
    private static func isBareNumber(_ line: PrintedDocument.Line) -> Bool {
        guard line.words.count == 1, let word = line.words.first?.text else { return false }
        return Int(word.last == "." || word.last == ")" ? String(word.dropLast()) : word).map { $0 > 0 } ?? false
    }

    /// The height of most words, in points.
    static func usualHeight(_ lines: [PrintedDocument.Line]) -> Double? {
        let heights = lines.flatMap(\.words).map(\.box.height).sorted()
        return heights.isEmpty ? nil : heights[heights.count / 2]
    }

    /// Where the notes begin: a group of lines at the foot in smaller letters, or one that a raised number heads.
    private static func topOfNotes(_ lines: [PrintedDocument.Line], size: Double) -> Double? {
        let fromBelow = lines.sorted { $0.top > $1.top }
        let small = fromBelow.prefix { (usualHeight([$0]) ?? size) < size * 0.93 }
        if let first = small.last {
            // A note that goes on from the page before has no number, and a gap above it.
            let above = lines.filter { $0.top < first.top - 1 }.compactMap { $0.words.map(\.box.maxY).max() }.max()
            let hasGap = above.map { first.top - $0 > 4 } ?? false
            if hasGap || small.contains(where: { beginsNote($0, size: size) }) { return first.top }
        }
        let raised = fromBelow.prefix(30).last { hasRaisedNumber($0) }
        return raised.map(\.top)
    }

    private static func beginsNote(_ line: PrintedDocument.Line, size: Double) -> Bool {
        guard line.words.count > 1, let first = line.words.first?.text else { return false }
        if hasRaisedNumber(line) { return true }
        let isSmall = (usualHeight([line]) ?? size) < size * 0.93
        return isSmall && (Int(first) != nil || first == "*" || first == "†")
    }

    private static func hasRaisedNumber(_ line: PrintedDocument.Line) -> Bool {
        guard line.words.count > 1, let first = line.words.first, let height = usualHeight([line]) else { return false }
        return Int(first.text) != nil && first.box.height < height * 0.75
    }
}

extension PrintedDocument.Line {
    /// The words without the raised numbers that call a note, cut where a gap is wide enough to be one between columns.
    var columns: [String] {
        let height = PrintedLines.usualHeight([self]) ?? 0
        var parts: [String] = []
        var end: Double?
        for word in words {
            let isCall =
                Int(word.text) != nil && word.box.height < height * 0.75 && end.map { word.box.x - $0 < 1 } ?? false
            if isCall {
                end = word.box.maxX
            } else if let last = end, !parts.isEmpty, word.box.x - last < Self.widestSpace {
                // A stop behind a number that calls a note is a word by itself, and belongs to the word before.
                parts[parts.count - 1] += (word.box.x - last < 0.5 ? "" : " ") + word.text
                end = word.box.maxX
            } else {
                parts.append(word.text)
                end = word.box.maxX
            }
        }
        return parts
    }

    /// The widest space within a sentence, in points: justified text has spaces of up to a few letters.
    private static let widestSpace = 14.0
}
