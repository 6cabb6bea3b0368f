import CaseFiles
import Diagnostics

/// An allegation is too long to be answered.
enum LongAllegation: Rule {
    static let id = "FRCP-8d1"
    static let title = "Each allegation is simple, concise and direct"
    static let authority = Authority.civilRule("8(d)(1)", verified: true, note: "the limits are ours")
    static let needs: Evidence = .allegations
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        An answer admits or denies paragraph by paragraph, so a long one gets a long denial. More than 120 words or more
        than three sentences is much. Block quotations are not counted.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        The agencies signed it on Jan. 5, 2025. They acted on it, see 5 U.S.C. § 706, at once. Nobody was told.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        ⟦The agencies signed it. They acted on it. Nobody was told. Nobody was asked.⟧
        """
    ]

    private static let mostWords = 120
    private static let mostSentences = 3

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.paragraphs.filter { !$0.isGenerated }.compactMap { paragraph in
            let measure = Sentences.measure(paragraph.text.scalars)
            guard measure.words > mostWords || measure.sentences > mostSentences else { return nil }
            let size =
                measure.words > mostWords ? "\(measure.words) words" : "\(measure.sentences) sentences"
            return Fault(
                "¶ \(paragraph.number) has \(size)",
                at: paragraph.text.location(of: paragraph.text.scalars.indices),
                fix: "split it: each allegation should be simple, concise and direct",
                about: Diagnostic.Subject(paragraph: paragraph.number)
            )
        }
    }
}
