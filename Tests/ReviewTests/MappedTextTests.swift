import Diagnostics
import Testing

@testable import Review

@Suite struct MappedTextTests {
    private func place(_ line: Int, _ columns: Range<Int>) -> Location {
        Location(
            file: "facts.md",
            start: Position(line: line, column: columns.lowerBound),
            end: Position(line: line, column: columns.upperBound)
        )
    }

    @Test func countsColumnsInsideAVerbatimPiece() {
        var text = MappedText()
        text.append("Two ", at: place(1, 1..<5))
        text.append("words", at: place(1, 7..<12))
        #expect(text.string == "Two words")
        #expect(text.location(of: 5..<7) == place(1, 8..<10))
        #expect(text.location(of: 1..<7) == place(1, 2..<10))
    }

    @Test func takesAWholePieceThatIsNotAsWritten() {
        var text = MappedText()
        text.append("A ", at: place(2, 1..<3))
        text.append("\u{FFFC}", at: place(2, 3..<14))
        text.append(".", at: place(2, 14..<15))
        #expect(text.location(of: 2..<3) == place(2, 3..<14))
        #expect(text.location(of: 0..<4) == place(2, 1..<15))
    }

    @Test func reachesOverLines() {
        var text = MappedText()
        text.append("one", at: place(1, 1..<4))
        text.append(" ", at: place(1, 4..<4))
        text.append("two", at: place(2, 1..<4))
        let location = text.location(of: 0..<7)
        #expect(location.start == Position(line: 1, column: 1))
        #expect(location.end == Position(line: 2, column: 4))
    }

    @Test func knowsWhereWordsBeginAcrossPieces() {
        var text = MappedText()
        text.append("tax", at: place(1, 1..<4))
        text.append("payer, 12", at: place(1, 4..<13))
        #expect(text.wordStarts == [0, 10])
    }
}
