internal import CQPDF

/// What became of an exhibit.
package struct BoundExhibit: Equatable, Sendable {
    /// All pages, with the slip sheet.
    package var pages: Int
    /// Before page 1 of the exhibit itself: 0 or 1.
    package var slipSheets: Int
    package var sticker: StampResult?
    package var firstBates: String?
    package var lastBates: String?
    /// Pages of the exhibit, from 1, that were made longer to hold a stamp.
    package var lengthenedPages: [Int] = []
    /// The original had restrictions of an owner, which the bound file has not.
    package var wasEncrypted: Bool
    /// Letters on the slip sheet and sticker for which this computer has no font.
    package var unknownLetters: Int
    /// What qpdf had to repair or overlook, in its words.
    package var repairs: [String]
}

/// Binds one exhibit: a slip sheet before it, a sticker on its first page, numbers on all.
package enum ExhibitBinder {
    /// - Parameters:
    ///   - exhibit: the path of the original, which is only read.
    ///   - output: the path of the new file, which is created or emptied; on failure it may be left incomplete.
    ///   - digits: as drawn for other exhibits with the same prefix; drawing them is a quarter of the work.
    /// - Throws: ``PDFError``; the caller has made sure that the exhibit is a readable file, and removes a failed output.
    package static func bind(
        _ exhibit: String,
        to output: String,
        with furniture: ExhibitFurniture,
        digits: DrawnDigits? = nil
    ) throws(PDFError) -> BoundExhibit {
        let document = try QPDFDocument(path: exhibit)
        let pages = try document.countPages()
        let drawn = try DrawnFurniture(furniture, digits, for: document)
        var bound = BoundExhibit(
            pages: pages,
            slipSheets: 0,
            firstBates: furniture.bates?.number(ofPage: 0),
            lastBates: furniture.bates?.number(ofPage: pages - 1),
            wasEncrypted: qpdf_is_encrypted(document.handle) != 0,
            unknownLetters: drawn.unknownLetters,
            repairs: []
        )
        let fonts = FontCache()
        for index in 0..<(furniture.bates == nil ? 1 : pages) {
            var stamper = PageStamper(document.page(index), fonts)
            let number = drawn.numbers.map { stamper.place($0.stamp(ofPage: index), at: .bottomRight) }
            if index == 0 { bound.sticker = drawn.sticker.map { stamper.place($0, at: furniture.stickerCorner) } }
            stamper.finish()
            if number == .onAddedStrip || (index == 0 && bound.sticker == .onAddedStrip) {
                bound.lengthenedPages.append(index + 1)
            }
        }
        if let slipSheet = drawn.slipSheet {
            qpdf_add_page(document.handle, drawn.document.handle, slipSheet.handle, 1)
            bound.slipSheets = 1
            bound.pages += 1
            document.shiftPageLabels(by: 1, label: furniture.slipSheet?.label ?? "")
        }
        try document.check()
        bound.repairs = document.takeWarnings()
        try document.write(to: output)
        // The fonts of what was drawn are read from its memory while the file is written.
        withExtendedLifetime(drawn) {}
        return bound
    }
}

extension QPDFDocument {
    /// Keeps the pages' own numbers when sheets are put before them, so that "page 3" stays the exhibit's page 3.
    /// Source: ISO 32000-1, 12.4.2.
    func shiftPageLabels(by sheets: Int, label: String) {
        let labels = object("<</Nums[]>>")
        let numbers = labels["/Nums"]
        let slip = object("<<>>")
        slip.set("/P", to: string(label))
        numbers.append(object("0"))
        numbers.append(slip)
        let old = root["/PageLabels"]["/Nums"]
        if old.count >= 2 {
            for index in stride(from: 0, to: old.count - 1, by: 2) {
                numbers.append(object("\((old[index].integer ?? 0) &+ sheets)"))
                numbers.append(old[index + 1])
            }
        } else if root["/PageLabels"].isNull {
            numbers.append(object("\(sheets)"))
            numbers.append(object("<</S/D>>"))
        } else {
            // A tree of labels in several levels is rare, and wrong labels are worse than none.
            return root.remove("/PageLabels")
        }
        root.set("/PageLabels", to: labels)
    }
}
