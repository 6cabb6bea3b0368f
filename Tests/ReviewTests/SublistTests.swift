import CaseFiles
import Diagnostics
import Testing

@testable import Review

/// Which numbered paragraphs of a finished document are allegations. `#` stands for a heading, `-` for words without a number.
struct SublistTests {
    @Test(arguments: [
        ("1 2 3 4 1 2 5 6", "1 2 3 4 5 6"), ("1 1 2 2 3", "1 2 3"), ("1 2 - 1 2 - 3", "1 2 3"),
        ("1 2 # 1 2 3", "1 2 1 2 3"), ("1 2 3 1 2", "1 2 3 1 2"), ("1 2 1 2 # 3", "1 2 3"), ("1 2 1 3", "1 2 3"),
        ("1 2 4 1 3", "1 2 4 1 3"), ("1", "1"),
    ])
    func leavesTheItemsOfListsInsideThemOut(document: String, allegations: String) {
        let paragraphs = document.split(separator: " ").enumerated().map { index, word in
            let place = Location(
                file: "a.docx",
                start: Position(line: index + 1, column: 1),
                end: Position(line: index + 1, column: 5)
            )
            return PaperParagraph(
                lines: [Located("some words", at: place)],
                label: word.first?.isNumber == true ? "\(word)." : nil,
                level: word.first?.isNumber == true ? 0 : nil,
                heading: word == "#" ? 1 : nil
            )
        }
        let blocks = PaperReader.paper(of: paragraphs, named: "a.docx").prose.blocks
        #expect(blocks.compactMap(\.number).map(String.init).joined(separator: " ") == allegations)
    }
}
