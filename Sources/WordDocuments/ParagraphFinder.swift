internal import FilingXML

/// Finds the words of some paragraphs again, counted as ``PartScan`` counts. Only faults pay for it.
final class ParagraphFinder: XMLStreamHandler {
    private let wanted: Set<Int>
    private var paragraph = 0
    private var open: [Int] = []
    private var fallbackDepth = 0
    private var isText = false
    private var found: [Int: [UInt8]] = [:]

    private init(_ wanted: Set<Int>) { self.wanted = wanted }

    /// The words by paragraph, from one reading of the part.
    static func texts(of paragraphs: Set<Int>, in part: Part) -> [Int: String] {
        let finder = ParagraphFinder(paragraphs)
        // What was read before a fault in the XML is good enough to quote.
        try? XMLStream.read(part.bytes, named: part.name, limits: XMLLimits(bytes: .max), to: finder)
        return finder.found.mapValues { String(decoding: $0, as: UTF8.self) }
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
        guard isText, fallbackDepth == 0, let current = open.last, wanted.contains(current) else { return }
        found[current, default: []].append(contentsOf: bytes)
    }
}
