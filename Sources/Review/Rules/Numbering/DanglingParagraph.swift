import CaseFiles
import Citations
import Diagnostics

/// A citation of a paragraph leads nowhere.
enum DanglingParagraph: Rule {
    static let id = "PKT-PARA-REF"
    static let title = "Every paragraph and count cited exists, and ranges run forward"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 10(b)")
    static let needs: Evidence = .numbers
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at typed citations (`¶ 214`, `¶¶ 12–14`), at keyed ones (`[@dilemma]`, `[@facts-a..facts-c]`), and at the
        paragraph keys in the case file: `elements`, `irreparable`, and the facts of venue. A count that is named by
        its number (`Count IX`) must be there; so must a paragraph cited in words (`paragraph 12`), which is a warning
        only, because the words may mean another paper. While a text is missing only the counts are looked at.
        """
    static let accepts: [Example] = [
        """
        claims:
          - {key: apa, title: Contrary to law, elements: [{text: final action, paragraphs: [first..last]}]}
        === facts.md
        The agencies signed it. {#first}

        They acted on it; see ¶ 1 and [@first]. {#last}
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        The agency acted. {#first}

        They met in May. [⟦@second⟧] {#second}
        """,
        """
        claims: [{key: apa, title: Contrary to law}, {key: privacy, title: Disclosure}]
        relief: [{key: stop, kind: other, text: "relief on Counts I and ⟦III⟧"}]
        === facts.md
        The agencies signed it; see Count I, Count 2 and ⟦Count IX⟧, and Count V of the Amended Answer.
        """,
        """
        === facts.md
        See paragraph 2 and ⟦paragraph 999⟧, and ⟦para. 998⟧; ⟦paragraphs 1 through 997⟧ are repeated.

        See paragraph 2, ⟦paragraph 996⟧. Ex. 2, paragraph 50, has it. Under the Lease, paragraph 45, and paragraph 46 of the Lease, rent is due.
        """,
        """
        === facts.md
        The agencies signed it; see ⟦¶ 214⟧.
        """,
        """
        === facts.md
        The agencies signed it. {#first}

        They acted on it. [⟦@last..first⟧] {#last}
        """,
        """
        claims:
          - {key: apa, title: Contrary to law, elements: [{text: final action, paragraphs: [⟦frist⟧]}]}
        === facts.md
        The agencies signed it. {#first}
        """,
        """
        === facts.md
        The agencies signed it. {#first}

        They acted on it. [@⟦frist⟧]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.lacksAnyText else { return inWords(packet) }
        let last = packet.paragraphs.last?.number ?? 0
        // A key or number may lie in a text that could not be read.
        if packet.lacksAnyText { return repeated(packet) }
        return packet.paragraphCites.compactMap { toItself($0) ?? fault(of: $0, last: last) } + stray(packet)
            + inCaseFile(packet)
            + repeated(packet) + inWords(packet)
    }

    private static func inWords(_ packet: PacketOutline) -> [Fault] {
        let last = packet.lacksAnyText ? .max : packet.paragraphs.last?.number ?? 0
        return (packet.passages.filter { !$0.isQuote } + packet.reliefPassages).flatMap { passage in
            counts(in: passage, of: packet)
                + unquoted(NumberedReference.paragraphs(in: passage.text), in: passage).compactMap { reference in
                    guard !isOfComplaint(reference, passage, packet) else { return nil }
                    let cite = ParagraphCite(
                        written: passage.text.string(in: reference.range),
                        numbers: reference.numbers,
                        location: passage.text.location(of: reference.range),
                        paragraph: passage.paragraph
                    )
                    var fault = fault(of: cite, last: last)
                    fault?.milder = .warning
                    return fault
                }
        }
    }

    /// `paragraph 12 of the Complaint` in another paper.
    private static func isOfComplaint(_ reference: NumberedReference, _ passage: Passage, _ packet: PacketOutline)
        -> Bool
    {
        guard let paper = packet.paper, paper.kind != nil, !paper.isComplaint else { return false }
        let rest = passage.text.scalars[min(reference.range.upperBound, passage.text.scalars.count)...]
        return rest.starts(with: " of the ".unicodeScalars)
    }

    private static func unquoted(_ references: [NumberedReference], in passage: Passage) -> [NumberedReference] {
        let free = Set(passage.outsideQuotations(references.map(\.range)))
        return references.filter { free.contains($0.range) }
    }

    private static func counts(in passage: Passage, of packet: PacketOutline) -> [Fault] {
        // A finished document has counts too, but nothing says here how many.
        guard packet.evidence.contains(.caseFile) else { return [] }
        let count = packet.caseFile.claims.count
        return unquoted(NumberedReference.counts(in: passage.text), in: passage)
            .filter { $0.numbers.first < 1 || max($0.numbers.first, $0.numbers.last) > count }
            .map { reference in
                Fault(
                    "`\(passage.text.string(in: reference.range))` names a count that does not exist: "
                        + (count == 1 ? "there is one" : "there are \(count)"),
                    at: passage.text.location(of: reference.range),
                    fix: "cite the claim by its key, as `[@key]`, so that its number follows by itself",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
    }

    private static func repeated(_ packet: PacketOutline) -> [Fault] {
        packet.keys.repeated.map { key in
            Fault(
                "the key `\(key.value)` is given to two paragraphs",
                at: key.location,
                fix: "give one of them another key",
                about: Diagnostic.Subject(key: key.value)
            )
        }
    }

    private static func toItself(_ cite: ParagraphCite) -> Fault? {
        guard cite.numbers.isSingle, cite.numbers.first == cite.paragraph else { return nil }
        return Fault(
            "¶ \(cite.numbers.first) cites itself",
            at: cite.location,
            fix: "cite the source of the fact, or the paragraph that was meant",
            about: Diagnostic.Subject(paragraph: cite.paragraph)
        )
    }

    private static func fault(of cite: ParagraphCite, last: Int) -> Fault? {
        let subject = Diagnostic.Subject(paragraph: cite.paragraph)
        if !cite.numbers.isAscending {
            return Fault(
                "`\(cite.written)` runs backwards, from ¶ \(cite.numbers.first) to ¶ \(cite.numbers.last)",
                at: cite.location,
                fix: "name the earlier paragraph first",
                about: subject
            )
        }
        guard cite.numbers.first < 1 || cite.numbers.last > last else { return nil }
        let wrong = cite.numbers.first < 1 ? cite.numbers.first : cite.numbers.last
        return Fault(
            "¶ \(wrong) does not exist: the paragraphs end at ¶ \(last)",
            at: cite.location,
            fix: "cite the paragraph by its key, so that its number follows by itself",
            inDocument: "cite a paragraph that exists, or insert a cross-reference that follows its number",
            about: subject
        )
    }

    private static func stray(_ packet: PacketOutline) -> [Fault] {
        packet.strayReferences.filter(\.meansParagraph).map { reference in
            Fault(
                "no paragraph or count has the key `\(reference.key)`",
                at: reference.location,
                fix: reference.suggestion.map { "did you mean `\($0)`?" }
                    ?? "end the paragraph meant with `{#\(reference.key)}`",
                about: Diagnostic.Subject(paragraph: reference.paragraph, key: reference.key)
            )
        }
    }

    private static func inCaseFile(_ packet: PacketOutline) -> [Fault] {
        packet.paragraphUses.flatMap { use in
            let missing = use.range.ends.filter { packet.keys.paragraphs[$0.value] == nil }.map { key in
                Fault(
                    "no paragraph has the key `\(key.value)`",
                    at: key.location,
                    fix: packet.keys.nearestParagraph(to: key.value, from: nil).map { "did you mean `\($0)`?" }
                        ?? "end the paragraph meant with `{#\(key.value)}`",
                    about: Diagnostic.Subject(claim: use.claim, key: key.value)
                )
            }
            return missing.isEmpty ? backwards(use, in: packet) : missing
        }
    }

    private static func backwards(_ use: PacketOutline.ParagraphUse, in packet: PacketOutline) -> [Fault] {
        guard let first = packet.keys.paragraphs[use.range.first.value],
            let last = use.range.last.flatMap({ packet.keys.paragraphs[$0.value] }), first > last
        else { return [] }
        return [
            Fault(
                "the range runs backwards, from ¶ \(first) to ¶ \(last)",
                at: use.range.location,
                fix: "name the earlier paragraph first",
                about: Diagnostic.Subject(claim: use.claim)
            )
        ]
    }
}
