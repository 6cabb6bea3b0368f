internal import FilingXML

/// The lists that styles give to their paragraphs, for a writer who has to name a list at each paragraph.
package struct StyledLists: Sendable {
    package struct Place: Sendable {
        /// `w:numId`.
        package var list: Int
        package var level: Int
        /// The attributes of the style's own `w:ind`.
        package var indent: [(name: String, value: String)]?
    }

    private var byStyle: [String: Place] = [:]

    package init() {}

    package init(reading package: WordPackage) {
        let main = package.mainName ?? ""
        guard let root = try? package.root(ofType: WordNames.Relation.styles, from: main) else { return }
        let styles = Styles(root)
        let definitions = (try? package.root(ofType: WordNames.Relation.numbering, from: main))
            .map { NumberingDefinitions($0, styles: styles) }
        let counter = NumberingCounter(definitions ?? NumberingDefinitions())
        for id in root.elements.compactMap({ $0.word("styleId") }) {
            guard let numbering = styles.numbering(of: id), let list = Int(numbering.numberingID), list > 0 else {
                continue
            }
            let level = counter.level(of: id, in: numbering.numberingID) ?? numbering.level ?? 0
            byStyle[id] = Place(list: list, level: level, indent: styles.indent(of: id))
        }
    }

    package subscript(style: String) -> Place? { byStyle[style] }
}

extension WordPackage {
    /// The highest number that a list has; 0 without lists.
    package var highestList: Int {
        guard let root = try? root(ofType: WordNames.Relation.numbering, from: mainName ?? "") else { return 0 }
        return root.elements.compactMap { $0.isWord("num") ? $0.word("numId").flatMap { Int($0) } : nil }.max() ?? 0
    }

    /// Adds lists that look as others do and count from their own beginning.
    ///
    /// Word lets lists of one definition count on from each other, unless each level says where it starts.
    /// Source: ECMA-376 Part 1, 17.9.8 (lvlOverride), 17.9.26 (startOverride).
    package mutating func addLists(_ lists: [(number: Int, like: Int)]) {
        guard !lists.isEmpty, let part = part(ofType: WordNames.Relation.numbering, from: mainName ?? ""),
            let root = try? root(of: part.name)
        else { return }
        var models: [Int: ListModel] = [:]
        for list in lists {
            guard let model = models[list.like] ?? ListModel(list.like, in: root),
                let last = root.elements.last(where: { $0.isWord("num") }), let made = model.number.copy()
            else { continue }
            models[list.like] = model
            let copy = last.insert(made, .after)
            copy.setAttribute("numId", namespace: WordNames.main, to: String(list.number))
            model.restart(copy)
        }
        setBytes(root.serializedAsDocument(), of: part.name)
    }
}

/// A `w:num` and where its levels begin.
private struct ListModel {
    let number: Element
    private let starts: [(level: String, start: String)]

    init?(_ id: Int, in root: Element) {
        guard let number = root.elements.first(where: { $0.isWord("num") && $0.word("numId") == String(id) }),
            let definition = number.wordChild("abstractNumId")?.word("val")
        else { return nil }
        self.number = number
        let levels = root.elements.first { $0.isWord("abstractNum") && $0.word("abstractNumId") == definition }?
            .elements.filter { $0.isWord("lvl") }
        starts = (levels ?? []).map { ($0.word("ilvl") ?? "0", $0.wordChild("start")?.word("val") ?? "0") }
    }

    /// Says of each level where it starts, unless the list says so already.
    func restart(_ copy: Element) {
        let overrides = copy.elements.filter { $0.isWord("lvlOverride") }
        // A definition that only points to a style has no levels of its own; its first is what is seen.
        for (level, start) in starts.isEmpty ? [("0", "1")] : starts {
            let known = overrides.first { $0.word("ilvl") == level }
            guard known?.wordChild("startOverride") == nil else { continue }
            let override = known ?? copy.insertElement("lvlOverride", in: WordNames.main)
            override?.setAttribute("ilvl", namespace: WordNames.main, to: level)
            override?.insertElement("startOverride", in: WordNames.main, .first)?
                .setAttribute("val", namespace: WordNames.main, to: start)
        }
    }
}
