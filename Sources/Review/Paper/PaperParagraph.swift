import CaseFiles
package import Diagnostics

/// One paragraph of a finished document, whatever program made it.
package struct PaperParagraph: Sendable {
    /// Its lines as they stand in the document, cut at tabs too, each with its place and the space behind it.
    package var lines: [Located<String>]
    /// The number that the program prints before it: `12.`, `(a)`; `nil` where there is none or it is typed.
    package var label: String?
    /// The level of that number, from 0.
    package var level: Int?
    /// The level of a paragraph that is set as a heading, from 1.
    package var heading: Int?
    package var isInTable: Bool

    package init(
        lines: [Located<String>],
        label: String? = nil,
        level: Int? = nil,
        heading: Int? = nil,
        isInTable: Bool = false
    ) {
        self.lines = lines
        self.label = label
        self.level = level
        self.heading = heading
        self.isInTable = isInTable
    }

    var text: MappedText { MappedText(lines) }

    /// From the first to the last line.
    package var location: Location? {
        guard let first = lines.first, let last = lines.last else { return nil }
        return Location(file: first.location.file, start: first.location.start, end: last.location.end)
    }
}

/// One line of a finished document without the space around it, as captions and signature blocks are read.
struct PaperLine: Sendable {
    var words: String
    var location: Location
    /// The place of its paragraph in the document.
    var paragraph: Int

    /// The lines of some paragraphs that have words; the rules that draw the box of a caption are no words.
    static func lines(of paragraphs: ArraySlice<PaperParagraph>) -> [PaperLine] {
        paragraphs.indices.flatMap { index in
            paragraphs[index].lines.compactMap { PaperLine($0, in: index) }
        }
    }

    private init?(_ line: Located<String>, in paragraph: Int) {
        let scalars = Array(line.value.unicodeScalars)
        let hasBrackets = scalars.contains("(")
        func isWord(_ scalar: Unicode.Scalar) -> Bool { !Self.isMargin(scalar) && (scalar != ")" || hasBrackets) }
        guard let first = scalars.firstIndex(where: isWord), let last = scalars.lastIndex(where: isWord)
        else { return nil }
        words = String(scalars: scalars[first...last])
        let start = line.location.start
        location = Location(
            file: line.location.file,
            start: Position(line: start.line, column: start.column + first),
            end: Position(line: start.line, column: start.column + last + 1)
        )
        self.paragraph = paragraph
    }

    /// `)` and `|` draw the box around the parties in many offices, and so do the like.
    private static func isMargin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\u{A0}", "|", ":", "§", "*": true
        default: false
        }
    }

    var located: Located<String> { Located(words, at: location) }

    /// A stretch of the words, in Unicode scalars from 0.
    func part(_ range: Range<Int>) -> Located<String> {
        let start = location.start
        let place = Location(
            file: location.file,
            start: Position(line: start.line, column: start.column + range.lowerBound),
            end: Position(line: start.line, column: start.column + range.upperBound)
        )
        return Located(String(scalars: Array(words.unicodeScalars)[range]), at: place)
    }

    /// The words in capitals with single spaces, and without the bracket that closes the left side of a caption.
    var capitals: String {
        let words = words.split { $0 == ")" || $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        return words.joined(separator: " ").uppercased()
    }
}
