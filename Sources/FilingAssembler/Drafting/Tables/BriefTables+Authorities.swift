internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Templating

/// The table of authorities: every legal citation of text and footnotes inside a bookmark, with the fields by which Word
/// builds a table of its own.
extension BriefTables {
    /// The sections with bookmarks and TA fields at their legal citations, and the table of authorities.
    func citing(_ sections: [[TemplateValue]]) -> (sections: [[TemplateValue]], table: TemplateValue, count: Int) {
        let text = BriefText(sections.flatMap { $0 })
        let placed = CitationScanner.citations(inParagraphs: text.texts.map(\.plainText), notes: text.notes)
        let citations = placed.map(\.citation)
        let isLegal = citations.map { $0.record == nil }
        let places = citations.indices.map { isLegal[$0] ? $0 : nil }
        let table = TableOfAuthorities(of: citations, at: places, options: form.options)
        var marks: [Int: [BriefText.Mark]] = [:]
        let fields = taFields(table)
        for (index, item) in placed.enumerated() where isLegal[index] {
            let pieces = Bookmark.around(fields[index] ?? [], named: Self.bookmark(index))
            marks[item.paragraph, default: []].append((item.citation.start, pieces))
        }
        var marked = text.blocks(with: marks)[...]
        let parts = sections.map { section in
            defer { marked = marked.dropFirst(section.count) }
            return Array(marked.prefix(section.count))
        }
        return (parts, .list(table.sections.map { group($0, paragraph: placed.map(\.paragraph)) }), placed.count)
    }

    static func bookmark(_ citation: Int) -> String { "_Cite\(citation + 1)" }

    private func group(_ section: TableOfAuthorities.Section, paragraph: [Int]) -> TemplateValue {
        .object([
            "title": .text(section.group.heading), "category": .integer(section.group.category),
            "entries": .list(
                section.entries.map { entry in
                    .object([
                        "text": .rich(RichText(Self.name(of: entry))),
                        "pages": .rich(RichText(pageList(entry.places, paragraph))),
                    ])
                }
            ),
        ])
    }

    private static func name(of entry: TableOfAuthorities.Entry) -> [RichText.Piece] {
        guard let italic = entry.italic, entry.text.hasPrefix(italic) else { return [.text(entry.text, .init())] }
        return [
            .text(italic, .init(italic: true)), .text(String(entry.text.dropFirst(italic.count)), .init()),
        ]
    }

    /// The pages of citations: each page once when pages are known; until then each citing paragraph once.
    private func pageList(_ citations: [Int], _ paragraph: [Int]) -> [RichText.Piece] {
        var seen: Set<Int> = []
        let shown = citations.filter { seen.insert(pages[Self.bookmark($0)] ?? -1 - paragraph[$0]).inserted }
        if let passim = form.passimFrom?.value, shown.count >= passim,
            shown.allSatisfy({ pages[Self.bookmark($0)] != nil })
        {
            return [.text("passim", .init(italic: true))]
        }
        return Array(shown.map { [pageField(Self.bookmark($0))] }.joined(separator: [.text(", ", .init())]))
    }

    /// The fields by which Word builds a table of its own, by citation.
    private func taFields(_ table: TableOfAuthorities) -> [Int: [RichText.Piece]] {
        var fields: [Int: [RichText.Piece]] = [:]
        for section in table.sections {
            for entry in section.entries {
                let name = Self.quotable(entry.text)
                for (order, citation) in entry.places.enumerated() {
                    let long = order == 0 ? "\\l \"\(name)\" " : ""
                    let code = " TA \(long)\\s \"\(name)\" \\c \(section.group.category) "
                    fields[citation, default: []].append(.field(instruction: code, result: []))
                }
            }
        }
        return fields
    }

    private static func quotable(_ text: String) -> String { String(text.map { $0 == "\"" ? "'" : $0 }) }
}

extension AuthorityGroup {
    /// Word's number for the category. Source: ECMA-376 Part 1, 17.16.5.68; Word's own list of categories.
    fileprivate var category: Int {
        switch self {
        case .cases: 1
        case .statutes: 2
        case .rules: 4
        case .regulations: 6
        case .constitution: 7
        case .executive, .legislative, .other: 3
        }
    }
}

extension AuthoritiesForm {
    /// Whether a list of pages is replaced is known only when there are pages, so it is not decided here.
    fileprivate var options: TableOfAuthorities.Options {
        var options = TableOfAuthorities.Options()
        options.passim = nil
        options.filesProceduralNamesUnderParty = filesInReUnderParty?.value ?? false
        options.rollsUpSubsections = rollsUpSubsections?.value ?? false
        return options
    }
}
