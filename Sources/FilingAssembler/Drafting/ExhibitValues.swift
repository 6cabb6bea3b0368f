internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// The exhibits as the list of exhibits prints them.
struct ExhibitValues {
    private let content: Matter.Content
    /// Whether the list stands in the complaint, where its paragraphs can be linked to.
    private let isInComplaint: Bool
    private let numbers: RecordIndex.Numbers

    private let places: [String: ExhibitPlace]

    init(
        _ content: Matter.Content,
        _ index: RecordIndex,
        isInComplaint: Bool,
        places: [String: ExhibitPlace] = [:]
    ) {
        self.content = content
        self.places = places
        numbers = index.numbers(of: .complaint)
        self.isInComplaint = isInComplaint
    }

    /// In the order of their labels.
    func list() -> [TemplateValue] {
        let citing = citingParagraphs()
        var bookmarked: Set<String> = []
        return content.exhibitsByLabel.map { exhibit in
            let key = exhibit.key.value
            var object = exhibit.record.templateObject
            let label = RichText.Piece.text(content.outline.labels[key] ?? "—", .init())
            // Two exhibits with one key are a finding; a bookmark can stand at only one of them.
            let isFirst = bookmarked.insert(key).inserted
            object["label"] = .rich(
                RichText(isFirst ? Bookmark.around([label], named: Bookmark.exhibit(key)) : [label])
            )
            object["pages"] = content.outline.exhibits[key]?.pages.map { .integer($0) } ?? .text("—")
            object["cited_at"] = .rich(RichText(paragraphList(citing[key] ?? [])))
            object["place_text"] = places[key].map { .text($0.words) }
            return .object(object)
        }
    }

    /// The numbers of the allegations that cite each exhibit, ascending, by exhibit key.
    private func citingParagraphs() -> [String: [Int]] {
        content.outline.exhibitCites.reduce(into: [:]) { citing, cite in
            guard let exhibit = cite.exhibit, let paragraph = cite.paragraph else { return }
            if citing[exhibit]?.last != paragraph { citing[exhibit, default: []].append(paragraph) }
        }
    }

    private func paragraphList(_ numbers: [Int]) -> [RichText.Piece] {
        guard !numbers.isEmpty else { return [.text("—", .init())] }
        var pieces: [RichText.Piece] = [.text(numbers.count == 1 ? "¶\u{A0}" : "¶¶\u{A0}", .init())]
        for (index, run) in ParagraphNumbers.runs(of: numbers).enumerated() {
            if index > 0 { pieces.append(.text(", ", .init())) }
            pieces.append(numberField(run.lowerBound))
            guard run.count > 1 else { continue }
            pieces += [.text(ParagraphNumbers.joint(of: run), .init()), numberField(run.upperBound)]
        }
        return pieces
    }

    /// A field in the complaint, which has the paragraph; elsewhere its number.
    private func numberField(_ number: Int) -> RichText.Piece {
        guard isInComplaint else { return .text("\(number)", .init()) }
        return Bookmark.numberField(Bookmark.paragraph(number, in: numbers), cached: "\(number)")
    }
}
