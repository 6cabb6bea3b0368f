internal import CQPDF

/// Finds the page that a bookmark or link leads to.
/// Source: ISO 32000-1, 12.3.2.
struct Destinations {
    private var pages: [ObjectIdentity: Int] = [:]
    private var named: [String: PDFObject] = [:]
    private let old: PDFObject

    init(of document: QPDFDocument, pages count: Int) {
        for index in 0..<count { if let identity = document.page(index).identity { pages[identity] = index + 1 } }
        old = document.root["/Dests"]
        var inspector = Inspector(document)
        var found: [String: PDFObject] = [:]
        inspector.walkNameTree(document.root["/Names"]["/Dests"]) { found[$1] = $2 }
        named = found
    }

    /// The page, from 1, that the `/Dest` or the `/A` of a bookmark or link leads to inside its own file.
    func page(of object: PDFObject) -> Int? {
        let direct = object["/Dest"]
        if !direct.isNull { return page(at: direct) }
        let action = object["/A"]
        return action["/S"].name == "/GoTo" ? page(at: action["/D"]) : nil
    }

    private func page(at destination: PDFObject) -> Int? {
        var destination = destination
        if let text = destination.text { destination = named[text] ?? destination }
        if let name = destination.name { destination = old[name] }
        if destination.isDictionary { destination = destination["/D"] }
        guard destination.count > 0 else { return nil }
        return destination[0].identity.flatMap { pages[$0] }
    }
}

/// The links of a file to its own pages, which do not survive the copying of pages into another.
struct InnerLinks {
    private var links: [(page: Int, annotation: Int, target: Int)] = []

    init(of document: QPDFDocument, pages: Int, _ destinations: Destinations) {
        for index in 0..<pages {
            for (place, annotation) in document.page(index)["/Annots"].items.enumerated() {
                guard annotation["/Subtype"].name == "/Link", let target = destinations.page(of: annotation) else {
                    continue
                }
                links.append((index, place, target))
            }
        }
    }

    var isEmpty: Bool { links.isEmpty }

    /// - Parameter range: the pages of the file that a part consists of; what lies outside is found elsewhere.
    func restore(in part: borrowing PDFAssembly, showing range: ClosedRange<Int>, _ elsewhere: SplitSource.Elsewhere) {
        for link in links where range.contains(link.page + 1) {
            let annotation = part.document.page(link.page + 1 - range.lowerBound)["/Annots"][link.annotation]
            annotation.remove("/A")
            annotation.remove("/Dest")
            let target: PageLink.Target? =
                range.contains(link.target)
                ? .page(link.target - range.lowerBound + 1)
                : elsewhere(link.target).map { .file($0.file, page: $0.page) }
            if let target, let leading = part.leading(to: target) { annotation.set(leading.key, to: leading.value) }
        }
    }

    /// - Parameter pages: that stand before those of the file.
    func restore(in document: QPDFDocument, behind pages: Int) {
        for link in links {
            let annotation = document.page(pages + link.page)["/Annots"][link.annotation]
            annotation.remove("/A")
            annotation.set("/Dest", to: document.destination(page: pages + link.target))
        }
    }
}

extension QPDFDocument {
    /// A destination: the page, its upper edge, as large as it is shown.
    /// - Parameter number: from 1; the page must exist.
    func destination(page number: Int) -> PDFObject {
        let page = page(number - 1)
        let (box, rotation) = (PageGeometry(of: page).box, PageGeometry(of: page).rotation)
        let corner = rotation == 0 ? "\(Int(box.x.rounded())) \(Int(box.maxY.rounded()))" : "null null"
        let destination = object("[null /XYZ \(corner) null]")
        qpdf_oh_set_array_item(handle, destination.handle, 0, page.handle)
        return destination
    }
}
