internal import CaseFiles
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
    /// How the court wants the table of authorities.
    let form: AuthoritiesForm
    private var contents: [TemplateValue] = []
    private var paragraphs: [RichText] = []
    private var counters = [0, 0, 0]
    private(set) var headings = 0

    init(pages: [String: Int], form: AuthoritiesForm) {
        self.pages = pages
        self.form = form
    }

    /// What stands for a page that is not known yet.
    private static let unknown = "–"
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

    func pageField(_ bookmark: String) -> RichText.Piece {
        let page = pages[bookmark].map(String.init) ?? Self.unknown
        return .field(instruction: " PAGEREF \(bookmark) \\h ", result: [.text(page, .init())])
    }

    /// Every bookmark with its page, for the copy that is laid out to learn them.
    func marks(of citations: Int) -> TemplateValue {
        let names = (1...max(headings, 1)).map { "_Heading\($0)" } + (0..<citations).map(Self.bookmark)
        return .list(
            names.map { .object(["name": .text($0), "page": .rich(RichText([pageField($0)]))]) }
        )
    }
}
