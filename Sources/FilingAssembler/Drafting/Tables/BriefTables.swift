internal import Citations
internal import Diagnostics
internal import Templating

/// A brief with a bookmark at each heading and each legal citation, and the two tables made from them.
///
/// Page numbers are PAGEREF fields to the bookmarks, so that Word and LibreOffice show where things stand. What is cached
/// comes from ``pages``, which is empty until the document has been laid out.
struct BriefTables {
    /// The pages of bookmarks, once known.
    let pages: [String: Int]
    private var contents: [TemplateValue] = []
    private var paragraphs: [RichText] = []
    private var counters = [0, 0, 0]
    private var headings = 0

    init(pages: [String: Int]) { self.pages = pages }

    /// What stands for a page that is not known yet.
    private static let unknown = "–"
    /// From this number of pages on the word `passim` says more than a list.
    private static let passim = 6

    // MARK: Headings

    /// A heading of the template, such as `Argument`: its text inside a bookmark.
    mutating func section(_ title: String) -> RichText {
        counters = [0, 0, 0]
        return heading([.text(title, .init())], label: "", level: 1)
    }

    /// The blocks of a section, their headings inside bookmarks.
    ///
    /// - Parameter labels: how the headings of each level are numbered, from the outermost.
    mutating func mark(_ blocks: [TemplateValue], labels: [Label]) -> [TemplateValue] {
        blocks.map { block in
            guard case .object(var object) = block, case .rich(let text)? = object["text"] else { return block }
            guard case .integer(let level)? = object["level"] else { return block }
            let depth = min(level, labels.count)
            counters[depth - 1] += 1
            for deeper in depth..<counters.count { counters[deeper] = 0 }
            let label = labels[depth - 1].text(counters[depth - 1])
            object["text"] = .rich(heading(text.pieces, label: label, level: depth + 1))
            return .object(object)
        }
    }

    /// How a heading is numbered, as its style does it.
    enum Label {
        case roman, letter, number

        func text(_ number: Int) -> String {
            switch self {
            case .roman: RomanNumeral.text(number) + "."
            case .letter: String(UnicodeScalar(UInt8(64 + min(number, 26)))) + "."
            case .number: "\(number)."
            }
        }
    }

    private mutating func heading(_ pieces: [RichText.Piece], label: String, level: Int) -> RichText {
        headings += 1
        let bookmark = "_Heading\(headings)"
        contents.append(
            .object([
                "level": .integer(level), "label": .text(label), "text": .rich(RichText(pieces)),
                "page": .rich(RichText([pageField(bookmark)])),
            ])
        )
        return RichText(Bookmark.around(pieces, named: bookmark))
    }

    /// The entries of the table of contents.
    var tableOfContents: TemplateValue { .list(contents) }

    private func pageField(_ bookmark: String) -> RichText.Piece {
        let page = pages[bookmark].map(String.init) ?? Self.unknown
        return .field(instruction: " PAGEREF \(bookmark) \\h ", result: [.text(page, .init())])
    }

    // MARK: Authorities

    /// The sections with bookmarks and TA fields at their legal citations, and the table of authorities.
    func citing(_ sections: [[TemplateValue]]) -> (sections: [[TemplateValue]], table: TemplateValue, count: Int) {
        let texts = sections.flatMap { $0 }.map(Self.text)
        let placed = CitationScanner.citations(inParagraphs: texts.map(\.plainText))
        let citations = placed.map(\.citation)
        let isLegal = citations.map { $0.record == nil }
        let places = citations.indices.map { isLegal[$0] ? $0 : nil }
        var options = TableOfAuthorities.Options()
        options.passim = nil
        let table = TableOfAuthorities(of: citations, at: places, options: options)
        var marks: [Int: [(place: Int, pieces: [RichText.Piece])]] = [:]
        let fields = taFields(table)
        for (index, item) in placed.enumerated() where isLegal[index] {
            let pieces = Bookmark.around(fields[index] ?? [], named: Self.bookmark(index))
            marks[item.paragraph, default: []].append((item.citation.start, pieces))
        }
        var next = 0
        let marked = sections.map { blocks in
            blocks.map { block -> TemplateValue in
                defer { next += 1 }
                guard let found = marks[next], case .object(var object) = block else { return block }
                object["text"] = .rich(texts[next].inserting(found))
                return .object(object)
            }
        }
        return (marked, .list(table.sections.map { group($0, paragraph: placed.map(\.paragraph)) }), placed.count)
    }

    /// Every bookmark with its page, for the copy that is laid out to learn them.
    func marks(of citations: Int) -> TemplateValue {
        let names = (1...max(headings, 1)).map { "_Heading\($0)" } + (0..<citations).map(Self.bookmark)
        return .list(
            names.map { .object(["name": .text($0), "page": .rich(RichText([pageField($0)]))]) }
        )
    }

    private static func bookmark(_ citation: Int) -> String { "_Cite\(citation + 1)" }

    private static func text(of block: TemplateValue) -> RichText {
        guard case .object(let object) = block, case .rich(let text)? = object["text"] else { return RichText() }
        return text
    }

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
        if shown.count >= Self.passim, shown.allSatisfy({ pages[Self.bookmark($0)] != nil }) {
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
