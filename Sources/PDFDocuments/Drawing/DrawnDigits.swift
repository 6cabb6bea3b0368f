/// The prefix and the ten digits of Bates numbers as they are drawn, once for all pages of all exhibits of a packet.
package struct DrawnDigits: Equatable, Sendable {
    package let prefix: String
    /// The prefix, then the digits from 0.
    private let pieces: [Piece]
    /// A PDF whose last page shows every piece, so that its resources serve each of them.
    private let file: [UInt8]
    package let unknownLetters: Int

    private struct Piece: Equatable {
        /// The operators that paint it at the left of its place.
        var content: [UInt8]
        var advance: Double
    }

    package init(prefix: String) throws(PDFError) {
        let press = try Press()
        let texts = [prefix] + (0...9).map(String.init)
        let widths = texts.map { press.measure($0, BatesNumbers.style).width }
        for (text, width) in zip(texts, widths) {
            press.addPage(width: max(1, width), height: BatesNumbers.height) { press in
                press.show(text, BatesNumbers.style, x: 0, y: 1, width: width + 1)
            }
        }
        press.addPage(width: 1000, height: BatesNumbers.height) { press in
            press.show(texts.joined(), BatesNumbers.style, x: 0, y: 1, width: 1000)
        }
        file = try press.finish()
        let drawn = try QPDFDocument(memory: file)
        pieces = widths.enumerated().map { index, width in
            Piece(content: PageContent.content(of: drawn.page(index)), advance: width)
        }
        self.prefix = prefix
        unknownLetters = press.unknownLetters
    }

    /// The document to copy resources from, and the resources.
    func resources() throws(PDFError) -> (document: QPDFDocument, PDFObject) {
        let drawn = try QPDFDocument(memory: file)
        let page = drawn.page(pieces.count)
        return (drawn, PageGeometry.inherited("/Resources", by: page) ?? page["/Resources"])
    }

    /// The operators that paint a number on white ground, which keeps what lies below from disturbing it.
    func content(of number: String) -> (content: [UInt8], width: Double) {
        let digits = number.dropFirst(prefix.count).compactMap(\.wholeNumberValue).filter { $0 < 10 }
        var painting: [UInt8] = []
        var x = BatesNumbers.margin
        for piece in [pieces[0]] + digits.map({ pieces[$0 + 1] }) {
            painting += Array("q \(Matrix(1, 0, 0, 1, x, 0).operands) cm ".utf8)
            painting += piece.content
            painting += Array(" Q\n".utf8)
            x += piece.advance
        }
        let width = x + BatesNumbers.margin
        let ground = Matrix(width, 0, 0, BatesNumbers.height, 0, 0).operands
        return (Array("q \(ground) cm 1 g 0 0 1 1 re f Q\n".utf8) + painting, width)
    }
}
