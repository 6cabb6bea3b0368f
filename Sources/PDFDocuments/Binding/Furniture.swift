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

/// The furniture as drawn: a small document, from which pages and forms are taken.
struct DrawnFurniture {
    let document: QPDFDocument
    private let memory: Memory
    let unknownLetters: Int
    let batesWidth: Double
    private let hasSlipSheet: Bool
    private let hasSticker: Bool

    /// qpdf reads from it as long as the document lives.
    private final class Memory {
        let bytes: UnsafeMutableBufferPointer<UInt8>
        init(_ content: [UInt8]) {
            bytes = .allocate(capacity: content.count)
            _ = bytes.initialize(from: content)
        }
        deinit { bytes.deallocate() }
    }

    init(_ furniture: ExhibitFurniture, pages: Int) throws(PDFError) {
        let press = try Press()
        furniture.slipSheet?.draw(with: press)
        furniture.sticker?.draw(with: press)
        batesWidth = furniture.bates?.draw(pages: pages, with: press) ?? 0
        memory = Memory(try press.finish())
        document = try QPDFDocument(memory: UnsafeBufferPointer(memory.bytes))
        unknownLetters = press.unknownLetters
        hasSlipSheet = furniture.slipSheet != nil
        hasSticker = furniture.sticker != nil
    }

    var slipSheet: PDFObject? { hasSlipSheet ? document.page(0) : nil }

    func sticker(for target: QPDFDocument) -> PDFObject? {
        hasSticker ? form(ofPage: hasSlipSheet ? 1 : 0, for: target) : nil
    }

    /// - Parameter page: of the exhibit, from 0.
    func number(ofPage page: Int, for target: QPDFDocument) -> PDFObject? {
        form(ofPage: (hasSlipSheet ? 1 : 0) + (hasSticker ? 1 : 0) + page, for: target)
    }

    /// A drawn page as a form of another document.
    private func form(ofPage index: Int, for target: QPDFDocument) -> PDFObject? {
        let page = document.page(index)
        let content = PageContent.content(of: page)
        guard !content.isEmpty else { return nil }
        return target.stream(
            content,
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
