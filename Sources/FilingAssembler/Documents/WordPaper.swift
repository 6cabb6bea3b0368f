internal import CaseFiles
internal import Diagnostics
internal import Review
internal import WordDocuments

/// A finished Word document as paragraphs with places, footnotes behind the body.
///
/// A line of a place is the paragraph's number in the document, counted from 1, and a column a scalar in it.
struct WordPaper {
    private(set) var paragraphs: [PaperParagraph] = []
    private(set) var lines: [FinishedLine] = []
    private let name: String

    init(_ package: WordPackage, named name: String) throws(PackageError) {
        self.name = name
        for paragraph in try DocumentText(reading: package).paragraphs {
            add(paragraph, place: "paragraph \(paragraph.index)")
        }
        for (type, word) in [(WordNames.Relation.footnotes, "footnotes"), (WordNames.Relation.endnotes, "endnotes")] {
            guard let main = package.mainName, let part = package.part(ofType: type, from: main) else { continue }
            let notes = try DocumentText(reading: package, part: part.name).paragraphs
            for (index, paragraph) in notes.filter({ !$0.text.isEmpty }).enumerated() {
                add(paragraph, place: "\(word), paragraph \(index + 1)", isNote: true)
            }
        }
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

/// One line of a finished document as reports quote it.
struct FinishedLine: Sendable {
    /// `paragraph 14`, or `page 3, line 7`.
    var place: String
    var text: String
}
