import CaseFiles
import Diagnostics

/// A blank was not filled.
enum UnfilledPlaceholder: Rule {
    static let id = "PKT-PLACEHOLDER"
    static let title = "No blank is left unfilled"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(a)")
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at every text and every value of the case file for `[…]`, `TBD`, `XXX` and `____`. A blank listed under
        `placeholders` with a reason is reported once, as advice, so that it stays in sight; any other is an error. Brackets
        that belong are left alone: `[sic]`, alterations of a quotation such as `[t]he`, "[emphasis added]", and keyed
        references. The case number of a new case may be blank.
        A finished document has no such list; a line of underscores to sign on is left alone there.
        """
    static let accepts: [Example] = [
        """
        case_number: 1:25-cv-_____
        === facts.md
        He said “[t]he [agency] cannot encourage immigra[nts] [sic] … [emphasis added].”
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center, address: ["⟦[ADDRESS]⟧"]}]
        === facts.md
        The agencies signed it on ⟦____⟧ 2025, in ⟦TBD⟧, before ⟦[month]⟧.
        """,
        """
        relief: [{key: stop, kind: other, text: "stay it, ⟦[@mou at 3]⟧"}]
        """,
        """
        placeholders: [{text: "[year]", reason: the source gives no year}]
        === facts.md
        The agencies signed it in ⟦[year]⟧, and acted on it in [year].
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let placeholders = packet.caseFile.placeholders
        let places = placeholders.indices.reversed().reduce(into: [String: Int]()) { places, index in
            let text = placeholders[index].text.value
            places[text] = index
            // A caption has the names in capitals.
            if packet.paper != nil { places[text.uppercased()] = index }
        }
        var declared = [(first: Blank, count: Int)?](repeating: nil, count: placeholders.count)
        var faults: [Fault] = []
        for passage in packet.everyPassage where !passage.isPlaceholderList && !passage.isCaseNumber {
            for range in PlaceholderScan.hits(in: passage.text)
            where !isCaseNumber(range, in: passage) && !isLine(range, in: passage, of: packet) {
                let text = passage.text.string(in: range)
                guard let index = places[text] else {
                    faults.append(unfilled(Blank(text, passage, range)))
                    continue
                }
                if declared[index] == nil {
                    declared[index] = (Blank(text, passage, range), 1)
                } else {
                    declared[index]?.count += 1
                }
            }
        }
        return faults + packet.values.flatMap(rawReferences)
            + zip(declared, placeholders).compactMap { declared, placeholder in
                declared.map { leftOnPurpose($0.first, count: $0.count, reason: placeholder.reason.value) }
            }
    }

    private struct Blank {
        var text: String
        var location: Location
        var paragraph: Int?

        init(_ text: String, _ passage: Passage, _ range: Range<Int>) {
            self.text = text
            location = passage.text.location(of: range)
            paragraph = passage.paragraph
        }
    }

    /// The number that the clerk assigns, `1:25-cv-_____`, is left blank in a new case.
    private static func isCaseNumber(_ range: Range<Int>, in passage: Passage) -> Bool {
        passage.text.scalars[..<range.lowerBound].suffix(4).elementsEqual("-cv-".unicodeScalars)
    }

    /// In a finished document a line to sign or to date on, and the blank number of a complaint, which FRCP-10a-number looks at.
    private static func isLine(_ range: Range<Int>, in passage: Passage, of packet: PacketOutline) -> Bool {
        guard let paper = packet.paper, passage.text.scalars[range.lowerBound] == "_" else { return false }
        let before = passage.text.scalars[..<range.lowerBound].filter { $0 != "_" && $0 != " " }
        if !paper.isSignedByFiler || before.isEmpty || before.elementsEqual("Dated:".unicodeScalars) { return true }
        let number = paper.caption.number?.location
        return number.map {
            $0.start <= passage.text.location(of: range).start && passage.text.location(of: range).end <= $0.end
        }
            ?? false
    }

    /// References by key are read in texts; in the case file they would be printed as they stand.
    private static func rawReferences(in passage: Passage) -> [Fault] {
        let text = passage.text.scalars
        return passage.text.marks.filter { text[$0] == "[" && $0 + 1 < text.count && text[$0 + 1] == "@" }.compactMap {
            open in
            // A key is short; looking for the end of one that never ends would make the work grow with its square.
            guard let close = text[open...].prefix(200).firstIndex(of: "]") else { return nil }
            let range = open..<(close + 1)
            return Fault(
                "`\(passage.text.string(in: range))` is read as a reference only in texts, not in the case file",
                at: passage.text.location(of: range),
                fix: "write the citation out, such as `Ex. A at 3`"
            )
        }
    }

    private static func unfilled(_ blank: Blank) -> Fault {
        Fault(
            "the placeholder `\(blank.text)` is not filled",
            at: blank.location,
            fix: "fill it, or list it under `placeholders` with a reason",
            inDocument: "fill it before filing",
            about: Diagnostic.Subject(paragraph: blank.paragraph)
        )
    }

    private static func leftOnPurpose(_ blank: Blank, count: Int, reason: String) -> Fault {
        let places = count == 1 ? "" : " in \(count) places"
        return Fault(
            "the placeholder `\(blank.text)` is left on purpose\(places): \(reason)",
            at: blank.location,
            fix: "fill it before filing",
            about: Diagnostic.Subject(paragraph: blank.paragraph),
            milder: .advice
        )
    }
}
