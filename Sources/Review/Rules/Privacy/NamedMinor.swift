import CaseFiles
import Diagnostics

/// A minor is named in full.
enum NamedMinor: Rule {
    static let id = "FRCP-5.2a3"
    static let title = "Minors appear by initials"
    static let authority = Authority.civilRule("5.2(a)(3)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks in the texts, the case file and the exhibits for the full names listed in `minors`, and at parties marked `minor: true`
        whose name is more than initials and no pseudonym. A name beside words such as "minor child", "aged 9" or
        "nine-year-old" that is on no list is pointed out as advice.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: mg, name: M.G., kind: individual, minor: true}]
        minors: [{name: Maria Gomez, initials: M.G.}]
        === facts.md
        M.G., a minor, goes to school; the minor child, A.B., is a nine-year-old girl. The nine-year-old Agreement holds.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        The minor child, ⟦Anna Gomez⟧, and the daughter of the tenant, ⟦Eva⟧, aged 9, met nine-year-old ⟦Tom⟧.
        """,
        """
        minors: [{name: Maria Gomez, initials: M.G.}]
        === facts.md
        ⟦Maria Gomez⟧ goes to school.
        """,
        """
        minors: [{name: Maria Gomez, initials: M.G.}]
        exhibits: [{key: form, title: Form, file: ⟦form.pdf⟧}]
        === exhibits/form.pdf text
        The pupil of this school is Maria
        Gomez, of the third grade.
        """,
        """
        plaintiffs: [{key: mg, name: ⟦Maria Gomez⟧, kind: individual, minor: true}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        named(in: packet) + inExhibits(of: packet) + parties(in: packet) + likely(in: packet)
    }

    private static func likely(in packet: PacketOutline) -> [Fault] {
        let known = Set(
            packet.caseFile.minors.map { $0.name.value.lowercased() }
                + packet.caseFile.parties.filter(\.isPseudonym).map { $0.name.value.lowercased() }
        )
        return packet.everyReadablePassage.filter { !$0.isMinorsList }.flatMap { passage in
            LikelyMinor.names(in: passage.text)
                .filter { range in
                    let name = passage.text.string(in: range).lowercased()
                    return !known.contains { $0.contains(name) }
                }
                .map { range in
                    Fault(
                        "the words here call `\(passage.text.string(in: range))` a minor",
                        at: passage.text.location(of: range),
                        fix: "if this is a minor, write initials, and list the name in `minors`",
                        about: Diagnostic.Subject(paragraph: passage.paragraph),
                        milder: .advice
                    )
                }
        }
    }

    private static func named(in packet: PacketOutline) -> [Fault] {
        let initials = packet.caseFile.minors.reduce(into: [String: String]()) {
            $0[$1.name.value.lowercased()] = $1.initials.value
        }
        guard !initials.isEmpty else { return [] }
        let finder = PhraseFinder(Array(initials.keys))
        return packet.everyReadablePassage.filter { !$0.isMinorsList }.flatMap { passage in
            finder.all(in: passage.text).map { range in
                let short = initials[passage.text.string(in: range).lowercased()] ?? "the initials"
                return Fault(
                    "a minor is named in full",
                    at: passage.text.location(of: range),
                    fix: "write `\(short)`",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
        }
    }

    /// The pages of exhibits, and what their files tell beside them.
    private static func inExhibits(of packet: PacketOutline) -> [Fault] {
        let names = packet.caseFile.minors.map { $0.name.value.lowercased() }
        guard !names.isEmpty else { return [] }
        let finder = PhraseFinder(names)
        func mentions(_ words: String) -> Bool {
            // A name that is broken over lines is still one.
            finder.first(in: MappedText(String(words.map { $0.isNewline ? " " : $0 }))) != nil
        }
        return packet.caseFile.exhibits.filter { $0.redactionExemption == nil && $0.sealed?.value != true }
            .compactMap { exhibit in
                let facts = packet.exhibits[exhibit.key.value]
                let pages = (facts?.text?.pages ?? []).enumerated().filter { mentions($0.element.words) }.map {
                    $0.offset + 1
                }
                let others = (facts?.contents?.hiddenWords ?? []).filter { mentions($0.text) }.map(\.place)
                let places = (pages.isEmpty ? [] : [PageList.text(pages)]) + others.prefix(3)
                guard !places.isEmpty else { return nil }
                let label = packet.labels[exhibit.key.value] ?? exhibit.key.value
                return Fault(
                    "a minor is named in full in exhibit `\(label)`, on \(places.joined(separator: " and "))",
                    at: exhibit.file.location,
                    fix: "redact the name to initials",
                    about: Diagnostic.Subject(exhibit: exhibit.key.value)
                )
            }
    }

    private static func parties(in packet: PacketOutline) -> [Fault] {
        let listed = Set(packet.caseFile.minors.map { $0.name.value.lowercased() })
        return packet.caseFile.parties.filter { party in
            party.isMinor && !party.isPseudonym && !isInitials(party.name.value)
                && !listed.contains(party.name.value.lowercased())
        }.map { party in
            Fault(
                "the minor `\(party.key.value)` is named in full",
                at: party.name.location,
                fix: "use initials, or a pseudonym with `pseudonym: true`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }

    private static func isInitials(_ name: String) -> Bool {
        name.split(whereSeparator: { $0 == "." || $0 == " " }).allSatisfy { $0.count == 1 }
    }
}
