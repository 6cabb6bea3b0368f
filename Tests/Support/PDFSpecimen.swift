package import Foundation

/// A small PDF written by hand: objects as text, with a right cross-reference table.
///
/// Object 1 is the catalog and object 2 the page tree; what is added gets the numbers from 3 on.
package struct PDFSpecimen {
    private var objects: [Data] = []
    private var pages: [Int] = []
    /// More entries of the catalog, such as `/OpenAction 5 0 R`.
    package var catalog = ""
    /// More entries of the page tree, such as an inherited `/MediaBox`; `/Kids` of its own replace the added pages.
    package var pageTree = ""
    /// More entries of the trailer, such as `/Info 7 0 R`.
    package var trailer = ""

    package init() {}

    /// - Returns: the number of the new object.
    package mutating func add(_ body: String) -> Int {
        objects.append(Data(body.utf8))
        return objects.count + 2
    }

    /// - Parameter entries: more entries of the stream's dictionary.
    package mutating func addStream(_ content: Data, _ entries: String = "") -> Int {
        objects.append(
            Data("<<\(entries)/Length \(content.count)>>\nstream\n".utf8) + content + Data("\nendstream".utf8)
        )
        return objects.count + 2
    }

    package mutating func addStream(_ content: String, _ entries: String = "") -> Int {
        addStream(Data(content.utf8), entries)
    }

    /// Adds a page with this content; Helvetica is its font `/F1`.
    ///
    /// - Parameter entries: of the page; the size of a Letter page when it says nothing of a `/MediaBox`.
    @discardableResult
    package mutating func addPage(_ content: String = "", _ entries: String = "", resources: String = "") -> Int {
        let stream = addStream(content)
        let box = entries.contains("/MediaBox") || pageTree.contains("/MediaBox") ? "" : "/MediaBox[0 0 612 792]"
        let font = "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
        let page = add(
            "<</Type/Page/Parent 2 0 R\(box)\(entries)/Resources<<\(font)\(resources)>>/Contents \(stream) 0 R>>"
        )
        pages.append(page)
        return page
    }

    package func data() -> Data {
        let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
        let ownKids = pageTree.contains("/Kids") ? "" : "/Count \(pages.count)/Kids[\(kids)]"
        let tree = "<</Type/Pages\(ownKids)\(pageTree)>>"
        let all = [Data("<</Type/Catalog/Pages 2 0 R\(catalog)>>".utf8), Data(tree.utf8)] + objects
        var file = Data("%PDF-1.7\n%\u{e2}\u{e3}\n".utf8)
        var table = "xref\n0 \(all.count + 1)\n0000000000 65535 f \n"
        for (index, body) in all.enumerated() {
            table += String(format: "%010d 00000 n \n", file.count)
            file += Data("\(index + 1) 0 obj\n".utf8) + body + Data("\nendobj\n".utf8)
        }
        let start = file.count
        file += Data(
            "\(table)trailer\n<</Size \(all.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8
        )
        return file
    }

    /// Writes the file into a folder and returns its path.
    package func write(into folder: URL, named name: String = "specimen.pdf") throws -> String {
        let file = folder.appendingPathComponent(name)
        try data().write(to: file)
        return file.path
    }
}
