internal import Templating

/// The texts of a brief in which authorities are cited: each block's, and after it those of its footnotes.
struct BriefText {
    /// What is put into a text, by its place in the plain text, counted in scalars.
    typealias Mark = (place: Int, pieces: [RichText.Piece])

    private(set) var texts: [RichText] = []
    /// Which of ``texts`` are a footnote's.
    private(set) var notes: Set<Int> = []
    private let blocks: [TemplateValue]

    init(_ blocks: [TemplateValue]) {
        self.blocks = blocks
        for block in blocks {
            let text = Self.text(of: block)
            texts.append(text)
            for paragraph in text.pieces.flatMap(\.paragraphsOfNote) {
                notes.insert(texts.count)
                texts.append(RichText(paragraph))
            }
        }
    }

    /// The blocks with marks in their texts and footnotes.
    /// - Parameter marks: by index in ``texts``.
    func blocks(with marks: [Int: [Mark]]) -> [TemplateValue] {
        var next = 0
        func marked(_ text: RichText) -> RichText {
            defer { next += 1 }
            return marks[next].map { text.inserting($0) } ?? text
        }
        return blocks.map { block in
            let here = next
            var text = Self.text(of: block)
            next += 1
            for (index, piece) in text.pieces.enumerated() {
                guard case .footnote(let paragraphs) = piece else { continue }
                text.pieces[index] = .footnote(paragraphs.map { marked(RichText($0)).pieces })
            }
            guard case .object(var object) = block, next > here + 1 || marks[here] != nil else { return block }
            object["text"] = .rich(text.inserting(marks[here] ?? []))
            return .object(object)
        }
    }

    private static func text(of block: TemplateValue) -> RichText {
        guard case .object(let object) = block, case .rich(let text)? = object["text"] else { return RichText() }
        return text
    }
}

extension RichText.Piece {
    fileprivate var paragraphsOfNote: [[RichText.Piece]] {
        if case .footnote(let paragraphs) = self { paragraphs } else { [] }
    }
}
