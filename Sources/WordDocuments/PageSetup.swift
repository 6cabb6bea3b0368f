internal import FilingXML

/// The paper of one section of a Word document. Source: ECMA-376 Part 1, 17.6.
package struct PageSetup: Hashable, Sendable {
    /// In points; Word's own paper where the section does not say.
    package var width: Double
    package var height: Double
    /// Above the first line, in points.
    package var top: Double?
    package var hasLineNumbers: Bool
    /// The kinds of pages that have a footer: `default`, `first`, `even`.
    package var footers: Set<String>
    /// Whether the first page has a header and a footer of its own.
    package var hasTitlePage: Bool

    init(_ section: Element) {
        func points(_ element: Element?, _ name: String) -> Double? {
            element?.word(name).flatMap { Double($0) }.map { abs($0) / 20 }
        }
        let size = section.wordChild("pgSz")
        width = points(size, "w") ?? 612
        height = points(size, "h") ?? 792
        top = points(section.wordChild("pgMar"), "top")
        hasLineNumbers = section.wordChild("lnNumType") != nil
        footers = Set(section.elements.filter { $0.isWord("footerReference") }.compactMap { $0.word("type") })
        hasTitlePage = section.has("titlePg")
    }
}

extension WordPackage {
    /// The paper of each section, in order; a section without footers of its own has those of the one before.
    package func pageSetups() throws(PackageError) -> [PageSetup] {
        guard let main else { return [] }
        var setups: [PageSetup] = []
        for element in Self.sections(in: try root(of: main.name)) {
            var setup = PageSetup(element)
            setup.footers.formUnion(setups.last?.footers ?? [])
            setups.append(setup)
        }
        return setups
    }

    private static func sections(in element: Element) -> [Element] {
        element.elements.flatMap { child -> [Element] in
            if child.isWord("sectPr") { return [child] }
            if child.isWord("p") {
                return (child.wordChild("pPr")?.wordChild("sectPr")).map { [$0] } ?? []
            }
            return child.isWord("body") || child.isWord("sdt") || child.isWord("sdtContent") ? sections(in: child) : []
        }
    }
}
