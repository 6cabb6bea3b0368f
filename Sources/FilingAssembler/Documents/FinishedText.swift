internal import CaseFiles
internal import Diagnostics
internal import WordDocuments

/// The text of a finished Word document as numbered allegations, headings and the rest, each with its place.
///
/// A line of a place is the paragraph's number in the document, counted from 1, and a column a scalar in it.
struct FinishedText {
    let prose: Prose
    /// The paragraphs as lines, for reports to quote.
    let lines: [String]
    let hasAllegations: Bool

    init(_ document: DocumentText, named name: String) {
        var reader = Reader(name: name)
        for paragraph in document.paragraphs { reader.read(paragraph) }
        prose = Prose(file: name, blocks: reader.blocks)
        lines = reader.lines
        hasAllegations = reader.blocks.contains { $0.kind == .allegation }
    }

    private struct Reader {
        let name: String
        var blocks: [ProseBlock] = []
        var lines: [String] = []
        /// Numbers in and behind the prayer count its items, not allegations.
        var isInPrayer = false

        mutating func read(_ paragraph: DocumentText.Paragraph) {
            // A space is a space, whether a line may break there or not.
            let text = String(
                String.UnicodeScalarView(
                    paragraph.text.unicodeScalars.map { "\n\t\u{A0}".unicodeScalars.contains($0) ? " " : $0 }
                )
            )
            lines.append(text)
            let scalars = Array(text.unicodeScalars)
            guard scalars.contains(where: { $0 != " " }) else { return }
            let heading = headingLevel(paragraph, text)
            if beginsPrayer(text, isHeading: heading != nil) { isInPrayer = true }
            let typed = paragraph.label == nil ? Self.typedNumber(scalars) : nil
            let number = isInPrayer || paragraph.isInTable ? nil : Self.number(paragraph) ?? typed?.number
            add(
                scalars,
                from: number == nil ? 0 : typed?.end ?? 0,
                kind: heading.map { .heading(level: $0) }
                    ?? (number == nil ? .item(label: nil, depth: 1) : .allegation),
                number: heading == nil ? number : nil
            )
        }

        private mutating func add(_ scalars: [Unicode.Scalar], from start: Int, kind: ProseBlock.Kind, number: Int?) {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start...])
            let place = Location(
                file: name,
                start: Position(line: lines.count, column: start + 1),
                end: Position(line: lines.count, column: scalars.count + 1)
            )
            var block = ProseBlock(
                kind,
                spans: [ProseSpan(.text([Located(String(text), at: place)]), at: place)],
                at: place
            )
            block.number = number
            blocks.append(block)
        }

        private func headingLevel(_ paragraph: DocumentText.Paragraph, _ text: String) -> Int? {
            let style = (paragraph.styleName ?? paragraph.style ?? "").lowercased()
            if style.hasPrefix("heading") { return min(3, style.last?.wholeNumberValue ?? 1) }
            // Without styles a heading is a short line of capitals.
            let isShouted = text == text.uppercased() && text != text.lowercased()
            return isShouted && text.utf8.count < 80 && paragraph.label == nil && !paragraph.isInTable ? 1 : nil
        }

        private func beginsPrayer(_ text: String, isHeading: Bool) -> Bool {
            let words = text.uppercased()
            return words.hasPrefix("WHEREFORE")
                || (isHeading && (words.contains("PRAYER") || words.contains("RELIEF REQUESTED")))
        }

        /// The number that Word gives an allegation: `12.` or `12)`, on the outermost level.
        private static func number(_ paragraph: DocumentText.Paragraph) -> Int? {
            guard paragraph.level == 0, let label = paragraph.label, label.last == "." || label.last == ")" else {
                return nil
            }
            return Int(label.dropLast())
        }

        /// A number that is typed: `12. `.
        private static func typedNumber(_ text: [Unicode.Scalar]) -> (number: Int, end: Int)? {
            var index = text.prefix { $0 == " " }.count
            var number = 0
            let start = index
            while index < text.count, index - start < 5, ("0"..."9").contains(text[index]) {
                number = number * 10 + Int(text[index].value) - 48
                index += 1
            }
            guard index > start, index + 1 < text.count, text[index] == "." || text[index] == ")",
                text[index + 1] == " "
            else { return nil }
            let rest = text[(index + 1)...].prefix { $0 == " " }.count
            return (number, index + 1 + rest)
        }
    }
}
