/// Counts the paragraphs of lists in document order, and says what Word prints before each.
struct NumberingCounter {
    private let definitions: NumberingDefinitions
    /// By definition, then by level: the number last printed; absent before the first or after a restart.
    private var counters: [String: [Int: Int]] = [:]
    /// Lists whose own start value has been used, with the level.
    private var started: Set<String> = []

    init(_ definitions: NumberingDefinitions) { self.definitions = definitions }

    /// The level that a style stands for in a list (`w:lvl/w:pStyle`); `nil` when none names it.
    func level(of style: String?, in numberingID: String) -> Int? {
        guard let style else { return nil }
        return definitions[numberingID]?.levels.filter { $0.value.style == style }.keys.min()
    }

    /// Counts one paragraph. `nil` when the list does not exist or prints nothing.
    mutating func next(_ numberingID: String, level: Int) -> String? {
        guard let list = definitions[numberingID], let definition = list.levels[level] else { return nil }
        var counts = counters[list.definition] ?? [:]
        counts[level] = nextNumber(list, numberingID, level, definition, before: counts[level])
        for (deeper, other) in list.levels where deeper > level && Self.restarts(other, after: level) {
            counts[deeper] = nil
        }
        counters[list.definition] = counts
        let label = label(list, definition, counts)
        return label.isEmpty ? nil : label
    }

    private mutating func nextNumber(
        _ list: NumberingDefinitions.List,
        _ numberingID: String,
        _ level: Int,
        _ definition: NumberingDefinitions.Level,
        before: Int?
    ) -> Int {
        if let start = list.starts[level], started.insert("\(numberingID)/\(level)").inserted { return start }
        return before.map { $0 + 1 } ?? list.starts[level] ?? definition.start
    }

    private static func restarts(_ level: NumberingDefinitions.Level, after higher: Int) -> Bool {
        guard let restart = level.restart else { return true }
        return restart > 0 && higher + 1 <= restart
    }

    private func label(
        _ list: NumberingDefinitions.List,
        _ definition: NumberingDefinitions.Level,
        _ counts: [Int: Int]
    ) -> String {
        if definition.format == "bullet" { return Self.bullet(definition.text) }
        var label = ""
        var characters = definition.text[...]
        while let character = characters.popFirst() {
            guard character == "%", let digit = characters.first?.wholeNumberValue, (1...9).contains(digit) else {
                label.append(character)
                continue
            }
            characters.removeFirst()
            let level = list.levels[digit - 1] ?? NumberingDefinitions.Level()
            let format = definition.isLegal && level.format != "none" ? "decimal" : level.format
            label += NumberFormat.write(counts[digit - 1] ?? level.start, as: format)
        }
        return label
    }

    /// Symbol fonts put their bullets into the private use area, which prints nowhere else.
    private static func bullet(_ text: String) -> String {
        let isPrivate = text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) }
        return isPrivate ? "•" : text
    }
}
