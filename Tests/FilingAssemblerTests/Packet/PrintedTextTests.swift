import PDFDocuments
import Testing

@testable import FilingAssembler

/// Pages as rows of `pdftotext -tsv`: lines at the given heights, words at tens of points.
private func printed(_ pages: [[(top: Double, text: String)]]) -> PrintedDocument {
    var rows = "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    for (number, lines) in pages.enumerated() {
        rows += "1\t\(number + 1)\t0\t0\t0\t0\t0.0\t0.0\t612.0\t792.0\t-1\t###PAGE###\n"
        for line in lines {
            rows += "4\t\(number + 1)\t0\t0\t0\t0\t0.0\t\(line.top)\t10.0\t12.0\t-1\t###LINE###\n"
            for (index, word) in line.text.split(separator: " ").enumerated() {
                rows += "5\t\(number + 1)\t0\t0\t0\t\(index)\t\(10 * index).0\t\(line.top)\t8.0\t12.0\t100\t\(word)\n"
            }
        }
    }
    return PrintedDocument(tsv: rows)
}

@Suite struct PrintedTextTests {
    @Test func goesOnFromPageToPageWithoutHeadersAndPageNumbers() {
        let text = PrintedText(
            printed([
                [(36, "SAMPLE"), (100, "The agencies agreed. Ex. A"), (750, "Page 1 of 2")],
                [(36, "SAMPLE"), (72, "at 3; they went on."), (750, "Page 2 of 2")],
            ])
        )
        #expect(text.text == "The agencies agreed. Ex. A at 3; they went on. ")
        #expect(text.page(of: 21) == 0 && text.page(of: 27) == 1)
    }

    @Test func boxesOneCitationOnEachOfItsLines() {
        let text = PrintedText(printed([[(100, "see Ex. A"), (120, "at 3. And so on")]]))
        let links = ExhibitLinks(in: text, to: ["A": 5]).links
        #expect(
            links == [
                ExhibitLinks.Link(page: 0, box: Rectangle(x: 10, y: 100, width: 18, height: 12), label: "A", pin: 3),
                ExhibitLinks.Link(page: 0, box: Rectangle(x: 0, y: 120, width: 18, height: 12), label: "A", pin: 3),
            ]
        )
    }

    @Test func linksShortFormsOfAnExhibitAndNothingElse() {
        let text = PrintedText(printed([[(100, "Ex. A at 3. Id. at 4. Ex. B at 1. 26 U.S.C. § 6103. Id.")]]))
        #expect(ExhibitLinks(in: text, to: ["A": 5]).links.map(\.pin) == [3, 4])
    }

    @Test func tellsCitationsThatLeadNowhere() {
        let text = PrintedText(printed([[(100, "Ex. A at 3. Ex. A at 6; Ex. Q. Doe Decl. Ex. 1 at 2.")]]))
        #expect(
            ExhibitLinks(in: text, to: ["A": 5]).strays == [
                ExhibitLinks.Stray(written: "Ex. A at 6", page: 1, label: "A", pages: 5),
                ExhibitLinks.Stray(written: "Ex. Q", page: 1, label: "Q", pages: nil),
            ]
        )
    }

    @Test func takesNothingFromOddRows() {
        #expect(PrintedDocument(tsv: "").pages.isEmpty)
        #expect(
            PrintedDocument(tsv: "5\t1\t0\t0\t0\t0\tx\t0\t0\t0\t1\tword\n5\t1\n4\t1\t0\t0\t0\t0\t0\t0\t0\t0\t1\tx")
                .pages.isEmpty
        )
        #expect(PrintedText(PrintedDocument(pages: [])).boxes(of: 0..<5).isEmpty)
    }
}
