import CaseFiles
import Citations
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
        than three sentences is much. Block quotations and citations are not counted.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        The agencies signed it on Jan. 5, 2025. They acted on it, see 5 U.S.C. § 706, at once. Nobody was told.
        """,
        """
        === facts.md
        The agencies signed it. Ex. A at 3. They acted. Bennett v. Spear, 520 U.S. 154, 177–78 (1997). It is final.
        """,
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
            guard isLong(Sentences.measure(paragraph.text.scalars)) else { return nil }
            let measure = Sentences.measure(withoutCitations(paragraph.text))
            guard isLong(measure) else { return nil }
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

    private static func isLong(_ measure: (words: Int, sentences: Int)) -> Bool {
        measure.words > mostWords || measure.sentences > mostSentences
    }

    /// A citation, with the stops in it and behind it, is no sentence.
    private static func withoutCitations(_ text: MappedText) -> [Unicode.Scalar] {
        var rest: [Unicode.Scalar] = []
        var offset = 0
        for citation in CitationScanner.citations(in: text.string) where citation.start >= offset {
            rest += text.scalars[offset..<citation.start]
            offset = citation.end
            while offset < text.scalars.count, ".; ".unicodeScalars.contains(text.scalars[offset]) { offset += 1 }
        }
        return rest + text.scalars[offset...]
    }
}
