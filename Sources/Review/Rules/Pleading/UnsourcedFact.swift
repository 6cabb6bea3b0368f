import CaseFiles
import Diagnostics

/// A factual allegation has no source.
enum UnsourcedFact: Rule {
    static let id = "FRCP-11b"
    static let title = "Every fact has a source or is pleaded on information and belief"
    static let authority = Authority.civilRule("11(b)(3)", verified: true)
    static let needs: Evidence = .allegations
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Looks at the paragraphs before the claims that stand under a heading with the word "facts" or "factual". A source
        is a citation of an exhibit, of a paragraph, of law or of the record; a block quotation right after the paragraph
        that has one counts too. "On information and belief" and "upon information and belief" do as well.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === facts.md
        # Facts

        The agencies signed it. [@mou at 3]

        On information and belief, they act on it.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        # Facts

        ⟦The agencies act on it.⟧
        """
    ]

    private static let belief = PhraseFinder([
        "on information and belief", "upon information and belief", "judicial notice", "admitted", "undisputed",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let sourced = packet.citingParagraphs
        return packet.paragraphs.filter { paragraph in
            paragraph.claim == nil && paragraph.section.topics.contains(.facts) && !sourced.contains(paragraph.number)
                && belief.first(in: paragraph.text) == nil
        }.map { paragraph in
            Fault(
                "¶ \(paragraph.number) gives no source",
                at: paragraph.text.location(of: paragraph.text.scalars.indices),
                fix: "cite an exhibit or another source, or plead it on information and belief with the reason",
                about: Diagnostic.Subject(paragraph: paragraph.number)
            )
        }
    }
}
