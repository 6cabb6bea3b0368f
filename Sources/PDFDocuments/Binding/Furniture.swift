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

/// One thing that is put on a page.
struct Stamp {
    var form: PDFObject
    var width: Double
    var height: Double
}

/// The furniture as drawn: small documents, from which pages and forms are taken.
///
/// qpdf reads from their memory as long as what was taken has not been written.
struct DrawnFurniture {
    let document: QPDFDocument
    let slipSheet: PDFObject?
    let sticker: Stamp?
    let numbers: StampedNumbers?
    let unknownLetters: Int

    init(_ furniture: ExhibitFurniture, _ digits: DrawnDigits?, for target: QPDFDocument) throws(PDFError) {
        let press = try Press()
        furniture.slipSheet?.draw(with: press)
        furniture.sticker?.draw(with: press)
        let drawn = try QPDFDocument(memory: try press.finish())
        document = drawn
        slipSheet = furniture.slipSheet == nil ? nil : drawn.page(0)
        sticker = furniture.sticker.map { _ in
            let page = drawn.page(furniture.slipSheet == nil ? 0 : 1)
            let resources = (PageGeometry.inherited("/Resources", by: page) ?? page["/Resources"]).indirect()
            let form = target.form(
                PageContent.content(of: page),
                box: PageGeometry(of: page).box,
                resources: target.copy(resources)
            )
            return Stamp(form: form, width: Sticker.width, height: Sticker.height)
        }
        numbers = try StampedNumbers(furniture.bates, digits, for: target)
        unknownLetters = press.unknownLetters + (numbers?.digits.unknownLetters ?? 0)
    }
}

/// The numbers of an exhibit's pages as forms of its document.
struct StampedNumbers {
    let digits: DrawnDigits
    private let numbers: BatesNumbers
    private let target: QPDFDocument
    private let drawn: QPDFDocument
    private let resources: PDFObject

    /// - Parameter digits: drawn anew unless they have the numbers' prefix.
    init?(_ numbers: BatesNumbers?, _ digits: DrawnDigits?, for target: QPDFDocument) throws(PDFError) {
        guard let numbers else { return nil }
        let known = digits.flatMap { $0.prefix == numbers.prefix ? $0 : nil }
        self.digits = if let known { known } else { try DrawnDigits(prefix: numbers.prefix) }
        self.numbers = numbers
        self.target = target
        let (drawn, resources) = try self.digits.resources()
        self.drawn = drawn
        self.resources = target.copy(resources.indirect())
    }

    /// - Parameter page: of the exhibit, from 0.
    func stamp(ofPage page: Int) -> Stamp {
        let (content, width) = digits.content(of: numbers.number(ofPage: page))
        let box = Rectangle(x: 0, y: 0, width: width, height: BatesNumbers.height)
        return Stamp(form: target.form(content, box: box, resources: resources), width: width, height: box.height)
    }
}

extension QPDFDocument {
    fileprivate func form(_ content: [UInt8], box: Rectangle, resources: PDFObject) -> PDFObject {
        stream(
            content,
            [
                "/Type": name("/XObject"), "/Subtype": name("/Form"), "/BBox": rectangle(box), "/Resources": resources,
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
