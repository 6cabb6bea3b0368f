internal import CaseFiles
internal import Diagnostics
internal import Review
internal import WordDocuments

/// A finished Word document as paragraphs with places, footnotes behind the body, and then what no page shows.
///
/// A line of a place is the paragraph's number in the document, counted from 1, and a column a scalar in it.
struct WordPaper {
    private(set) var paragraphs: [PaperParagraph] = []
    private(set) var margins: [PageMargin] = []
    private(set) var unseen: [UnseenWords] = []
    private(set) var layout = PaperLayout()
    private(set) var lines: [FinishedLine] = []
    /// The numbers of numbered paragraphs, by the names of the bookmarks around them.
    private(set) var numbers: [String: Int] = [:]
    private let name: String

    init(_ package: WordPackage, named name: String) throws(PackageError) {
        self.name = name
        let body = try DocumentText(reading: package)
        for paragraph in body.paragraphs {
            add(paragraph, place: "paragraph \(paragraph.index)")
            guard let number = paragraph.label.flatMap({ Int($0.filter(\.isNumber)) }) else { continue }
            for bookmark in paragraph.bookmarks { numbers[bookmark] = number }
        }
        var traces = body.traces.map { ($0, "") }
        for (type, word) in [(WordNames.Relation.footnotes, "footnotes"), (WordNames.Relation.endnotes, "endnotes")] {
            guard let main = package.mainName, let part = package.part(ofType: type, from: main) else { continue }
            let notes = try DocumentText(reading: package, part: part.name)
            for (index, paragraph) in notes.paragraphs.filter({ !$0.text.isEmpty }).enumerated() {
                add(paragraph, place: "\(word), paragraph \(index + 1)", isNote: true)
            }
            traces += notes.traces.map { ($0, "\(word), ") }
        }
        traces += try addMargins(of: package)
        readLayout(of: body, setups: try package.pageSetups())
        layout.pages = package.savedPages
        for (trace, part) in try traces + package.traces().map({ ($0, "") }) { add(trace, in: part) }
    }

    /// Reads the headers and footers.
    /// - Returns: what no page shows of them, with the name of each.
    private mutating func addMargins(of package: WordPackage) throws(PackageError) -> [(DocumentTrace, String)] {
        guard let main = package.mainName else { return [] }
        var traces: [(DocumentTrace, String)] = []
        let sides: [(String, PageMargin.Side, String)] = [
            (WordNames.Relation.header, .header, "header"), (WordNames.Relation.footer, .footer, "footer"),
        ]
        for (type, side, word) in sides {
            let parts = package[relationshipsOf: main].items.filter { $0.type == type }
                .compactMap { package.target(of: $0, from: main) }
            for (number, part) in parts.enumerated() where package[part: part] != nil {
                let text = try DocumentText(reading: package, part: part)
                let called = parts.count == 1 ? word : "\(word) \(number + 1)"
                for paragraph in text.paragraphs where paragraph.text.contains(where: { !$0.isWhitespace }) {
                    let words = addLine(paragraph.text, place: "\(called), paragraph \(paragraph.index)")
                    margins.append(PageMargin(side, words))
                }
                traces += text.traces.map { ($0, "\(called), ") }
            }
        }
        return traces
    }

    /// What the formatting tells of the pages; the first lines are the paragraphs of the body.
    private mutating func readLayout(of body: DocumentText, setups: [PageSetup]) {
        layout.sheets = setups.map { PaperLayout.Sheet(width: $0.width, height: $0.height, top: $0.top) }
        layout.lacksFooter = setups.contains {
            !$0.footers.contains("default") || ($0.hasTitlePage && !$0.footers.contains("first"))
        }
        layout.hasLineNumbers = setups.contains(where: \.hasLineNumbers) || headerCountsLines
        // Behind the signatures, certificates and lists may stand closer.
        let end = body.paragraphs.firstIndex { $0.text.contains("/s/") } ?? body.paragraphs.count
        for (index, paragraph) in body.paragraphs.prefix(end).enumerated() where Self.isRunningText(paragraph) {
            guard let place = paragraphs[index].location else { continue }
            if let size = paragraph.fontSize, size < layout.smallest?.points ?? .infinity {
                layout.smallest = (size, place)
            }
            if Self.isClose(paragraph) { layout.closeLines.append(place) }
        }
    }

    /// Pleading paper has its numbers in the header.
    private var headerCountsLines: Bool {
        let numbers = Set(
            margins.filter { $0.side == .header }.flatMap {
                $0.words.value.split(separator: " ").compactMap { Int($0) }
            }
        )
        return numbers.isSuperset(of: 1...24)
    }

