package import Diagnostics

/// Where the words of values that run over several lines stand, line by line.
///
/// YAML folds such a value into one text, so a column in it says nothing about the source.
package struct FoldedTexts: Sendable {
    /// The pieces of each value, by the place of the whole: the words of one line each, and the folds between them.
    private var pieces: [Location: [Located<String>]] = [:]

    /// The pieces of a value, or the value as one piece where it stands on one line or is written with escapes.
    package func pieces(of value: Located<String>) -> [Located<String>] {
        pieces[value.location] ?? [value]
    }

    init() {}

    init(_ record: CaseRecord, source: [UInt8], file: String) {
        let folded = Self.folded(record)
        guard !folded.isEmpty else { return }
        let lines = SourceLines(source)
        for value in folded { pieces[value.location] = Self.pieces(of: value, in: lines, file: file) }
    }

    private static func folded(_ record: CaseRecord) -> [Located<String>] {
        record.fields.flatMap { folded($0.value) }
    }

    private static func folded(_ value: Located<CaseValue>) -> [Located<String>] {
        switch value.value {
        case .text(let text):
            value.location.start.line < value.location.end.line ? [Located(text, at: value.location)] : []
        case .list(let items): items.flatMap(folded)
        case .record(let record): folded(record)
        default: []
        }
    }

    /// Goes through value and source side by side; `nil` where they differ by more than folds.
    private static func pieces(
        of value: Located<String>,
        in lines: SourceLines,
        file: String
    ) -> [Located<String>]? {
        let text = Array(value.value.unicodeScalars)
        var pieces: [Located<String>] = []
        var offset = 0
        for line in value.location.start.line...value.location.end.line where offset < text.count && line <= lines.count
        {
            guard let words = words(of: line, value.location, lines) else { continue }
            let place = Position(line: line, column: words.column)
            let fold = text[offset...].prefix { $0 == " " || $0 == "\n" }
            if !fold.isEmpty { pieces.append(piece(fold, from: place, to: place, file)) }
            offset += fold.count
            guard text[offset...].starts(with: words.scalars) else { return nil }
            pieces.append(piece(words.scalars, from: place, to: place.moved(by: words.scalars.count), file))
            offset += words.scalars.count
        }
        return offset == text.count ? pieces : nil
    }

    /// The words of one line and the column at which they begin, without indentation, quotation marks and block signs.
    private static func words(
        of line: Int,
        _ place: Location,
        _ lines: SourceLines
    ) -> (column: Int, scalars: ArraySlice<Unicode.Scalar>)? {
        let all = lines.scalars(of: line)
        let isFirst = line == place.start.line
        let end = line == place.end.line ? min(all.count, place.end.column - 1) : all.count
        var start = isFirst ? place.start.column - 1 : 0
        guard start < end else { return nil }
        if isFirst, ">|".unicodeScalars.contains(all[start]) { return nil }
        while start < end, all[start] == " " { start += 1 }
        var last = end
        while last > start, all[last - 1] == " " || all[last - 1] == "\r" { last -= 1 }
        return start < last ? (start + 1, all[start..<last]) : nil
    }

    private static func piece(
        _ scalars: ArraySlice<Unicode.Scalar>,
        from start: Position,
        to end: Position,
        _ file: String
    ) -> Located<String> {
        Located(String(scalars: scalars), at: Location(file: file, start: start, end: end))
    }
}
