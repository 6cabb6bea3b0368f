internal import FilingXML

/// What the file says of itself, and its table of contents.
extension Inspector {
    mutating func inspectMetadata() {
        let information = document.trailer["/Info"]
        for key in information.keys where visit() {
            guard let text = information[key].text, !text.isEmpty else { continue }
            found.metadata.append(.init(source: .information, name: String(key.dropFirst()), text: text))
        }
        guard let bytes = StreamData.decode(document.root["/Metadata"], atMost: 4 << 20) else { return }
        if let tree = try? XMLTree(parsing: bytes, named: "metadata") { inspectXMP(tree.root) }
    }

    /// Every text and attribute of the metadata, under the name of the nearest property.
    private mutating func inspectXMP(_ root: Element) {
        var waiting: [(element: Element, property: String)] = [(root, "")]
        var claim = (part: "", conformance: "")
        while let (element, property) = waiting.popLast(), visit() {
            let isStructure = element.isIn(XMP.rdf) || element.isIn(XMP.meta)
            let property = isStructure ? property : element.qualifiedName
            var texts = element.elements.isEmpty ? [(property, element.text)] : []
            texts += element.attributes.filter { $0.prefix != nil && $0.prefix != "xml" && $0.namespace != XMP.rdf }
                .map { ("\($0.prefix ?? ""):\($0.name)", $0.value) }
            for (name, text) in texts where !text.allSatisfy(\.isWhitespace) && !name.isEmpty {
                found.metadata.append(.init(source: .xmp, name: name, text: text))
                if name == "pdfaid:part" { claim.part = text }
                if name == "pdfaid:conformance" { claim.conformance = text.lowercased() }
            }
            waiting += element.elements.reversed().map { ($0, property) }
        }
        if !claim.part.isEmpty { found.pdfAClaim = claim.part + claim.conformance }
    }

    /// Source: ISO 32000-1, 12.3.3.
    mutating func inspectBookmarks(_ outlines: PDFObject) {
        var waiting = [(item: outlines["/First"], level: 1)]
        var seen: Set<ObjectIdentity> = []
        while let (item, level) = waiting.popLast(), item.isDictionary, visit() {
            guard let identity = item.identity, seen.insert(identity).inserted else { continue }
            found.bookmarks.append(.init(title: item["/Title"].text ?? "", level: level))
            inspect(action: item["/A"], place: "a bookmark")
            for next in [(item["/Next"], level), (item["/First"], level + 1)] where next.0.isDictionary {
                waiting.append(next)
            }
        }
    }
}

/// The namespaces of XMP metadata.
enum XMP {
    static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    static let meta = "adobe:ns:meta/"
    static let pdfA = "http://www.aiim.org/pdfa/ns/id/"
    static let pdf = "http://ns.adobe.com/pdf/1.3/"
    static let basic = "http://ns.adobe.com/xap/1.0/"
    static let dublinCore = "http://purl.org/dc/elements/1.1/"
}
