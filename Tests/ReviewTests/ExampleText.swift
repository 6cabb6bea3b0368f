import Diagnostics
import Review

/// The little Markdown that examples need: paragraphs, headings, quotes, keys and references, one line each.
struct ExampleText {
    var text: OutlineText

    init(_ source: String, file: String) {
        var blocks: [OutlineText.Block] = []
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            blocks.append(Self.block(Array(line.unicodeScalars), line: index + 1, file: file))
        }
        text = OutlineText(file: file, blocks: blocks)
    }

    private static func block(_ line: [Unicode.Scalar], line number: Int, file: String) -> OutlineText.Block {
        let level = line.prefix { $0 == "#" }.count
        var range = 0..<line.count
        var kind = OutlineText.Block.Kind.paragraph(key: nil)
        if level > 0 {
            kind = .heading(level: level)
            range = (level + 1)..<line.count
        } else if line.first == ">" {
            kind = .quote
            range = 2..<line.count
        } else if let brace = line.lastIndex(of: "{"), line.last == "}" {
            kind = .paragraph(key: string(line[(brace + 2)..<(line.count - 1)]))
            range = 0..<(brace - 1)
        }
        let place = Place(file: file, line: number)
        return OutlineText.Block(kind, spans(line, range, place), at: place.span(range))
    }

    private struct Place {
        var file: String
        var line: Int

        func span(_ range: Range<Int>) -> Location {
            Location(
                file: file,
                start: Position(line: line, column: range.lowerBound + 1),
                end: Position(line: line, column: range.upperBound + 1)
            )
        }
    }

    private static func spans(_ line: [Unicode.Scalar], _ range: Range<Int>, _ place: Place) -> [OutlineText.Span] {
        var spans: [OutlineText.Span] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            guard line[index] == "[", index + 1 < range.upperBound, line[index + 1] == "@",
                let close = line[index...].firstIndex(of: "]")
            else {
                index += 1
                continue
            }
            if start < index {
                spans.append(.text(Located(string(line[start..<index]), at: place.span(start..<index))))
            }
            spans += targets(line, (index + 1)..<close, place).map { .reference($0) }
            index = close + 1
            start = index
        }
        if start < range.upperBound {
            spans.append(
                .text(Located(string(line[start..<range.upperBound]), at: place.span(start..<range.upperBound)))
            )
        }
        return spans
    }

    private static func targets(_ line: [Unicode.Scalar], _ range: Range<Int>, _ place: Place) -> [OutlineText.Target] {
        line[range].split(separator: ";").map { part in
            let trimmed = part.drop { $0 == " " }
            let keyStart = trimmed.startIndex + 1
            let keyEnd = trimmed[keyStart...].firstIndex(of: " ") ?? trimmed.endIndex
            let key = string(trimmed[keyStart..<keyEnd])
            let words = trimmed[keyEnd...].drop { $0 == " " }
            let pin = words.starts(with: "at ".unicodeScalars) ? words.dropFirst(3) : words
            let location = place.span(trimmed.startIndex..<trimmed.endIndex)
            if let dots = key.firstRange(of: "..") {
                return OutlineText.Target(
                    written: "[\(string(trimmed))]",
                    key: Located(String(key[..<dots.lowerBound]), at: location),
                    lastKey: Located(String(key[dots.upperBound...]), at: location),
                    at: location
                )
            }
            return OutlineText.Target(
                written: "[\(string(trimmed))]",
                key: Located(key, at: place.span(keyStart..<keyEnd)),
                pin: pin.isEmpty ? nil : Located(string(pin), at: place.span(pin.startIndex..<pin.endIndex)),
                at: location
            )
        }
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
