import PDFDocuments
import Testing

@testable import FilingAssembler

/// A line of words of one height, the first of them raised where a note begins.
private func line(_ text: String, top: Double, height: Double = 15, raised: Bool = false) -> PrintedDocument.Line {
    var x = 72.0
    let words = text.split(separator: " ").enumerated().map { index, word in
        let isRaised = raised && index == 0
        let box = Rectangle(x: x, y: top, width: Double(word.count) * 6, height: isRaised ? height * 0.6 : height)
        x += box.width + 3
        return PrintedDocument.Word(text: String(word), box: box)
    }
    return PrintedDocument.Line(words: words)
}

private func shown(_ lines: [PrintedDocument.Line]) -> String {
    let read = PrintedLines(lines)
    return
        (read.body.map { $0.columns.joined(separator: " | ") }
        + read.notes.map { ($0.beginsNote ? "* " : "  ") + $0.line.columns.joined(separator: " | ") })
        .joined(separator: "\n")
}

@Suite struct PrintedLinesTests {
    @Test func putsNotesInSmallerLettersApart() {
        let lines = [
            line("1. Acme sold it.", top: 100), line("2. It thawed.", top: 128),
            line("1 See the log.", top: 700, height: 12), line("It is long.", top: 712, height: 12),
        ]
        #expect(shown(lines) == "1. Acme sold it.\n2. It thawed.\n* See the log.\n  It is long.")
    }

    @Test func putsNotesOfTheSameSizeApartByTheirRaisedNumber() {
        let lines = [
            line("1. Acme sold it.", top: 100), line("1 See the log.", top: 700, raised: true), line("Long.", top: 715),
        ]
        #expect(shown(lines) == "1. Acme sold it.\n* See the log.\n  Long.")
    }

    /// A note that goes on from the page before has no number.
    @Test func knowsANoteThatGoesOnByItsSizeAndTheGapAboveIt() {
        let lines = [line("Acme sold it.", top: 100), line("and so on.", top: 700, height: 12)]
        #expect(shown(lines) == "Acme sold it.\n  and so on.")
    }

    @Test func joinsANumberInTheMarginToItsLine() {
        var number = line("12.", top: 100)
        number.words[0].box.x = 54
        number.words[0].box.width = 12
        #expect(shown([number, line("Acme sold it.", top: 101)]) == "12. Acme sold it.")
    }

    /// The raised number that calls a note is no word of the sentence.
    @Test func dropsTheNumberThatCallsANote() {
        var text = line("Acme sold it", top: 100)
        let end = text.words[2].box.maxX
        text.words.append(PrintedDocument.Word(text: "1", box: Rectangle(x: end, y: 100, width: 3, height: 9)))
        text.words.append(PrintedDocument.Word(text: ".", box: Rectangle(x: end + 3, y: 100, width: 3, height: 15)))
        #expect(shown([text]) == "Acme sold it.")
    }
}
