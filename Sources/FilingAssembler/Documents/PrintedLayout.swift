internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments
internal import Review

/// How a printed document lies on its pages, from where its words stand.
struct PrintedLayout {
    private(set) var layout = PaperLayout()
    private let document: PrintedDocument
    private let paper: PDFPaper
    /// Where most lines begin, in points.
    private let margin: Double

    /// - Parameter court: the line, from 1, with the court's name.
    init(_ document: PrintedDocument, _ paper: PDFPaper, court: Int?) {
        self.document = document
        self.paper = paper
        let lefts = paper.places.filter(\.top.isFinite).map { Int($0.left) }
        let counts = lefts.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        margin = Double(counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0)
        layout.pages = document.pages.count
        layout.sheets = document.pages.map { page in
            let top = page.lines.filter { !$0.words.isEmpty }.map(\.top).min()
            return PaperLayout.Sheet(width: page.width, height: page.height, top: top)
        }
        layout.pageOfLine = paper.places.map { $0.page + 1 }
        layout.hasLineNumbers =
            !document.pages.isEmpty && document.pages.allSatisfy { Self.numbers(of: $0).count >= 24 }
        layout.mostLines = mostLines
        layout.frontPages = frontPages
        layout.courtLine = court.flatMap(courtLine)
        layout.closeLines = closeLines()
    }

    /// The numbers in the left margin, with their heights.
    private static func numbers(of page: PrintedDocument.Page) -> [(number: Int, top: Double)] {
        page.lines.flatMap { line -> [(number: Int, top: Double)] in
            guard let first = line.words.first, first.box.maxX < 108, let number = Int(first.text),
                (1...32).contains(number)
            else { return [] }
            return [(number, first.box.y)]
        }
    }

    /// The most lines of text on a page: lines at one height are one.
    private var mostLines: Int? {
        let pages = Dictionary(grouping: paper.places.filter(\.top.isFinite), by: \.page).values
        return pages.map { places in
            places.map(\.top).sorted().reduce(into: (count: 0, last: -100.0)) { lines, top in
                if top - lines.last > 6 { lines = (lines.count + 1, top) }
            }.count
        }.max()
    }

    /// The pages up to the last one with a table: three lines of dot leaders or more.
    private var frontPages: Int? {
        let counts = zip(paper.lines, paper.places).reduce(into: [Int: Int]()) { counts, line in
            if line.0.text.contains("....") || line.0.text.contains(". . . .") { counts[line.1.page, default: 0] += 1 }
        }
        return counts.filter { $0.value >= 3 }.keys.max().map { $0 + 1 }
    }

    private func courtLine(_ line: Int) -> Int? {
        guard layout.hasLineNumbers, paper.places.indices.contains(line - 1), let page = document.pages.first else {
            return nil
        }
        let place = paper.places[line - 1]
        guard place.page == 0 else { return nil }
        let nearest = Self.numbers(of: page).min { abs($0.top - place.top) < abs($1.top - place.top) }
        return nearest.flatMap { abs($0.top - place.top) < 12 ? $0.number : nil }
    }

    /// The paragraphs of four lines and more whose lines are less than 20 points apart: 12 points double-spaced are 24.
    private func closeLines() -> [Location] {
        paper.paragraphs.filter { $0.label != "*" }.compactMap { paragraph in
            let places = paragraph.lines.compactMap(place)
            guard places.count >= 4 else { return nil }
            let steps = zip(places, places.dropFirst()).filter { $0.page == $1.page }.map { $1.top - $0.top }.sorted()
            guard steps.count >= 3, steps[steps.count / 2] > 1, steps[steps.count / 2] < 20 else { return nil }
            let length = paragraph.lines.reduce(0) { $0 + $1.value.utf8.count }
            guard length > 200, let first = paragraph.lines.first, !isIndented(paragraph) else { return nil }
            return first.location
        }
    }

    private func place(_ line: Located<String>) -> (page: Int, top: Double, left: Double)? {
        let index = line.location.start.line - 1
        return paper.places.indices.contains(index) ? paper.places[index] : nil
    }

    /// A quotation stands in from the margin at which most lines begin.
    private func isIndented(_ paragraph: PaperParagraph) -> Bool {
        paragraph.lines.compactMap(place).allSatisfy { $0.left > margin + 24 }
    }
}
