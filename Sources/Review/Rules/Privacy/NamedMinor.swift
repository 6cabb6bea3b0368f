import CaseFiles
import Diagnostics

/// A minor is named in full.
enum NamedMinor: Rule {
    static let id = "FRCP-5.2a3"
    static let title = "Minors appear by initials"
    static let authority = Authority.civilRule("5.2(a)(3)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks in the texts and the case file for the full names listed in `minors`, and at parties marked `minor: true`
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
        plaintiffs: [{key: mg, name: ⟦Maria Gomez⟧, kind: individual, minor: true}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        named(in: packet) + parties(in: packet) + likely(in: packet)
    }

    private static func likely(in packet: PacketOutline) -> [Fault] {
        let known = Set(
            packet.caseFile.minors.map { $0.name.value.lowercased() }
                + packet.caseFile.parties.filter(\.isPseudonym).map { $0.name.value.lowercased() }
        )
        return packet.everyPassage.filter { !$0.isMinorsList }.flatMap { passage in
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
        return packet.everyPassage.filter { !$0.isMinorsList }.flatMap { passage in
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
