import CaseFiles
import Diagnostics

/// Exhibit labels do not follow the order of first citation.
enum ExhibitOutOfOrder: Rule {
    static let id = "PKT-EXH-ORDER"
    static let title = "Exhibit labels are without gaps and in the order of first citation"
    static let authority = Authority.ours(basedOn: "exhibit practice")
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A reader who meets Ex. C before Ex. A looks for a lost page. Written labels are compared with the order in
        which the texts first cite the exhibits, and those are told that must move for the rest to be in order; a hole in the
        sequence is reported too. A label that is used twice is
        PKT-EXH-EXIST's, and the holes beside it are not told again.
        Exhibits without a written label take the next free one and cannot be out of order; exhibits that are never
        cited are PKT-EXH-USED's. Letters run A … Z, AA, BB … or AA, AB …; numbers and prefixes such as `P-1` are known.
        """
    static let accepts: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: B}
        === facts.md
        The agencies signed it. [@mou]

        They wrote of it. [@letter; @mou]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: A}
          - {key: report, title: Report, file: report.pdf, label: C}
        === facts.md
        The agencies signed it. [@mou; @letter; @report]
        """,
    ]
    static let rejects: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: ⟦A⟧}
          - {key: letter, title: Letter, file: letter.pdf, label: B}
        === facts.md
        They wrote of it. [@letter]

        The agencies signed it. [@mou]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: B}
          - {key: report, title: Report, file: report.pdf, label: C}
          - {key: late, title: Late letter, file: late.pdf, label: ⟦D⟧}
        === facts.md
        They were late. [@late] The agencies signed it. [@mou; @letter; @report]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: B}
          - {key: report, title: Report, file: report.pdf, label: ⟦D⟧}
        === facts.md
        The agencies signed it. [@mou; @letter; @report]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: ⟦C⟧}
        === facts.md
        The agencies signed it. [@mou; @letter]
        """,
    ]

    private struct Labelled {
        var exhibit: Exhibit
        var label: Located<String>
        var rank: ExhibitLabel
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let labelled = packet.caseFile.exhibits.compactMap { exhibit -> Labelled? in
            guard let label = exhibit.label, let rank = ExhibitLabel(label.value) else { return nil }
            return Labelled(exhibit: exhibit, label: label, rank: rank)
        }
        let repeated = packet.caseFile.exhibitsWithTakenLabels
        let once = labelled.filter { !repeated.contains($0.exhibit.key.value) }
        // A label that is free because nothing was written for it fills the gap.
        let assigned = Set(packet.labels.values)
        return (repeated.isEmpty ? gaps(once, among: assigned) : []) + disorder(once, in: packet)
    }

    private static func gaps(_ labelled: [Labelled], among assigned: Set<String>) -> [Fault] {
        Dictionary(grouping: labelled, by: \.rank.prefix).values.flatMap { group -> [Fault] in
            let sorted = group.sorted { $0.rank.number < $1.rank.number }
            return sorted.indices.compactMap { index in
                let item = sorted[index]
                guard item.rank.part == nil, let previous = item.rank.previous else { return nil }
                let before = index > 0 ? sorted[index - 1].rank.number : 0
                guard item.rank.number > before + 1, !assigned.contains(previous) else { return nil }
                return fault(
                    "label `\(item.label.value)` leaves a gap: there is no exhibit `\(previous)`",
                    item,
                    fix: "relabel the exhibits without a gap"
                )
            }
        }
    }

    private static func disorder(_ labelled: [Labelled], in packet: PacketOutline) -> [Fault] {
        let byKey = labelled.reduce(into: [String: Labelled]()) { $0[$1.exhibit.key.value] = $1 }
        var seen = packet.exhibitsMeant
        let cited = packet.exhibitCites.compactMap { cite -> Labelled? in
            guard let key = cite.exhibit, seen.insert(key).inserted else { return nil }
            return byKey[key]
        }
        return Dictionary(grouping: cited, by: \.rank.prefix).values.flatMap(disorder)
    }

    /// The fewest exhibits that must move for the rest to be in order: all but a longest rising row of labels.
    private static func disorder(_ cited: [Labelled]) -> [Fault] {
        let kept = RisingRow.indices(of: cited.map(\.rank))
        return cited.indices.filter { !kept.contains($0) }.map { index in
            let item = cited[index]
            let after = cited[..<index].last { item.rank < $0.rank }
            let before = cited[index...].first { $0.rank < item.rank }
            let place =
                after.map { "after exhibit `\($0.label.value)`" } ?? "before exhibit `\(before?.label.value ?? "")`"
            return fault(
                "exhibit `\(item.label.value)` is first cited \(place)",
                item,
                fix: "relabel the exhibits in the order of first citation"
            )
        }
    }

    private static func fault(_ message: String, _ item: Labelled, fix: String) -> Fault {
        Fault(
            message,
            at: item.label.location,
            fix: fix,
            about: Diagnostic.Subject(exhibit: item.exhibit.key.value)
        )
    }
}
