internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// Texts as templates see them: a list of blocks, each with its kind and its rich text.
struct ProseValues {
    private let content: Matter.Content
    private let paper: CitedPaper
    private let references: ReferenceText
    /// The keys and numbers of this paper.
    private let numbers: RecordIndex.Numbers
    /// The number of the next allegation, as the outline counts them.
    private var next = 1

    init(_ content: Matter.Content, in paper: CitedPaper, _ index: RecordIndex) {
        self.content = content
        self.paper = paper
        numbers = index.numbers(of: paper)
        references = ReferenceText(content, in: paper, index)
    }

    /// The blocks of one text.
    mutating func text(_ path: Located<String>?) -> [TemplateValue] {
        path.map { blocks(of: content.prose[$0.value]) } ?? []
    }

    mutating func facts() -> [TemplateValue] {
        content.caseFile.facts.flatMap { blocks(of: content.prose[$0.value]) }
    }

    /// The blocks of a count, after the allegation that incorporates the facts.
    mutating func count(_ claim: Claim) -> [TemplateValue] {
        [incorporation(by: claim)] + blocks(of: content.prose[claim.allegations.value])
    }

    private mutating func blocks(of prose: Prose?) -> [TemplateValue] {
        guard let prose else { return [] }
        return prose.blocks.map { value(of: $0, in: prose) }
    }

    private mutating func value(of block: ProseBlock, in prose: Prose) -> TemplateValue {
        let pieces = pieces(of: block, in: prose)
        switch block.kind {
        case .heading(let level): return Self.value("heading", pieces, [("level", .integer(level))])
        case .quote: return Self.value("quote", pieces)
        case .item(let label, let depth):
            let lead = (label ?? "") + "\t"
            return Self.value("item", [.text(lead, .init())] + pieces, [("depth", .integer(depth))])
        case .note: return Self.value("note", pieces)
        case .allegation where paper == .unnumbered:
            return Self.value("paragraph", pieces + fullStop(after: block))
        case .allegation: return numbered(pieces + fullStop(after: block))
        }
    }

    /// A citation at the end of an allegation is a sentence, and authors write its full stop before it.
    private func fullStop(after block: ProseBlock) -> [RichText.Piece] {
        guard case .reference? = block.spans.last?.content else { return [] }
        return [.text(".", .init())]
    }

    /// An allegation inside the bookmark that references to it point to.
    private mutating func numbered(_ pieces: [RichText.Piece]) -> TemplateValue {
        let number = next
        next += 1
        let name = Bookmark.paragraph(number, in: numbers)
        return Self.value("allegation", Bookmark.around(pieces, named: name), [("number", .integer(number))])
    }

    private mutating func incorporation(by claim: Claim) -> TemplateValue {
        let facts = content.outline.paragraphs.filter { $0.claim == nil }
        let who = plaintiffs(of: claim)
        guard let first = facts.first, let last = facts.last else { return numbered([]) }
        var pieces: [RichText.Piece] = [.text("\(who) by reference the allegations of ", .init())]
        pieces.append(.text(facts.count == 1 ? "¶\u{A0}" : "¶¶\u{A0}", .init()))
        pieces.append(field(to: first))
        if facts.count > 1 { pieces += [.text("–", .init()), field(to: last)] }
        return numbered(pieces + [.text(" as if fully set forth in this Count.", .init())])
    }

    private func plaintiffs(of claim: Claim) -> String {
        let everyone = content.caseFile.plaintiffs
        let chosen = claim.plaintiffs.keys.compactMap { content.caseFile.party($0.value) }
        guard !chosen.isEmpty, chosen.count < everyone.count else {
            return everyone.count == 1 ? "Plaintiff incorporates" : "Plaintiffs incorporate"
        }
        let names = Wording.list(chosen.map(\.nameBesideRole))
        return chosen.count == 1 ? "Plaintiff \(names) incorporates" : "Plaintiffs \(names) incorporate"
    }

    private func field(to paragraph: Paragraph) -> RichText.Piece {
        let bookmark = Bookmark.paragraph(paragraph.number, in: numbers)
        return Bookmark.numberField(bookmark, cached: "\(paragraph.number)")
    }

    private func pieces(of block: ProseBlock, in prose: Prose) -> [RichText.Piece] {
        block.spans.flatMap { span -> [RichText.Piece] in
            let format = RichText.Format(bold: span.style.isBold, italic: span.style.isItalic)
            switch span.content {
            case .text: return CitationText.pieces(span.text, format)
            case .reference(let reference): return references.pieces(reference, format)
            case .lineBreak: return [.lineBreak]
            case .footnote(let index):
                guard prose.footnotes.indices.contains(index) else { return [] }
                return [.footnote(prose.footnotes[index].blocks.map { pieces(of: $0, in: prose) })]
            }
        }
    }

    private static func value(
        _ kind: String,
        _ pieces: [RichText.Piece],
        _ more: [(String, TemplateValue)] = []
    ) -> TemplateValue {
        .object(TemplateObject([("kind", .text(kind)), ("text", .rich(RichText(pieces)))] + more))
    }
}
