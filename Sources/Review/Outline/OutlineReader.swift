import CaseFiles
import Diagnostics

/// Goes through the texts in printing order: numbers the allegations and notes the headings above each.
struct OutlineReader {
    /// A block with its place in the pleading, before its citations are read.
    struct ReadBlock {
        var spans: [OutlineText.Span]
        var text: MappedText
        var source: Passage.Source
        var paragraph: Int?
        var claim: String?
        var section: SectionPath
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

    mutating func read(_ text: OutlineText, claim: String?) {
        open = []
        for block in text.blocks { read(block, claim: claim) }
    }

    private mutating func read(_ block: OutlineText.Block, claim: String?) {
        let text = MappedText(block.spans)
        switch block.kind {
        case .heading(let level):
            heading(level, text, claim, block.location)
            add(block, text, .heading, claim, paragraph: nil)
        case .paragraph(let key):
            allegation(key, text, claim, block.location)
            add(block, text, .allegation, claim, paragraph: paragraphs.count)
        case .quote:
            add(block, text, .quote, claim, paragraph: paragraphs.isEmpty ? nil : paragraphs.count)
        }
    }

    private mutating func heading(_ level: Int, _ text: MappedText, _ claim: String?, _ location: Location) {
        while let last = open.last, last.level >= level { open.removeLast() }
        let topics = SectionTopic(heading: text.scalars)
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

    private mutating func allegation(_ key: String?, _ text: MappedText, _ claim: String?, _ location: Location) {
        let number = paragraphs.count + 1
        if let key {
            if keys[key] == nil { keys[key] = number } else { repeatedKeys.append(Located(key, at: location)) }
        }
        paragraphs.append(
            Paragraph(
                number: number,
                key: key,
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
        _ block: OutlineText.Block,
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
    init(_ spans: [OutlineText.Span]) {
        self.init()
        for span in spans {
            switch span {
            case .text(let words): append(words.value, at: words.location)
            case .reference(let target): append(String(Self.reference), at: target.location)
            }
        }
    }
}
