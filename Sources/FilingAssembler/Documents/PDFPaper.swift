internal import Diagnostics
internal import PDFDocuments
internal import Review

/// A finished PDF as paragraphs with places: a line of a place is one printed line, counted over all pages.
///
/// A PDF knows words and no paragraphs. Between the first number and the prayer a paragraph goes on until the next number
/// or heading, over pages; elsewhere, as in captions and signature blocks, every line stands for itself.
struct PDFPaper {
    private(set) var paragraphs: [PaperParagraph] = []
    private(set) var margins: [PageMargin] = []
    private(set) var lines: [FinishedLine] = []
    /// Where each line stands: its page, from 0, and its distance from the head and the left side of it in points.
    private(set) var places: [(page: Int, top: Double, left: Double)] = []
    private let name: String
    /// The headers and footers that were read, without their numbers.
    private var toldMargins: Set<String> = []
    private var isInAllegations = false
    /// The number of the last allegation.
    private var lastNumber = 0

    init(_ document: PrintedDocument, named name: String) {
        self.name = name
        let furniture = PageFurniture(document)
        var notes: [PaperParagraph] = []
        for (number, page) in document.pages.enumerated() {
            addMargins(page.lines.filter { furniture.contains($0, of: page) }, of: page, number: number)
            let printed = PrintedLines(page.lines.filter { !furniture.contains($0, of: page) })
            for (index, line) in printed.body.enumerated() {
                add(line, place: "page \(number + 1), line \(index + 1)")
                places.append((number, line.top, line.words.first?.box.x ?? 0))
            }
            for note in printed.notes { add(note, to: &notes, place: "page \(number + 1), a note") }
            places += Array(repeating: (number, .infinity, 0), count: lines.count - places.count)
        }
        paragraphs += notes
    }

    /// What stands on most pages, told once: in the upper half as a header, in the lower as a footer.
    private mutating func addMargins(_ furniture: [PrintedDocument.Line], of page: PrintedDocument.Page, number: Int) {
        for line in furniture {
            let words = line.columns.joined(separator: " ")
            let side: PageMargin.Side = line.top < page.height / 2 ? .header : .footer
            guard words.contains(where: \.isLetter), toldMargins.insert(words.filter { !$0.isNumber }).inserted else {
                continue
            }
            lines.append(
                FinishedLine(place: "page \(number + 1), \(side == .header ? "header" : "footer")", text: words)
            )
            margins += located([words]).map { PageMargin(side, $0) }
        }
        places += Array(repeating: (number, .infinity, 0), count: lines.count - places.count)
    }

    /// Notes are read behind the text, so that they do not stand in the middle of an allegation.
    private mutating func add(_ note: PrintedLines.NoteLine, to notes: inout [PaperParagraph], place: String) {
        let parts = note.line.columns
        lines.append(FinishedLine(place: place, text: parts.joined(separator: " ")))
        if note.beginsNote || notes.isEmpty {
            notes.append(PaperParagraph(lines: located(parts), label: "*"))
        } else {
            notes[notes.count - 1].lines += located(parts)
        }
    }

    private mutating func add(_ line: PrintedDocument.Line, place: String) {
        let parts = line.columns
        let text = parts.joined(separator: " ")
        lines.append(FinishedLine(place: place, text: text))
        let pieces = located(parts)
        if continuesParagraph(text), !paragraphs.isEmpty {
            paragraphs[paragraphs.count - 1].lines += pieces
        } else {
            paragraphs.append(PaperParagraph(lines: pieces))
        }
    }

    private func located(_ parts: [String]) -> [Located<String>] {
        var column = 1
        return parts.enumerated().map { index, part in
            // A word that is divided at the end of a line goes on in the next.
            let goesOn = index == parts.count - 1 && part.hasSuffix("-")
            let words = goesOn ? part : part + " "
            let length = words.unicodeScalars.count
            let place = Location(
                file: name,
                start: Position(line: lines.count, column: column),
                end: Position(line: lines.count, column: column + length)
            )
            column += length
            return Located(words, at: place)
        }
    }

    private mutating func continuesParagraph(_ line: String) -> Bool {
        let scalars = Array(line.unicodeScalars)
        let before = paragraphs.last?.lines.last?.value ?? ""
        if let number = PaperReader.typedNumber(scalars)?.number ?? Self.bareNumber(line), isNext(number, after: before)
        {
            lastNumber = number
            isInAllegations = true
            return false
        }
        if Self.endsAllegations(line) {
            isInAllegations = false
            return false
        }
        let isHeading = line == line.uppercased() && line != line.lowercased() && line.utf8.count < 80
        guard isInAllegations, !isHeading else { return Self.startsLow(line) && before.utf8.count > 40 }
        let isBelowHeading = before == before.uppercased() && before != before.lowercased()
        return !isBelowHeading && !(Self.endsSentence(before) && Self.looksLikeHeading(line))
    }

    /// A year that a line happens to begin with is no number: only the next ones are, and after a stop.
    private func isNext(_ number: Int, after line: String) -> Bool {
        if number == lastNumber + 1 { return lastNumber == 0 || isInAllegations }
        return isInAllegations && number > lastNumber && number <= lastNumber + 9 && Self.endsSentence(line)
    }

    private static func bareNumber(_ line: String) -> Int? {
        line.last == "." ? Int(line.dropLast()) : nil
    }

    private static func endsAllegations(_ line: String) -> Bool {
        let words = line.uppercased()
        return ["WHEREFORE", "PRAYER FOR RELIEF", "RESPECTFULLY SUBMITTED", "/S/", "CERTIFICATE OF", "DATED:"]
            .contains { words.hasPrefix($0) }
    }

    private static func startsLow(_ line: String) -> Bool {
        line.first?.isLowercase ?? false
    }

    private static func endsSentence(_ line: String) -> Bool {
        guard let last = line.last(where: { $0 != " " }) else { return true }
        return ".:;?!”\")".contains(last)
    }

    /// `Jurisdiction and Venue`, `B. The Agreement`.
    private static func looksLikeHeading(_ line: String) -> Bool {
        guard line.utf8.count < 80, let last = line.last, last.isLetter || last == ")" else { return false }
        return line.split(separator: " ").allSatisfy { $0.count < 4 || !($0.first?.isLowercase ?? false) }
    }
}
