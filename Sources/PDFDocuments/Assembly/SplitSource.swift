internal import CQPDF
internal import Glibc

/// A file that is cut into parts, which keep what it says of itself: bookmarks, links, numbers of pages, properties.
///
/// Tags are not kept: they describe the whole document.
struct SplitSource {
    /// The file and page where a page of the whole is found, when it is not in the part; `nil` where it is in none.
    typealias Elsewhere = (Int) -> (file: String, page: Int)?

    let pages: Int
    private let path: String
    private let document: QPDFDocument
    private let outline: [OutlineItem]
    private let links: InnerLinks
    private let labels: PageLabels

    init(_ path: String) throws(PDFError) {
        self.path = path
        document = try QPDFDocument(path: path)
        pages = try document.countPages()
        let destinations = Destinations(of: document, pages: pages)
        outline = OutlineReader.read(document, destinations)
        links = InnerLinks(of: document, pages: pages, destinations)
        labels = PageLabels(of: document)
    }

    var hasLinks: Bool { !links.isEmpty }

    /// The last page that is estimated to fit with those from a first one on.
    func lastPage(from first: Int, within limit: Int) -> Int {
        var counted: Set<ObjectIdentity> = []
        var room = limit - PageSize.estimate(document.page(first - 1), besides: &counted)
        var last = first
        while last < pages {
            room -= PageSize.estimate(document.page(last), besides: &counted)
            if room < 0 { break }
            last += 1
        }
        return last
    }

    /// - Returns: how many bytes were written.
    func write(_ range: ClosedRange<Int>, to output: String, _ elsewhere: Elsewhere) throws(PDFError) -> Int {
        // A document of its own for each part: what qpdf has copied once it does not copy again.
        let source = try QPDFDocument(path: path)
        let target = try QPDFDocument(empty: ())
        for number in range {
            let page = source.page(number - 1)
            qpdf_add_page(target.handle, source.handle, page.handle, 0)
            try target.check()
        }
        target.takeProperties(of: source)
        target.root.set("/PageLabels", to: labels.cut(to: range, for: target))
        var part = PDFAssembly(target, pages: range.count)
        links.restore(in: part, showing: range, elsewhere)
        part.setOutline(outline.compactMap { $0.cut(to: range) })
        try part.write(to: output)
        var status = stat()
        guard stat(output, &status) == 0 else { throw .unwritable(detail: "it is gone") }
        return Int(status.st_size)
    }
}

extension OutlineItem {
    /// The part of a bookmark that leads to some pages, which are counted from 1 then.
    fileprivate func cut(to range: ClosedRange<Int>) -> OutlineItem? {
        let kept = children.compactMap { $0.cut(to: range) }
        if range.contains(page) {
            return OutlineItem(title: title, page: page - range.lowerBound + 1, children: kept)
        }
        return kept.first.map { OutlineItem(title: title, page: $0.page, children: kept) }
    }
}

extension QPDFDocument {
    /// What a file says of itself as a whole; a claim that its tags make true goes with the tags.
    fileprivate func takeProperties(of source: QPDFDocument) {
        var inspector = Inspector(source)
        inspector.inspectMetadata()
        let claimsTags = inspector.found.pdfAClaim?.lowercased().hasSuffix("a") ?? false
        for key in ["/Metadata", "/OutputIntents", "/Lang", "/ViewerPreferences"]
        where !source.root[key].isNull && !(key == "/Metadata" && claimsTags) {
            root.set(key, to: copy(source.root[key].indirect()))
        }
        let information = source.trailer["/Info"]
        if information.isDictionary { trailer.set("/Info", to: copy(information.indirect())) }
    }
}

/// About how many bytes a page adds to a file: its streams, of which shared ones are counted once.
enum PageSize {
    /// - Parameter counted: the objects that are in the file already; those of the page are added.
    static func estimate(_ page: PDFObject, besides counted: inout Set<ObjectIdentity>) -> Int {
        var waiting = [page]
        var bytes = 1000
        var objects = 0
        while let object = waiting.popLast(), objects < 2000 {
            if let identity = object.identity, !counted.insert(identity).inserted { continue }
            objects += 1
            if object.isStream { bytes += StreamData.rawLength(of: object) + 200 }
            for key in object.keys where key != "/Parent" && key != "/P" && key != "/Dest" && key != "/A" {
                waiting.append(object[key])
            }
            if object.count < 2000 { waiting += object.items }
        }
        return bytes
    }
}
