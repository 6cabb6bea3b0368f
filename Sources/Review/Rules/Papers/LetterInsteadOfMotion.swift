import Diagnostics

/// A request to the court is a letter without a caption.
enum LetterInsteadOfMotion: PaperRule {
    static let id = "FRCP-7b2"
    static let title = "A motion has the caption and form of a pleading"
    static let authority = Authority.civilRule("7(b)(2)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Rule 10 governs motions too. A document that speaks to the judge ("Dear Judge", "Your Honor") and has no caption with a title is
        a letter. What a caption lacks that is there, the rules FRCP-10a tell.
        """
    static let accepts: [Example] = [
        """
        === motion.docx
        UNITED STATES DISTRICT COURT
        MOTION TO EXTEND TIME
        Roe moves for two weeks.
        """
    ]
    static let rejects: [Example] = [
        """
        === letter.docx
        March 3, 2026
        ⟦Dear Judge Kelley:⟧
        I write to ask for two more weeks.
        """
    ]

    private static let address = PhraseFinder([
        "dear judge", "dear justice", "dear chief judge", "your honor", "dear magistrate judge",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == nil, paper.caption.court == nil,
            let passage = packet.passages.first(where: { address.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "a letter to the judge is no motion",
                at: passage.text.location(of: passage.text.scalars.indices),
                fix: "write a motion, with the caption of the case and a title"
            )
        ]
    }
}
