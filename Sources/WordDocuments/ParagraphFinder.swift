internal import FilingXML

/// Finds the words of one paragraph again, counted as ``PartScan`` counts. Only faults pay for it.
final class ParagraphFinder: XMLStreamHandler {
    private let wanted: Int
    private var paragraph = 0
    private var open: [Int] = []
    private var fallbackDepth = 0
    private var isText = false
    private var found: [UInt8] = []

    private init(_ wanted: Int) { self.wanted = wanted }

    static func text(of paragraph: Int, in part: Part) -> String {
        let finder = ParagraphFinder(paragraph)
        // What was read before a fault in the XML is good enough to quote.
        try? XMLStream.read(part.bytes, named: part.name, limits: XMLLimits(bytes: .max), to: finder)
        return String(decoding: finder.found, as: UTF8.self)
    }

    func start(_ tag: XMLStartTag) {
        if tag.tag.isNamed("Fallback", in: WordNames.compatibility) { fallbackDepth += 1 }
        guard fallbackDepth == 0 else { return }
        if tag.tag.isNamed("p", in: WordNames.main) {
            paragraph += 1
            open.append(paragraph)
        }
        isText = tag.tag.isNamed("t", in: WordNames.main)
    }

    func end(_ tag: XMLTagName) {
        isText = false
        if tag.isNamed("Fallback", in: WordNames.compatibility) { fallbackDepth -= 1 }
        if fallbackDepth == 0, tag.isNamed("p", in: WordNames.main) { open.removeLast() }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isText, fallbackDepth == 0, open.last == wanted { found.append(contentsOf: bytes) }
    }
}
