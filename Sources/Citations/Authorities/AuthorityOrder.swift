/// The place of an authority in its group: cases by name, enactments by title, section and subsection.
struct AuthorityOrder: Comparable {
    /// A number or a word; which of them comes first is the office's choice.
    private enum Part: Hashable {
        case number(Int)
        case word(String)
    }

    private let group: AuthorityGroup
    private var parts: [Part] = []
    private let putsNumbersFirst: Bool
    /// What decides when all else is the same.
    private let text: String

    init(of authority: Authority, citedAs cite: Citation, _ options: TableOfAuthorities.Options) {
        group = authority.group
        putsNumbersFirst = options.putsNumbersBeforeLetters || group != .cases
        text = authority.key
        switch cite.content {
        case .caseLaw(let found): parts = Self.parts(of: found, options)
        case .constitution(let found): parts = Self.parts(of: found)
        default: parts = Self.rank(of: cite.content) + Self.natural(authority.key) + Self.path(authority.path)
        }
    }

    static func < (left: AuthorityOrder, right: AuthorityOrder) -> Bool {
        if left.group != right.group { return left.group < right.group }
        for (one, other) in zip(left.parts, right.parts) where one != other {
            return left.precedes(one, other)
        }
        return (left.parts.count, left.text) < (right.parts.count, right.text)
    }

    private func precedes(_ one: Part, _ other: Part) -> Bool {
        switch (one, other) {
        case (.number(let one), .number(let other)): one < other
        case (.word(let one), .word(let other)): one < other
        case (.number, .word): putsNumbersFirst
        case (.word, .number): !putsNumbersFirst
        }
    }

    /// The words of the name without a leading article, then the year.
    private static func parts(of cite: CaseCitation, _ options: TableOfAuthorities.Options) -> [Part] {
        var words = (cite.name ?? "").lowercased().split(separator: " ").map(String.init)
        if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
        if options.filesProceduralNamesUnderParty, words.count > 2,
            ["in re", "ex parte"].contains("\(words[0]) \(words[1])")
        {
            words.removeFirst(2)
        }
        return words.flatMap(natural) + [.number(cite.date?.year ?? 0)]
    }

    /// Articles before amendments.
    private static func parts(of cite: ConstitutionCitation) -> [Part] {
        let head: [Int] =
            switch cite.part {
            case .preamble: [0, 0]
            case .article(let number): [1, number]
            case .amendment(let number): [2, number]
            }
        return (head + [cite.section ?? 0, cite.clause ?? 0]).map(Part.number)
    }

    /// Kinds within a group: codes before session laws, the Code of Federal Regulations before the Register.
    private static func rank(of content: Citation.Content) -> [Part] {
        switch content {
        case .statute(let cite): [.number(cite.title == nil ? 1 : 0)]
        case .publicLaw: [.number(2)]
        case .federalRegister: [.number(1)]
        case .rule(let cite): [.number(RuleSet.order[cite.set.id] ?? RuleSet.order.count)]
        case .manual: [.number(1)]
        default: [.number(0)]
        }
    }

    /// Runs of digits as numbers, runs of letters as words: `7213A` comes after `7213` and before `7431`.
    private static func natural(_ text: String) -> [Part] {
        var parts: [Part] = []
        var run = ""
        func close() {
            guard !run.isEmpty else { return }
            parts.append(Int(run).map(Part.number) ?? .word(run))
            run = ""
        }
        for character in text.lowercased() where character.isLetter || character.isNumber || !run.isEmpty {
            if let last = run.last, last.isNumber != character.isNumber || !(character.isLetter || character.isNumber) {
                close()
            }
            if character.isLetter || character.isNumber { run.append(character) }
        }
        close()
        return parts
    }

    /// Subsections; from the fourth level on they are roman numerals.
    private static func path(_ path: [String]) -> [Part] {
        path.enumerated().flatMap { depth, level -> [Part] in
            if depth >= 3, let value = RomanNumeral.value(level.uppercased()) { return [.number(value)] }
            return natural(level)
        }
    }
}

extension RuleSet {
    /// The order of the sets in a table.
    static let order: [String: Int] = [
        "FRCP": 0, "FRCrP": 1, "FRE": 2, "FRAP": 3, "FRBP": 4, "SCR": 5, "1CirLR": 6, "LR-mad": 7, "LR": 8, "CivLR": 9,
    ]
}
