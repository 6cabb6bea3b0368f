import CaseFiles
import Diagnostics

/// An exhibit is never cited.
enum UncitedExhibit: Rule {
    static let id = "PKT-EXH-USED"
    static let title = "Every exhibit is cited at least once"
    static let authority = Authority.ours(basedOn: "exhibit practice")
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        An exhibit that no text cites proves nothing and costs the reader's time; most often its citation was lost
        when a paragraph was rewritten. Citations in facts, claims, quotations and footnotes count. While a
        text is missing the rule is silent.
        """
    static let accepts: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf}
        === facts.md
        The agencies signed it. [@mou]
        """,
        """
        facts: [facts.md, lost.md]
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf}
        === facts.md
        The agencies signed it.
        """,
    ]
    static let rejects: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf}
          - {key: ⟦letter⟧, title: Letter, file: letter.pdf}
        === facts.md
        The agencies signed it. [@mou]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.lacksAnyText else { return [] }
        let cited = Set(packet.exhibitCites.compactMap(\.exhibit)).union(packet.exhibitsMeant)
        return packet.caseFile.exhibits.filter { !cited.contains($0.key.value) }.map { exhibit in
            let label = packet.labels[exhibit.key.value] ?? exhibit.key.value
            return Fault(
                "exhibit `\(label)`, `\(exhibit.title.value)`, is never cited",
                at: exhibit.key.location,
                fix: "cite it with `[@\(exhibit.key.value) at 1]`, or remove it from `exhibits`",
                inDocument: "cite it, such as `Ex. \(label) at 1`, or take it out of the folder",
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }
}
