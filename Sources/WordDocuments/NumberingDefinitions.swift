internal import FilingXML

/// `numbering.xml`: how lists count and what they print. Source: ECMA-376 Part 1, 17.9.
struct NumberingDefinitions {
    struct Level {
        var start = 1
        var format = "decimal"
        /// What is printed, with `%1` … `%9` for the counters.
        var text = ""
        /// Writes all counters in decimal (`w:isLgl`).
        var isLegal = false
        /// Restarts behind a paragraph of this level or above, counted from 1; 0 never; `nil` behind any higher one.
        var restart: Int?
        var style: String?
    }

    struct List {
        /// Lists of the same definition count on from each other.
        var definition: String
        var levels: [Int: Level]
        /// Where a list starts anew although its definition has been used.
        var starts: [Int: Int]
    }

    private var lists: [String: List] = [:]

    init() {}

    init(_ root: Element, styles: Styles) {
        let definitions = Dictionary(
            root.elements.filter { $0.isWord("abstractNum") }.map { ($0.word("abstractNumId") ?? "", $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let numbers = root.elements.filter { $0.isWord("num") }
        let definitionByNumber = Dictionary(
            numbers.map { ($0.word("numId") ?? "", $0.wordChild("abstractNumId")?.word("val") ?? "") },
            uniquingKeysWith: { first, _ in first }
        )
        for number in numbers {
            guard let id = number.word("numId"), var definition = definitionByNumber[id] else { continue }
            // A definition may say "as that style": the style names a list, whose definition counts.
            if let style = definitions[definition]?.wordChild("numStyleLink")?.word("val"),
                let linked = styles.numbering(of: style).flatMap({ definitionByNumber[$0.numberingID] })
            {
                definition = linked
            }
            guard let element = definitions[definition] else { continue }
            lists[id] = Self.list(number, definition, element)
        }
    }

    subscript(id: String) -> List? { lists[id] }

    private static func list(_ number: Element, _ definition: String, _ element: Element) -> List {
        var list = List(definition: definition, levels: levels(in: element), starts: [:])
        for override in number.elements where override.isWord("lvlOverride") {
            guard let index = override.word("ilvl").flatMap({ Int($0) }) else { continue }
            if let replaced = override.wordChild("lvl") { list.levels[index] = level(replaced) }
            list.starts[index] = override.wordChild("startOverride")?.word("val").flatMap { Int($0) }
        }
        return list
    }

    private static func levels(in element: Element) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in element.elements where child.isWord("lvl") {
            guard let index = child.word("ilvl").flatMap({ Int($0) }) else { continue }
            levels[index] = level(child)
        }
        return levels
    }

    private static func level(_ element: Element) -> Level {
        func number(_ name: String) -> Int? { element.wordChild(name)?.word("val").flatMap { Int($0) } }
        return Level(
            start: number("start") ?? 0,
            format: element.wordChild("numFmt")?.word("val") ?? "decimal",
            text: element.wordChild("lvlText")?.word("val") ?? "",
            isLegal: element.has("isLgl"),
            restart: number("lvlRestart"),
            style: element.wordChild("pStyle")?.word("val")
        )
    }
}
