internal import FilingXML
internal import WordDocuments

/// The styles of a paper that differ from the standard ones, property by property.
struct StyleChanges {
    private let root: Element

    init(_ root: Element) { self.root = root }

    /// Puts the changed properties in the place of the former ones, and adds the styles that were not there.
    func apply(to styles: Element) {
        for change in root.elements {
            if let former = former(of: change, in: styles) {
                merge(change, into: former)
            } else {
                styles.insert(change, .last)
            }
        }
    }

    private func former(of change: Element, in styles: Element) -> Element? {
        guard let id = id(change) else { return styles.child(change.name, in: WordNames.main) }
        return styles.elements.first { $0.name == change.name && self.id($0) == id }
    }

    private func id(_ style: Element) -> String? { style.attribute("styleId", namespace: WordNames.main) }

    /// The names of elements that only hold properties.
    private static let groups: Set<String> = [
        "pPr", "rPr", "tblPr", "rPrDefault", "pPrDefault",
    ]

    private func merge(_ change: Element, into former: Element) {
        for property in change.elements {
            guard let old = former.child(property.name, in: WordNames.main) else {
                insert(property, into: former)
                continue
            }
            if Self.groups.contains(property.name) {
                merge(property, into: old)
            } else {
                old.insert(property, .before)
                old.remove()
            }
        }
    }

    /// The order that the standard asks for, as far as papers use it. Source: ECMA-376 Part 1, 17.3.1.26, 17.3.2.28, 17.7.4.17.
    private static let order = [
        "name", "basedOn", "next", "uiPriority", "qFormat", "keepNext", "keepLines", "pageBreakBefore", "framePr",
        "widowControl", "numPr", "pBdr", "tabs", "spacing", "ind", "jc", "outlineLvl", "rFonts", "b", "bCs", "i", "iCs",
        "caps", "color", "sz", "szCs", "u", "pPr", "rPr", "tblPr",
    ]

    private func insert(_ property: Element, into group: Element) {
        let rank = Self.order.firstIndex(of: property.name) ?? Self.order.count
        let next = group.elements.first { (Self.order.firstIndex(of: $0.name) ?? Self.order.count) > rank }
        if let next { next.insert(property, .before) } else { group.insert(property, .last) }
    }
}
