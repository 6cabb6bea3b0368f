internal import CQPDF

/// A document that is put together or mended, and then written to a new file.
///
/// It starts from a file, whose bookmarks, links and tags it keeps; the pages of other files are added behind. Of these
/// the links inside the file and the bookmarks are kept, tags are not.
package struct PDFAssembly: ~Copyable {
    let document: QPDFDocument
    private(set) package var pages: Int
    /// Of the parts that were combined, from 1.
    private(set) package var firstPages = [1]

    /// - Throws: ``PDFError``. The caller has made sure that the path names a readable file.
    package init(startingFrom path: String) throws(PDFError) {
        let document = try QPDFDocument(path: path)
        pages = try document.countPages()
        self.document = document
    }

    init(_ document: QPDFDocument, pages: Int) {
        self.document = document
        self.pages = pages
    }

    /// Adds the pages of a file behind those there are.
    ///
    /// The file is read again when the document is written, and must not change until then.
    /// - Returns: the number of its first page, from 1, and its own bookmarks with their new pages.
    package mutating func append(_ path: String) throws(PDFError) -> (firstPage: Int, outline: [OutlineItem]) {
        let added = try QPDFDocument(path: path)
        let count = try added.countPages()
        let destinations = Destinations(of: added, pages: count)
        let links = InnerLinks(of: added, pages: count, destinations)
        let outline = OutlineReader.read(added, destinations).map { $0.moved(by: pages) }
        for index in 0..<count {
            let page = added.page(index)
            qpdf_add_page(document.handle, added.handle, page.handle, 0)
            try document.check()
        }
        links.restore(in: document, behind: pages)
        let first = pages + 1
        pages += count
        return (first, outline)
    }

    /// The bookmarks of the file that the assembly started from.
    package func outline() -> [OutlineItem] {
        OutlineReader.read(document, Destinations(of: document, pages: pages))
    }

    /// Writes the document; the bytes depend on nothing but what is in it.
    ///
    /// - Parameter path: a file which is created or emptied; on failure it may be left incomplete.
    package func write(to path: String) throws(PDFError) {
        try document.check()
        try document.write(to: path, isCompact: true)
    }
}

extension PDFAssembly {
    /// One file of a combined document.
    package struct Part: Sendable {
        package var path: String
        /// Of its bookmark, under which its own bookmarks stand.
        package var title: String

        package init(path: String, title: String) {
            self.path = path
            self.title = title
        }
    }

    /// Combines files into one document with a bookmark for each.
    package static func combining(_ parts: [Part]) throws(PDFError) -> PDFAssembly {
        guard let first = parts.first else { throw .hasNoPages }
        var assembly = try PDFAssembly(startingFrom: first.path)
        var outline = [OutlineItem(title: first.title, page: 1, children: assembly.outline())]
        for part in parts.dropFirst() {
            let (page, inner) = try assembly.append(part.path)
            outline.append(OutlineItem(title: part.title, page: page, children: inner))
        }
        assembly.firstPages = outline.map(\.page)
        assembly.setOutline(outline)
        return assembly
    }
}
