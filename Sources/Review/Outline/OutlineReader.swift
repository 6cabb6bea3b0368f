import CaseFiles
import Diagnostics

/// Goes through the texts in printing order: numbers the allegations and notes the headings above each.
struct OutlineReader {
    /// A block with its place in the pleading, before its citations are read.
    struct ReadBlock {
        var spans: [ProseSpan]
        var text: MappedText
        var source: Passage.Source
        var paragraph: Int?
        var claim: String?
        var section: SectionPath

        init(
            spans: [ProseSpan],
            text: MappedText,
            source: Passage.Source,
            paragraph: Int?,
            claim: String?,
            section: SectionPath
        ) {
            self.spans = spans
            self.text = text
            self.source = source
            self.paragraph = paragraph
            self.claim = claim
            self.section = section
        }

        /// Words of the case file that are printed, in which references by key are not read.
        init(_ words: Passage) {
            self.init(
                spans: [],
                text: words.text,
                source: words.source,
                paragraph: nil,
                claim: nil,
                section: SectionPath()
            )
        }

        /// The keys that the block refers to, in order.
        var referencedKeys: [String] {
            spans.flatMap { span -> [String] in
                guard case .reference(let reference) = span.content else { return [] }
                return reference.targets.map(\.key.value)
            }
        }
    }

    private(set) var paragraphs: [Paragraph] = []
    private(set) var headings: [Heading] = []
    private(set) var blocks: [ReadBlock] = []
    private(set) var keys: [String: Int] = [:]
    private(set) var repeatedKeys: [Located<String>] = []
    /// The headings that are open, outermost first.
    private var open: [(level: Int, title: String, topics: SectionTopic)] = []

    /// Adds the allegation that each count begins with. Source: Fed. R. Civ. P. 10(c).
    mutating func beginCount(_ claim: Claim, factsEnd: Int) {
        open = []
        let words =
            factsEnd > 1 ? "¶¶ 1–\(factsEnd)" : "¶ \(factsEnd)"
        paragraphs.append(
            Paragraph(
                number: paragraphs.count + 1,
                key: nil,
                section: SectionPath(),
                claim: claim.key.value,
                text: MappedText(
                    Located(
                        "Plaintiffs incorporate by reference the allegations of \(words).",
                        at: claim.allegations.location
                    )
                ),
                isGenerated: true,
                location: claim.allegations.location
            )
        )
    }

    mutating func read(_ text: Prose, claim: String?) {
        open = []
        for block in text.blocks { read(block, of: text, claim: claim) }
    }

    private mutating func read(_ block: ProseBlock, of text: Prose, claim: String?) {
        let words = MappedText(block.spans)
        switch block.kind {
        case .heading(let level):
            heading(level, words, claim, block.location)
            add(block, words, .heading, claim, paragraph: nil)
        case .allegation:
            allegation(block.key, block.number, words, claim, block.location)
            add(block, words, .allegation, claim, paragraph: lastNumber)
        case .item, .note:
            add(block, words, .allegation, claim, paragraph: lastNumber)
        case .quote:
            add(block, words, .quote, claim, paragraph: lastNumber)
        }
        for note in notes(of: block, in: text) { read(note, of: text, claim: claim) }
    }

    private var lastNumber: Int? { paragraphs.last?.number }

    /// The blocks of the notes that a block refers to; a note refers to no other.
    private func notes(of block: ProseBlock, in text: Prose) -> [ProseBlock] {
        guard block.kind != .note else { return [] }
        return block.spans.flatMap { span -> [ProseBlock] in
            guard case .footnote(let index) = span.content, text.footnotes.indices.contains(index) else { return [] }
            return text.footnotes[index].blocks
        }
    }

    private mutating func heading(_ level: Int, _ text: MappedText, _ claim: String?, _ location: Location) {
        while let last = open.last, last.level >= level { open.removeLast() }
        let topics = SectionTopic(heading: text)
        open.append((level, text.string, topics))
        headings.append(
            Heading(
                level: level,
                text: text,
                topics: topics,
                claim: claim,
                location: text.scalars.isEmpty ? location : text.location(of: text.scalars.indices)
            )
        )
    }

    private mutating func allegation(
        _ key: Located<String>?,
        _ written: Int?,
        _ text: MappedText,
        _ claim: String?,
        _ location: Location
    ) {
        let number = written ?? (lastNumber ?? 0) + 1
        if let key {
            if keys[key.value] == nil { keys[key.value] = number } else { repeatedKeys.append(key) }
        }
        paragraphs.append(
            Paragraph(
                number: number,
                key: key?.value,
                section: section,
                claim: claim,
                text: text,
                isGenerated: false,
                location: location
            )
        )
    }

    private var section: SectionPath {
        SectionPath(titles: open.map(\.title), topics: open.reduce(into: []) { $0.formUnion($1.topics) })
    }

    private mutating func add(
        _ block: ProseBlock,
        _ text: MappedText,
        _ source: Passage.Source,
        _ claim: String?,
        paragraph: Int?
    ) {
        blocks.append(
            ReadBlock(
                spans: block.spans,
                text: text,
                source: source,
                paragraph: paragraph,
                claim: claim,
                section: section
            )
        )
    }
}

extension MappedText {
    /// The words of a block, with one sign for each reference.
    init(_ spans: [ProseSpan]) {
        self.init()
        for span in spans {
            switch span.content {
            case .text(let pieces): for piece in pieces { append(piece.value, at: piece.location) }
            case .reference: append(String(Self.reference), at: span.location)
            case .lineBreak: append("\n", at: span.location)
            case .footnote: break
            }
        }
    }
}
