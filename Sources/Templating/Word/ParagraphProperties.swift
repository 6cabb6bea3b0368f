/// A serialized `w:pPr`, taken apart.
struct ParagraphProperties {
    private let prefix: String
    private(set) var children: [RunProperty]

    init(_ xml: [UInt8], prefix: String) {
        self.prefix = prefix
        children = RunProperty.children(of: xml)
    }

    /// The properties up to `w:ind`, in the schema's order. Source: ECMA-376 Part 1, 17.3.1.26 (CT_PPr).
    private static let order = [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
        "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
        "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind",
    ]

    subscript(name: String) -> RunProperty? { children.first { $0.name == name } }

    /// Puts a property in its place, instead of the one that is there.
    mutating func set(_ name: String, to xml: [UInt8]) {
        children.removeAll { $0.name == name }
        let earlier = Self.order.prefix { $0 != name }
        let place = children.prefix { earlier.contains($0.name) }.count
        children.insert(RunProperty(name: name, xml: xml), at: place)
    }

    mutating func set(_ name: String, attributes: [(name: String, value: String)]) {
        var xml = Array("<\(prefix)\(name)".utf8)
        for (name, value) in attributes {
            xml += " \(prefix)\(name)=\"".utf8
            TextWriter.write(attribute: value, to: &xml)
            xml.append(UInt8(ascii: "\""))
        }
        set(name, to: xml + "/>".utf8)
    }

    var xml: [UInt8] { Array("<\(prefix)pPr>".utf8) + children.flatMap(\.xml) + Array("</\(prefix)pPr>".utf8) }
}
