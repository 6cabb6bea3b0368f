import WordDocuments

/// The properties of a paragraph of a list, ready for the case that the list begins anew and has another number then.
struct ListedParagraph: Sendable {
    /// `w:numId`.
    let list: Int32
    /// As they are in the template.
    private var same: [UInt8]
    /// Cut open where another number stands.
    private var before: [UInt8]
    private var behind: [UInt8]

    /// - Parameter xml: a serialized `w:pPr`.
    /// - Returns: `nil` when neither the paragraph nor its style belongs to a list.
    init?(properties xml: [UInt8], prefix: String, styles: StyledLists) {
        func value(_ property: RunProperty?) -> String? {
            property.flatMap { StartTag.value(of: prefix + "val", in: $0.xml[...]) }
                .flatMap { range in property.map { String(decoding: $0.xml[range], as: UTF8.self) } }
        }
        var properties = ParagraphProperties(xml, prefix: prefix)
        let numbering = properties["numPr"].map { RunProperty.children(of: $0.xml) } ?? []
        let number = value(numbering.first { $0.name == "numId" })
        let style = value(properties["pStyle"]).flatMap { styles[$0] }
        guard let list = number.map({ Int($0) ?? 0 }) ?? style?.list, list > 0, list < Int32.max else { return nil }
        if number == nil, let indent = style?.indent, properties["ind"] == nil {
            // A list named at the paragraph would bring its own indent, which the style has overruled.
            properties.set("ind", attributes: indent)
        }
        let ownLevel = numbering.first { $0.name == "ilvl" }?.xml
        let level = ownLevel ?? Array("<\(prefix)ilvl \(prefix)val=\"\(number == nil ? style?.level ?? 0 : 0)\"/>".utf8)
        properties.set("numPr", to: [0])
        let cut = properties.xml.split(separator: 0, maxSplits: 1)
        self.list = Int32(list)
        same = xml
        before = Array(cut[0])
        before += "<\(prefix)numPr>".utf8
        before += level
        before += "<\(prefix)numId \(prefix)val=\"".utf8
        behind = Array("\"/></\(prefix)numPr>".utf8)
        behind += cut[1]
    }

    func written(as number: Int) -> [UInt8] {
        number == Int(list) ? same : before + Array(String(number).utf8) + behind
    }

    /// The same with more XML on both sides.
    func inside(_ outer: [UInt8], _ inner: [UInt8]) -> ListedParagraph {
        var wider = self
        wider.same = outer + same + inner
        wider.before = outer + before
        wider.behind += inner
        return wider
    }
}
