internal import CQPDF

/// Walks through one document and writes down what it finds.
///
/// Exhibits come from anywhere: trees may contain themselves and lists may be endless, so that every walk knows what it has
/// seen and stops at a budget. Parts are in `Inspector+….swift`.
struct Inspector {
    let document: QPDFDocument
    var found = PDFInspection()
    /// Visits left until the rest is left alone; a page costs about ten.
    var budget = 4_000_000
    var fonts: Set<String> = []
    var seenResources: Set<ObjectIdentity> = []
    /// Bytes of content streams that are looked at for scans.
    var contentBudget = 256 << 20

    init(_ document: QPDFDocument) { self.document = document }

    mutating func inspect() throws(PDFError) -> PDFInspection {
        let pages = try document.countPages()
        found.isEncrypted = qpdf_is_encrypted(document.handle) != 0
        inspectCatalog()
        for index in 0..<pages where visit() { inspect(document.page(index), number: index + 1) }
        found.fontsNotEmbedded = fonts.sorted()
        found.repairs = document.takeWarnings()
        found.isIncomplete = budget <= 0
        return found
    }

    private mutating func inspect(_ page: PDFObject, number: Int) {
        let geometry = PageGeometry(of: page)
        found.pages.append(.init(geometry: geometry, scanResolution: scanResolution(of: page, within: geometry)))
        inspectActions(of: page, place: "page \(number)")
        inspectAnnotations(of: page, number: number)
        inspectFonts(in: PageGeometry.inherited("/Resources", by: page), depth: 0)
    }

    /// Counts one step; false when there have been too many.
    mutating func visit() -> Bool {
        budget -= 1
        return budget > 0
    }

    /// Calls `body` for each value of a name tree.
    /// Source: ISO 32000-1, 7.9.6.
    mutating func walkNameTree(_ root: PDFObject, _ body: (inout Inspector, _ name: String, PDFObject) -> Void) {
        var waiting = [root]
        var seen: Set<ObjectIdentity> = []
        while let node = waiting.popLast(), visit() {
            if let identity = node.identity, !seen.insert(identity).inserted { continue }
            let names = node["/Names"]
            for index in stride(from: 0, to: names.count - 1, by: 2) where visit() {
                body(&self, names[index].text ?? "", names[index + 1])
            }
            waiting += node["/Kids"].items
        }
    }
}

extension PDFFile {
    /// Everything that can be told without drawing the pages. Slower than ``facts()``: it reads every page's objects.
    /// - Throws: ``PDFError`` when the page tree cannot be walked or is empty.
    package func inspection() throws(PDFError) -> PDFInspection {
        var inspector = Inspector(document)
        return try inspector.inspect()
    }
}
