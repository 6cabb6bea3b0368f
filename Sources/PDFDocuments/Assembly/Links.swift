internal import CQPDF

/// A place on a page that leads somewhere when it is clicked.
package struct PageLink: Equatable, Sendable {
    package enum Target: Equatable, Sendable {
        /// A page of the same document, from 1.
        case page(Int)
        /// A page, from 1, of a file in the same folder, by the file's name.
        case file(String, page: Int)
    }

    /// From 1.
    package var page: Int
    /// As `pdftotext -bbox` tells it: as shown, the origin at the top left of the media box, y downwards.
    package var box: Rectangle
    package var target: Target
    /// What a screen reader says: `Exhibit A, page 3`.
    package var description: String

    package init(page: Int, box: Rectangle, target: Target, description: String) {
        self.page = page
        self.box = box
        self.target = target
        self.description = description
    }
}

extension PDFAssembly {
    /// Adds links without borders. Links on or to pages that do not exist are left out.
    /// Source: ISO 32000-1, 12.5.6.5 and 12.6.4.3; ISO 19005-2, 6.3.2, wants the flag "print".
    package mutating func addLinks(_ links: [PageLink]) {
        for link in links where (1...pages).contains(link.page) {
            guard let leading = leading(to: link.target) else { continue }
            let page = document.page(link.page - 1)
            let geometry = PageGeometry(of: page)
            let toPage = geometry.toShown(geometry.mediaBox).inverse ?? .identity
            let annotation = document.object("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4>>")
            annotation.set("/Rect", to: document.rectangle(link.box.transformed(by: toPage)))
            annotation.set("/Contents", to: document.string(link.description))
            annotation.set(leading.key, to: leading.value)
            // A link that lies under the new one, as LibreOffice makes for every field, would lead elsewhere.
            let rectangle = link.box.transformed(by: toPage)
            let others = page["/Annots"].items.filter { !$0.isLink(inside: rectangle) }
            let annotations = document.array(Array(others))
            annotations.append(annotation.indirect())
            page.set("/Annots", to: annotations)
        }
    }

    func leading(to target: PageLink.Target) -> (key: String, value: PDFObject)? {
        switch target {
        case .page(let number):
            guard (1...pages).contains(number) else { return nil }
            return ("/Dest", document.destination(page: number))
        case .file(let name, let number):
            guard number > 0 else { return nil }
            let action = document.object("<</S/GoToR/D[\(number - 1) /Fit]/F<</Type/Filespec>>>>")
            action["/F"].set("/F", to: document.string(Array(name.utf8)))
            action["/F"].set("/UF", to: document.string(name))
            return ("/A", action)
        }
    }

    /// Names pages, so that others can link to them whatever is put before them.
    ///
    /// - Parameter names: with their pages, from 1.
    package mutating func setNamedPages(_ names: [String: Int]) {
        let entries = document.array()
        for (name, page) in names.sorted(by: { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) })
        where (1...pages).contains(page) {
            entries.append(document.string(Array(name.utf8)))
            entries.append(document.destination(page: page))
        }
        let tree = document.object("<<>>")
        tree.set("/Names", to: entries)
        let old = document.root["/Names"]
        let all = old.isDictionary ? old.copiedDictionary() : document.object("<<>>")
        all.set("/Dests", to: tree)
        document.root.set("/Names", to: all)
    }

    /// Says how a reader numbers the pages.
    ///
    /// - Parameter ranges: each begins at a page, from 1, and counts from 1 behind its prefix.
    package mutating func setPageLabels(_ ranges: [(firstPage: Int, prefix: String)]) {
        let labels = document.object("<</Nums[]>>")
        for (page, prefix) in ranges.sorted(by: { $0.firstPage < $1.firstPage }) {
            let label = document.object("<</S/D>>")
            if !prefix.isEmpty { label.set("/P", to: document.string(prefix)) }
            labels["/Nums"].append(document.object("\(page - 1)"))
            labels["/Nums"].append(label)
        }
        document.root.set("/PageLabels", to: labels)
    }
}

extension PDFObject {
    /// Whether it is a link whose middle lies in a rectangle of its page.
    fileprivate func isLink(inside rectangle: Rectangle) -> Bool {
        let edges = self["/Rect"].items.compactMap(\.number)
        guard self["/Subtype"].name == "/Link", edges.count == 4 else { return false }
        let x = (edges[0] + edges[2]) / 2
        let y = (edges[1] + edges[3]) / 2
        return (rectangle.x...rectangle.maxX).contains(x) && (rectangle.y...rectangle.maxY).contains(y)
    }
}
