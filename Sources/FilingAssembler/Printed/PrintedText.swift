internal import PDFDocuments

/// The running text of a printed document, each character knowing its word on its page.
///
/// What stands on every page, as headers, page numbers and the numbers of pleading lines do, is left out, so that a
/// sentence goes on from one page to the next.
struct PrintedText: Sendable {
    private(set) var text = ""
    /// The words, each with the place of its first scalar in ``text``, ascending.
    private(set) var words: [PlacedWord] = []

    struct PlacedWord: Sendable {
        /// In Unicode scalars from 0.
        var start: Int
        var end: Int
        /// From 0.
        var page: Int
        var line: Int
        var box: Rectangle
    }

    init(_ document: PrintedDocument) {
        let furniture = PageFurniture(document)
        var length = 0
        for (number, page) in document.pages.enumerated() {
            for (index, line) in page.lines.enumerated() where !furniture.contains(line, of: page) {
                for word in line.words {
                    let scalars = word.text.unicodeScalars.count
                    words.append(
                        PlacedWord(start: length, end: length + scalars, page: number, line: index, box: word.box)
                    )
                    text += word.text + " "
                    length += scalars + 1
                }
            }
        }
    }

    /// The boxes around a stretch of the text, one for each line it runs over.
    ///
    /// - Parameter range: in Unicode scalars.
    func boxes(of range: Range<Int>) -> [(page: Int, box: Rectangle)] {
        var boxes: [(page: Int, line: Int, box: Rectangle)] = []
        for word in words[firstWord(from: range.lowerBound)...] {
            guard word.start < range.upperBound else { break }
            if let last = boxes.last, last.page == word.page, last.line == word.line {
                boxes[boxes.count - 1].box = last.box.union(word.box)
            } else {
                boxes.append((word.page, word.line, word.box))
            }
        }
        return boxes.map { ($0.page, $0.box) }
    }

    /// The page, from 0, on which a place of the text stands.
    func page(of scalar: Int) -> Int? {
        let index = firstWord(from: scalar)
        return words.indices.contains(index) ? words[index].page : nil
    }

    /// The index of the first word that ends behind a place.
    private func firstWord(from scalar: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].end <= scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// The lines that stand at one height on most pages, but for their numbers.
struct PageFurniture {
    private var marks: Set<Mark> = []

    private struct Mark: Hashable {
        /// The text with every number taken for one.
        var text: String
        /// The height in steps of four points.
        var height: Int
    }

    init(_ document: PrintedDocument) {
        var pages: [Mark: Int] = [:]
        for page in document.pages {
            for mark in Set(page.lines.map { Self.mark(of: $0) }) { pages[mark, default: 0] += 1 }
        }
        let most = max(2, (document.pages.count + 1) / 2)
        marks = Set(pages.filter { $0.value >= most }.keys)
    }

    func contains(_ line: PrintedDocument.Line, of page: PrintedDocument.Page) -> Bool {
        marks.contains(Self.mark(of: line))
    }

    private static func mark(of line: PrintedDocument.Line) -> Mark {
        let words = line.words.map { word in
            word.text.utf8.allSatisfy { (48...57).contains($0) } ? "#" : word.text
        }
        return Mark(text: words.joined(separator: " "), height: Int(line.top / 4))
    }
}
