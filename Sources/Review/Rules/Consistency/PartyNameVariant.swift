import CaseFiles
import Diagnostics

/// A party's name is spelt in two ways.
enum PartyNameVariant: PaperRule {
    static let id = "PKT-PARTY-NAME"
    static let title = "A party has one spelling everywhere"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 10(a)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Wherever a text names a party, it must do so as the caption does. At most half of the words may differ, each by a
        few letters, for a passage to count as the same name; the name may end early, after three words or more. Of a name
        of two words one may differ by a few letters of five or more; in that of a person, the last. A shorter form of
        the name that is spelt alike is left alone, and so are a declared `alias` and the name of anybody else in the case
        file. A finished document is compared with the case file beside it, or with its own caption. Two parties with one
        `short_name` cannot be told apart: a warning.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: nakasec, name: National Korean American Service and Educational Consortium}]
        === facts.md
        The National Korean American Service and Educational Consortium serves its members.
        """,
        """
        plaintiffs: [{key: roe, name: Maria Alvarez, kind: individual}]
        defendants: [{key: trust, name: Harbor Trust, kind: company}]
        === facts.md
        Mario Alvarez wrote to Harbor Trust, not to the Trust of the Harbor.
        """,
        """
        === complaint.docx
        JANE ROE, Plaintiff, v. SALTMARSH BAKEHOUSE LLC, Defendant.
        COMPLAINT
        1. Saltmarsh Bakehouse LLC bakes. The Bakehouse is in Gloucester.
        """,
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
        """
        plaintiffs: [{key: cedc, name: Community Economic Development Center of Southeastern Massachusetts}]
        defendants: [{key: trust, name: Harbor Trust, kind: company}]
        === facts.md
        The ⟦Community Econmic Development Centre⟧ wrote to ⟦Harbour Trust⟧.
        """,
        """
        === complaint.docx
        JANE ROE, Plaintiff, v. SALTMARSH BAKEHOUSE LLC, Defendant.
        COMPLAINT
        1. ⟦Saltmarch Bakehouse LLC⟧ bakes.
        """,
    ]

    private struct Name {
        /// `nil` for a name that only a caption has.
        var key: String?
        var text: String
        var words: [String]
        var isPerson: Bool
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let names = packet.caseFile.parties.map { party in
            Name(
                key: party.key.value,
                text: party.name.value,
                words: words(party.name.value),
                isPerson: party.kind.value == .individual || party.kind.value == .officer
            )
        }
        return sharedShortNames(packet.caseFile.parties) + variants(of: names, in: packet)
    }

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.parties.isEmpty else {
            // Whom the caption of a complaint does not name, FRCP-10a tells.
            let caption = paper.isComplaint ? paper.caption.plaintiffs + paper.caption.defendants : []
            let told = Set(caption.map(\.location.start.line))
            return check(packet).filter { !told.contains($0.location.start.line) }
        }
        let names = (paper.caption.plaintiffs + paper.caption.defendants).map { party in
            let name = party.value.prefix { $0 != "," }
            return Name(key: nil, text: String(name), words: words(String(name)), isPerson: true)
        }
        return variants(of: names, in: packet)
    }

    private static func variants(of names: [Name], in packet: PacketOutline) -> [Fault] {
        let names = names.filter { $0.words.count >= 2 }
        let finder = PhraseFinder(Array(Set(names.flatMap { $0.words.prefix(2) })))
        let others = otherNames(packet.caseFile)
        return (packet.passages + packet.others.passages).flatMap { passage -> [Fault] in
            var end = 0
            return finder.all(in: passage.text).compactMap { hit -> Fault? in
                guard hit.lowerBound >= end, let found = variant(at: hit, in: passage, of: names),
                    case let written = passage.text.string(in: found.range),
                    !others.contains(where: { $0.hasPrefix(written.lowercased()) })
                else { return nil }
                end = found.range.upperBound
                return Fault(
                    "`\(written)` differs from the party's name, `\(found.name.text)`",
                    at: passage.text.location(of: found.range),
                    fix: "write the name as in the caption"
                        + (found.name.key.map { ", or cite the party with `[@\($0)]`" } ?? ""),
                    inDocument: "write the name as in the caption",
                    about: Diagnostic.Subject(paragraph: passage.paragraph, key: found.name.key)
                )
            }
        }
    }

    /// Everybody else whose name may stand in a text.
    private static func otherNames(_ caseFile: CaseFile) -> [String] {
        let counsel = caseFile.counsel.flatMap { [$0.name.value] + $0.attorneys.map(\.name.value) }
        let parties = caseFile.parties.flatMap {
            [$0.name.value, $0.shortName?.value, $0.alias?.value].compactMap { $0 }
        }
        return (counsel + parties).map { $0.lowercased() }
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

    /// A name that is written otherwise where its first or its second word stands; `nil` also where a name is right.
    private static func variant(
        at hit: Range<Int>,
        in passage: Passage,
        of names: [Name]
    ) -> (name: Name, range: Range<Int>)? {
        let scalars = passage.text.scalars
        guard scalars[hit.lowerBound].isCapital else { return nil }
        let word = passage.text.string(in: hit).lowercased()
        let before = previousWord(in: scalars, before: hit.lowerBound)
        var near: (name: Name, range: Range<Int>)?
        for name in names where name.words[0] == word || name.words[1] == word {
            let starts = [name.words[0] == word ? hit.lowerBound : nil, name.words[1] == word ? before : nil]
            for start in starts.compactMap({ $0 }) where scalars[start].isCapital {
                let ranges = wordRanges(in: scalars, from: start, limit: name.words.count)
                let found = ranges.map { passage.text.string(in: $0).lowercased() }
                let same = zip(name.words, found).prefix { $0 == $1 }.count
                if same == name.words.count || same >= 3 && same == found.count { return nil }
                guard let count = likeness(of: found, to: name), near == nil else { continue }
                near = (name, start..<ranges[count - 1].upperBound)
            }
        }
        return near
    }

    /// How many words are those of the name, some in another spelling; `nil` where they are not meant for it.
    private static func likeness(of found: [String], to name: Name) -> Int? {
        let alike = zip(name.words, found).prefix { $0 == $1 || areAlike($0, $1) }.count
        // What follows a shorter form is no part of it.
        guard alike == name.words.count || alike >= 3 else { return nil }
        let different = zip(name.words, found).prefix(alike).filter { $0 != $1 }
        guard !different.isEmpty, different.count * 2 <= alike else { return nil }
        if name.words.count == 2 {
            guard let (right, written) = different.first.map({ ($0.0, $0.1) }), min(right.count, written.count) >= 5,
                !name.isPerson || name.words[0] == found[0]
            else { return nil }
        }
        return alike
    }

    private static func previousWord(in text: [Unicode.Scalar], before index: Int) -> Int? {
        guard index >= 2, text[index - 1] == " ", text[index - 2].isWordPart else { return nil }
        var start = index - 2
        while start > 0, text[start - 1].isWordPart { start -= 1 }
        return start
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
