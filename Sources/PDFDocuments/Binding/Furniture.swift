internal import CQPDF

/// What is drawn for one exhibit: a slip sheet, a sticker, a number for each page.
package struct ExhibitFurniture: Equatable, Sendable {
    package var slipSheet: SlipSheet?
    package var sticker: Sticker?
    package var stickerCorner: StampCorner
    package var bates: BatesNumbers?

    package init(
        slipSheet: SlipSheet? = nil,
        sticker: Sticker? = nil,
        stickerCorner: StampCorner = .bottomRight,
        bates: BatesNumbers? = nil
    ) {
        self.slipSheet = slipSheet
        self.sticker = sticker
        self.stickerCorner = stickerCorner
        self.bates = bates
    }
}

/// One thing that is put on a page: forms next to each other.
struct Stamp {
    var pieces: [(form: PDFObject, x: Double)]
    var width: Double
    var height: Double
    /// White, so that what lies below a number does not disturb it; a sticker brings its own.
    var hasGround = false
}

/// The furniture as drawn: a small document, from which pages and forms are taken.
///
/// qpdf reads from the document's memory as long as what was taken has not been written.
struct DrawnFurniture {
    let document: QPDFDocument
    let slipSheet: PDFObject?
    let sticker: Stamp?
    let unknownLetters: Int
    private let furniture: ExhibitFurniture
    private let digits: [(form: PDFObject, advance: Double)]

    init(_ furniture: ExhibitFurniture, for target: QPDFDocument) throws(PDFError) {
        let press = try Press()
        furniture.slipSheet?.draw(with: press)
        furniture.sticker?.draw(with: press)
        let advances = furniture.bates?.draw(with: press) ?? []
        let drawn = try QPDFDocument(memory: try press.finish())
        document = drawn
        unknownLetters = press.unknownLetters
        self.furniture = furniture

        let first = (slip: 0, sticker: furniture.slipSheet == nil ? 0 : 1)
        slipSheet = furniture.slipSheet == nil ? nil : drawn.page(first.slip)
        sticker = furniture.sticker.map { _ in
            let form = Self.form(of: drawn.page(first.sticker), for: target)
            return Stamp(pieces: [(form, 0)], width: Sticker.width, height: Sticker.height)
        }
        let firstDigit = first.sticker + (furniture.sticker == nil ? 0 : 1)
        digits = advances.enumerated().map { index, advance in
            (Self.form(of: drawn.page(firstDigit + index), for: target), advance)
        }
    }

    /// - Parameter page: of the exhibit, from 0.
    func number(ofPage page: Int) -> Stamp? {
        guard let bates = furniture.bates else { return nil }
        var x = BatesNumbers.margin
        let pieces = bates.pieces(ofPage: page).map { index in
            defer { x += digits[index].advance }
            return (digits[index].form, x)
        }
        return Stamp(pieces: pieces, width: x + BatesNumbers.margin, height: BatesNumbers.height, hasGround: true)
    }

    /// A drawn page as a form of another document.
    private static func form(of page: PDFObject, for target: QPDFDocument) -> PDFObject {
        target.stream(
            PageContent.content(of: page),
            [
                "/Type": target.name("/XObject"),
                "/Subtype": target.name("/Form"),
                "/BBox": target.rectangle(PageGeometry(of: page).box),
                "/Resources": target.copy(
                    (PageGeometry.inherited("/Resources", by: page) ?? page["/Resources"]).indirect()
                ),
            ]
        )
    }
}

extension ExhibitFurniture {
    /// A PDF of the slip sheet, the sticker and one number for each page: what another program would stamp with.
    package func drawn(forPages pages: Int) throws(PDFError) -> [UInt8] {
        let press = try Press()
        slipSheet?.draw(with: press)
        sticker?.draw(with: press)
        for page in 0..<(bates == nil ? 0 : pages) { bates?.drawNumber(ofPage: page, with: press) }
        return try press.finish()
    }
}
