internal import PDFDocuments

/// The pages of a PDF as words with their places, in the order in which they are read.
struct PrintedDocument: Sendable {
    var pages: [Page]

    struct Page: Sendable {
        /// Width and height in points, as the page is shown.
        var width: Double
        var height: Double
        var lines: [Line]
    }

    struct Line: Sendable {
        var words: [Word]

        /// The distance of its upper edge from the page's, in points.
        var top: Double { words.map(\.box.y).min() ?? 0 }
    }

    struct Word: Sendable {
        var text: String
        /// On the page as it is shown, in points from its upper left corner.
        var box: Rectangle
    }
}

extension PrintedDocument {
    /// Reads what `pdftotext -tsv` prints: a row for each page, line and word.
    ///
    /// Rows have a level (1 page, 4 line, 5 word), the page's number, four counters, left, top, width and height in
    /// points, a confidence, and the text.
    init(tsv: String) {
        pages = []
        for row in tsv.split(separator: "\n") {
            let cells = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
            guard cells.count == 12, let box = Rectangle(cells[6...9]) else { continue }
            switch cells[0] {
            case "1": pages.append(Page(width: box.width, height: box.height, lines: []))
            case "4": pages.endOfLast { $0.lines.append(Line(words: [])) }
            case "5":
                let word = Word(text: String(cells[11]), box: box)
                pages.endOfLast { page in page.lines.endOfLast { $0.words.append(word) } }
            default: break
            }
        }
    }
}

extension Rectangle {
    fileprivate init?(_ cells: ArraySlice<Substring>) {
        let numbers = cells.compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        self.init(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }
}

extension Array {
    /// Changes the last element, where there is one.
    fileprivate mutating func endOfLast(_ change: (inout Element) -> Void) {
        guard !isEmpty else { return }
        change(&self[count - 1])
    }
}