    /// A long paragraph that is no quotation and stands in no table: the local rules ask of it to be double-spaced.
    private static func isRunningText(_ paragraph: DocumentText.Paragraph) -> Bool {
        paragraph.text.utf8.count > 200 && !paragraph.isInTable && !paragraph.isIndentedOnBothSides
            && headingLevel(paragraph) == nil && !(paragraph.styleName ?? "").lowercased().contains("quot")
    }

    private static func isClose(_ paragraph: DocumentText.Paragraph) -> Bool {
        switch paragraph.lineSpacing {
        case nil: true
        case .lines(let lines): lines < 1.9
        // Pleading paper of 28 lines has lines of some 22.75 points.
        case .exactly(let points), .atLeast(let points): points < 22
        }
    }

    private mutating func add(_ trace: DocumentTrace, in part: String) {
        let place = trace.paragraph == 0 ? trace.placeInFile : "\(part)paragraph \(trace.paragraph), \(trace.word)"
        unseen.append(UnseenWords(trace.unseenKind, addLine(trace.text, place: place), author: trace.author))
    }

    /// A line by itself, for words that stand on no line of the text.
    private mutating func addLine(_ text: String, place: String) -> Located<String> {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text.unicodeScalars.map { Self.isSpace($0) ? " " : $0 })
        return lines.add(String(words), place: place, named: name)
    }

    private mutating func add(_ paragraph: DocumentText.Paragraph, place: String, isNote: Bool = false) {
        let scalars = Array(paragraph.text.unicodeScalars).map { Self.isSpace($0) ? " " : $0 }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        lines.append(FinishedLine(place: place, text: String(text)))
        paragraphs.append(
            PaperParagraph(
                lines: located(paragraph.text, scalars),
                label: isNote ? "*" : paragraph.label,
                level: paragraph.level,
                heading: Self.headingLevel(paragraph),
                isInTable: paragraph.isInTable
            )
        )
    }

    /// The lines of a paragraph, cut where the drafter broke them or set a tab, as in the two columns of a caption.
    private func located(_ text: String, _ scalars: [Unicode.Scalar]) -> [Located<String>] {
        var starts = [0]
        for (index, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" || scalar == "\t" {
            starts.append(index + 1)
        }
        let ends = starts.dropFirst() + [scalars.count]
        return zip(starts, ends).map { start, end in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[start..<end])
            let place = Location(
                file: name,
                start: Position(line: lines.count, column: start + 1),
                end: Position(line: lines.count, column: end + 1)
            )
            return Located(String(words), at: place)
        }
    }

    /// A space is a space, whether a line may break there or not.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\t" || scalar == "\u{A0}"
    }

    private static func headingLevel(_ paragraph: DocumentText.Paragraph) -> Int? {
        let style = (paragraph.styleName ?? paragraph.style ?? "").lowercased()
        if style == "title" { return 1 }
        return style.hasPrefix("heading") ? style.last?.wholeNumberValue ?? 1 : nil
    }
}

extension DocumentTrace {
    /// The place of what belongs to the file as a whole.
    fileprivate var placeInFile: String {
        switch kind {
        case .comment: "a comment"
        case .property(let name): "document properties, \(name)"
        case .customProperty(let name): "document properties, \(name)"
        default: "the file"
        }
    }

    fileprivate var word: String {
        switch kind {
        case .hidden: "hidden text"
        case .blackened: "text on black"
        case .whitened: "white text"
        case .inserted: "inserted text"
        case .deleted: "deleted text"
        case .moved: "moved text"
        case .reformatted: "a change of formatting"
        default: "a picture"
        }
    }

    fileprivate var unseenKind: UnseenWords.Kind {
        switch kind {
        case .hidden: .hidden
        case .blackened: .blackened
        case .whitened: .whitened
        case .inserted: .inserted
        case .deleted: .deleted
        case .moved: .moved
        case .reformatted: .reformatted
        case .comment: .comment
        case .picture: .picture
        case .property(let name): .property(name)
        case .customProperty(let name): .customProperty(name)
        case .embedded: .embedded
        }
    }
}

/// One line of a finished document as reports quote it.
struct FinishedLine: Sendable {
    /// `paragraph 14`, or `page 3, line 7`.
    var place: String
    var text: String
}

extension [FinishedLine] {
    /// Adds a line for words that stand on no line of the text.
    mutating func add(_ text: String, place: String, named file: String) -> Located<String> {
        append(FinishedLine(place: place, text: text))
        let start = Position(line: count, column: 1)
        let end = Position(line: count, column: text.unicodeScalars.count + 1)
        return Located(text, at: Location(file: file, start: start, end: end))
    }
}
