internal import CQPDF

/// One bookmark, with those below it.
package struct OutlineItem: Equatable, Sendable {
    package var title: String
    /// From 1.
    package var page: Int
    package var children: [OutlineItem]

    package init(title: String, page: Int, children: [OutlineItem] = []) {
        self.title = title
        self.page = page
        self.children = children
    }

    func moved(by pages: Int) -> OutlineItem {
        OutlineItem(title: title, page: page + pages, children: children.map { $0.moved(by: pages) })
    }
}

/// Reads bookmarks; those that lead nowhere take the page of the one before them.
struct OutlineReader {
    private let destinations: Destinations
    private var seen: Set<ObjectIdentity> = []
    private var page = 1

    static func read(_ document: QPDFDocument, _ destinations: Destinations) -> [OutlineItem] {
        var reader = OutlineReader(destinations: destinations)
        return reader.items(from: document.root["/Outlines"]["/First"], depth: 0)
    }

    private init(destinations: Destinations) { self.destinations = destinations }

    private mutating func items(from first: PDFObject, depth: Int) -> [OutlineItem] {
        var items: [OutlineItem] = []
        var item = first
        while item.isDictionary, depth < 32, seen.count < 100_000 {
            guard let identity = item.identity, seen.insert(identity).inserted else { break }
            page = destinations.page(of: item) ?? page
            let at = page
            let children = self.items(from: item["/First"], depth: depth + 1)
            items.append(OutlineItem(title: item["/Title"].text ?? "", page: at, children: children))
            item = item["/Next"]
        }
        return items
    }
}

extension PDFAssembly {
    /// Replaces all bookmarks, and lets a reader open the document with them in view.
    ///
    /// Items whose page does not exist lead to the last page.
    /// Source: ISO 32000-1, 12.3.3.
    package mutating func setOutline(_ items: [OutlineItem]) {
        guard !items.isEmpty else { return document.root.remove("/Outlines") }
        let outlines = document.object("<</Type/Outlines>>").indirect()
        _ = fill(outlines, with: items, isOpen: true)
        document.root.set("/Outlines", to: outlines)
        document.root.set("/PageMode", to: document.name("/UseOutlines"))
    }

    /// Only the top level is shown open, or a long document would begin with a page of bookmarks.
    private func fill(_ parent: PDFObject, with items: [OutlineItem], isOpen: Bool) -> Int {
        let made = items.map { item in
            let made = document.object("<<>>").indirect()
            made.set("/Title", to: document.string(item.title))
            made.set("/Parent", to: parent)
            made.set("/Dest", to: document.destination(page: min(max(1, item.page), pages)))
            if !item.children.isEmpty { _ = fill(made, with: item.children, isOpen: false) }
            return made
        }
        for (before, after) in zip(made, made.dropFirst()) {
            before.set("/Next", to: after)
            after.set("/Prev", to: before)
        }
        if let first = made.first, let last = made.last {
            parent.set("/First", to: first)
            parent.set("/Last", to: last)
            parent.set("/Count", to: document.object("\(isOpen ? items.count : -items.count)"))
        }
        return items.count
    }
}
