import CaseFiles
import Diagnostics

/// A party's name is spelt in two ways.
enum PartyNameVariant: Rule {
    static let id = "PKT-PARTY-NAME"
    static let title = "A party has one spelling everywhere"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 10(a)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Wherever a text begins a party's full name, it must go on as the caption does. At most a third of the words may
        differ, each by a few letters, for a passage to count as the same name; a shorter form of the name is left alone, and so is a declared
        `alias`. Names of fewer than three words are not compared. Two parties with one `short_name` cannot be told
        apart: a warning.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: nakasec, name: National Korean American Service and Educational Consortium}]
        === facts.md
        The National Korean American Service and Educational Consortium serves its members.
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: harbor, name: Harbor Lantern Seafoods, short_name: Harbor}]
        defendants: [{key: trust, name: Harbor Trust, short_name: ⟦Harbor⟧}]
        """,
        """
        plaintiffs: [{key: nakasec, name: National Korean American Service and Educational Consortium}]
        === facts.md
        The ⟦National Korean American Service and Education Consortium⟧ serves its members.
        """,
    ]

    private struct Name {
        var key: String
        var text: String
        var words: [String]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let parties = packet.caseFile.parties
        let names = parties.map { Name(key: $0.key.value, text: $0.name.value, words: words($0.name.value)) }
            .filter { $0.words.count >= 3 }
        let byStart = Dictionary(grouping: names) { $0.words[0] }
        let finder = PhraseFinder(Array(byStart.keys))
        let aliases = Set(parties.compactMap { $0.alias?.value.lowercased() })
        return sharedShortNames(parties)
            + (packet.passages + packet.others.passages).flatMap { passage in
                finder.all(in: passage.text).compactMap { start -> Fault? in
                    let known = byStart[passage.text.string(in: start).lowercased()] ?? []
                    return fault(at: start.lowerBound, of: passage, among: known, aliases: aliases)
                }
            }
    }

    private static func sharedShortNames(_ parties: [Party]) -> [Fault] {
        var seen: [String: String] = [:]
        return parties.compactMap { party in
            guard let short = party.shortName, !short.value.isEmpty else { return nil }
            guard let first = seen[short.value.lowercased()] else {
                seen[short.value.lowercased()] = party.name.value
                return nil
            }
            return Fault(
                "`\(short.value)` is the short name of two parties, `\(first)` and `\(party.name.value)`",
                at: short.location,
                fix: "give one of them another `short_name`",
                about: Diagnostic.Subject(key: party.key.value),
                milder: .warning
            )
        }
    }

    private static func fault(at start: Int, of passage: Passage, among names: [Name], aliases: Set<String>) -> Fault? {
        let ranges = wordRanges(in: passage.text.scalars, from: start, limit: names.map(\.words.count).max() ?? 0)
        let found = ranges.map { passage.text.string(in: $0).lowercased() }
        var near: (name: Name, range: Range<Int>)?
        for name in names where found.count >= name.words.count {
            let different = zip(name.words, found).filter { $0 != $1 }
            if different.isEmpty { return nil }
            let range = start..<ranges[name.words.count - 1].upperBound
            if different.count * 3 <= name.words.count, different.allSatisfy(areAlike), near == nil {
                near = (name, range)
            }
        }
        guard let near, case let written = passage.text.string(in: near.range), !aliases.contains(written.lowercased())
        else { return nil }
        return Fault(
            "`\(written)` differs from the party's name, `\(near.name.text)`",
            at: passage.text.location(of: near.range),
            fix: "write the name as in the caption, or cite the party with `[@\(near.name.key)]`",
            about: Diagnostic.Subject(paragraph: passage.paragraph, key: near.name.key)
        )
    }

    /// Whether one word may be meant for the other: `Education` and `Educational`, not `Act` and `Administration`.
    private static func areAlike(_ left: String, _ right: String) -> Bool {
        let same = zip(left, right).prefix { $0 == $1 }.count
        return same * 3 >= max(left.count, right.count) * 2 || Spelling.nearest(to: left, in: [right]) != nil
    }

    private static func words(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return wordRanges(in: scalars, from: 0, limit: .max).map { String(scalars: scalars[$0]).lowercased() }
    }

    private static func wordRanges(in text: [Unicode.Scalar], from start: Int, limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = start
        while index < text.count, ranges.count < limit {
            guard text[index].isWordPart else {
                index += 1
                continue
            }
            let first = index
            while index < text.count, text[index].isWordPart { index += 1 }
            ranges.append(first..<index)
        }
        return ranges
    }
}
