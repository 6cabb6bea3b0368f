import CaseFiles
import Diagnostics

/// Reads the paragraphs of a finished document as numbered allegations, headings, a caption and signatures.
package struct PaperReader {
    private let name: String
    private var blocks: [ProseBlock] = []
    private var hasPrayer = false
    /// Numbers in and behind the prayer count its items, not allegations.
    private var isInPrayer = false
    /// The first paragraph with a number, above which the caption ends.
    private var firstNumbered: Int?
    /// The last paragraph with a number, below which somebody signs.
    private var lastNumbered: Int?
    /// Paragraphs that a list inside an allegation numbers for itself.
    private var sublists: Set<Int> = []

    package static func paper(of paragraphs: [PaperParagraph], named name: String) -> Paper {
        var reader = PaperReader(name: name)
        reader.sublists = SublistFinder.places(in: paragraphs)
        for (index, paragraph) in paragraphs.enumerated() { reader.read(paragraph, at: index) }
        return reader.paper(paragraphs)
    }

    private init(name: String) {
        self.name = name
    }

    private func paper(_ paragraphs: [PaperParagraph]) -> Paper {
        let place = paragraphs.lazy.compactMap(\.location).first ?? .beginning(of: name)
        let beginning = Location(file: name, start: place.start, end: place.start)
        let top = PaperLine.lines(of: paragraphs[..<(firstNumbered ?? paragraphs.count)])
        let caption = CaptionReader.caption(in: top, place: beginning)
        let bottom = PaperLine.lines(of: paragraphs[((lastNumbered ?? -1) + 1)...])
        let signatures = SignatureReader.signatures(
            in: bottom,
            head: ContactFacts(caption.head.map(\.words)),
            place: beginning
        )
        return Paper(
            name: name,
            caption: caption,
            signatures: signatures,
            prose: Prose(file: name, blocks: blocks),
            hasPrayer: hasPrayer
        )
    }

    private mutating func read(_ paragraph: PaperParagraph, at index: Int) {
        let text = paragraph.text
        guard text.scalars.contains(where: { $0 != " " }), let place = paragraph.location else { return }
        let words = text.scalars.count < 200 ? text.string : ""
        let typed = paragraph.label == nil ? Self.typedNumber(text.scalars) : nil
        let heading = headingLevel(paragraph, words)
        if beginsPrayer(text, isHeading: heading != nil) {
            hasPrayer = true
            isInPrayer = true
        }
        let isCounted = !isInPrayer && !paragraph.isInTable && heading == nil && !sublists.contains(index)
        let number = isCounted ? Self.number(paragraph) ?? typed?.number : nil
        if number != nil {
            firstNumbered = firstNumbered ?? index
            lastNumbered = index
        }
        let kind: ProseBlock.Kind =
            heading.map { .heading(level: $0) } ?? (number == nil ? .item(label: nil, depth: 1) : .allegation)
        add(paragraph.lines, from: number == nil ? 0 : typed?.end ?? 0, kind, number, at: place)
    }

    private mutating func add(
        _ lines: [Located<String>],
        from start: Int,
        _ kind: ProseBlock.Kind,
        _ number: Int?,
        at place: Location
    ) {
        let lines = Self.dropping(start, from: lines)
        var block = ProseBlock(kind, spans: [ProseSpan(.text(lines), at: place)], at: place)
        block.number = number
        blocks.append(block)
    }

    /// The lines without a number that is typed before them.
    private static func dropping(_ count: Int, from lines: [Located<String>]) -> [Located<String>] {
        var rest = count
        return lines.compactMap { line in
            guard rest > 0 else { return line }
            let scalars = Array(line.value.unicodeScalars)
            let cut = min(rest, scalars.count)
            rest -= cut
            guard cut < scalars.count else { return nil }
            var place = line.location
            place.start.column += cut
            return Located(String(scalars: scalars[cut...]), at: place)
        }
    }

    private func headingLevel(_ paragraph: PaperParagraph, _ words: String) -> Int? {
        if let level = paragraph.heading { return min(3, max(1, level)) }
        // Without styles a heading is a short line of capitals, or, among the allegations, one of capitalised words.
        guard !words.isEmpty, words.utf8.count < 100, paragraph.label == nil, !paragraph.isInTable else { return nil }
        if words == words.uppercased() && words != words.lowercased() { return words.utf8.count < 80 ? 1 : nil }
        return firstNumbered != nil && !isInPrayer && Self.isCapitalised(words) ? 2 : nil
    }

    /// `Jurisdiction and Venue`: every word but the short ones begins with a capital, and no stop ends the line.
    private static func isCapitalised(_ words: String) -> Bool {
        guard let last = words.last(where: { $0 != " " }), last.isLetter || last == ")" else { return false }
        let parts = words.split(separator: " ")
        return parts.allSatisfy { $0.count < 4 || !($0.first?.isLowercase ?? false) }
            && (parts.first?.first?.isUppercase ?? false)
    }

    private func beginsPrayer(_ text: MappedText, isHeading: Bool) -> Bool {
        let words = String(scalars: text.scalars.prefix(120)).uppercased()
        return words.drop { $0 == " " }.hasPrefix("WHEREFORE") || words.hasPrefix("PRAYER FOR RELIEF")
            || (isHeading && (words.contains("PRAYER") || words.contains("RELIEF REQUESTED")))
    }

    /// The number that the program gives an allegation: `12.` or `12)`, on the outermost level.
    static func number(_ paragraph: PaperParagraph) -> Int? {
        guard paragraph.level == 0, let label = paragraph.label, label.last == "." || label.last == ")" else {
            return nil
        }
        return Int(label.dropLast())
    }

    /// A number that is typed: `12. ` or `12) `.
    package static func typedNumber(_ text: [Unicode.Scalar]) -> (number: Int, end: Int)? {
        var index = text.prefix { $0 == " " }.count
        var number = 0
        let start = index
        while index < text.count, index - start < 5, let digit = text[index].digitValue {
            number = number * 10 + digit
            index += 1
        }
        guard index > start, index + 1 < text.count, text[index] == "." || text[index] == ")", text[index + 1] == " "
        else { return nil }
        let rest = text[(index + 1)...].prefix { $0 == " " }.count
        return (number, index + 1 + rest)
    }
}
