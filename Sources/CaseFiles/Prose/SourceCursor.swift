internal import Diagnostics

/// Walks along the source of one block, and finds for each printed character where it was written.
///
/// cmark tells where a block begins, but its places inside a block fail at line breaks, smart punctuation and
/// container prefixes. So the characters that cmark gives are matched with the source, in which only marks of
/// Markdown stand between them. A line break matches a line break, so that a miss never lasts longer than a line.
struct SourceCursor {
    private let lines: SourceLines
    private let lastLine: Int
    private var line: Int
    private var scalars: [Unicode.Scalar]
    /// The next scalar, from 0.
    private var index: Int

    /// The place of one printed character.
    struct Spot {
        var line: Int
        /// From 1.
        var column: Int
        /// How many scalars of the source stand for it; 0 when it was not found.
        var width: Int
        /// Written with a backslash before it, so that it is no mark.
        var isEscaped = false
    }

    init(_ lines: SourceLines, line: Int, byteColumn: Int, lastLine: Int) {
        self.lines = lines
        self.lastLine = max(line, lastLine)
        self.line = line
        scalars = lines.scalars(of: line)
        index = lines.column(ofByte: byteColumn, line: line) - 1
    }

    var position: Position { Position(line: line, column: index + 1) }

    /// Finds the next printed character.
    mutating func take(_ scalar: Unicode.Scalar) -> Spot {
        var at = index
        // No marks run on for so long; a bound keeps a miss from costing the whole line.
        while at < min(scalars.count, index + 512) {
            if let (offset, width) = match(scalar, at: at) {
                let start = at + offset
                index = start + width
                return Spot(line: line, column: start + 1, width: width, isEscaped: offset > 0)
            }
            guard Self.isMark(scalars[at]) else { break }
            at += 1
        }
        // A line break inside code is printed as a space.
        if scalar == " " || scalar == "\n", at == scalars.count, line < lastLine { return takeLineBreak() }
        return Spot(line: line, column: min(index, scalars.count) + 1, width: 0)
    }

    /// Goes to the next line.
    mutating func takeLineBreak() -> Spot {
        let spot = Spot(line: line, column: scalars.count + 1, width: 1)
        guard line < lastLine else { return spot }
        line += 1
        scalars = lines.scalars(of: line)
        index = 0
        return spot
    }

    /// Passes over `[^note]`.
    mutating func takeNote() -> Spot {
        var start = index
        while start < scalars.count, !(scalars[start] == "[" && start + 1 < scalars.count && scalars[start + 1] == "^")
        {
            start += 1
        }
        guard start < scalars.count, let close = scalars[start...].firstIndex(of: "]") else {
            return Spot(line: line, column: index + 1, width: 0)
        }
        index = close + 1
        return Spot(line: line, column: start + 1, width: index - start)
    }

    /// Passes over the address of a link or image: `](…)` or `][…]`.
    mutating func skipAddress() {
        guard index + 1 < scalars.count, scalars[index] == "]" else { return }
        let (open, close): (Unicode.Scalar, Unicode.Scalar)
        switch scalars[index + 1] {
        case "(": (open, close) = ("(", ")")
        case "[": (open, close) = ("[", "]")
        default: return
        }
        var depth = 0
        for at in (index + 1)..<scalars.count {
            if scalars[at] == open { depth += 1 }
            if scalars[at] == close { depth -= 1 }
            if depth == 0 {
                index = at + 1
                return
            }
        }
    }

    /// How the source at an index writes a character: what stands before it, and its width.
    private func match(_ scalar: Unicode.Scalar, at index: Int) -> (offset: Int, width: Int)? {
        let source = scalars[index]
        if source == "\\", index + 1 < scalars.count, scalars[index + 1] == scalar, Self.isMark(scalar) {
            return (1, 1)
        }
        if source == "&", let entity = entity(at: index), scalar != "&" || scalars[index + 1] == "a" {
            return (0, entity)
        }
        if source == scalar { return (0, 1) }
        switch (source, scalar) {
        case ("\"", "“"), ("\"", "”"), ("'", "‘"), ("'", "’"): return (0, 1)
        case ("-", "–"): return run(of: "-", at: index, wanted: 2)
        case ("-", "—"): return run(of: "-", at: index, wanted: 3)
        case (".", "…"): return run(of: ".", at: index, wanted: 3)
        default: return nil
        }
    }

    private func run(of scalar: Unicode.Scalar, at index: Int, wanted: Int) -> (offset: Int, width: Int)? {
        let isRun = index + wanted <= scalars.count && scalars[index..<index + wanted].allSatisfy { $0 == scalar }
        return isRun ? (0, wanted) : nil
    }

    /// The length of `&name;` or `&#39;`; `nil` when none stands here.
    private func entity(at index: Int) -> Int? {
        let body = scalars[(index + 1)...].prefix(33)
        guard let end = body.firstIndex(of: ";"), end > index + 1,
            body[..<end].allSatisfy({
                $0 == "#" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
            })
        else { return nil }
        return end - index + 1
    }

    /// ASCII punctuation and spaces, which alone can be marks of Markdown.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
