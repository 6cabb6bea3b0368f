import Diagnostics

/// In D. Mass., a motion does not certify that counsel conferred.
enum UncertifiedConference: PaperRule {
    static let id = "DMASS-LR-7.1a2"
    static let title = "Every motion certifies that counsel conferred"
    static let authority = Authority.local("L.R., D. Mass. 7.1(a)(2)", in: .mad, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks in a finished motion for "7.1(a)(2)", "conferred" or "meet and confer". A restraining order without notice, where there is
        nobody to confer with, explains that instead: a motion that says "without notice" or "ex parte" is left alone.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === motion.docx
        MOTION TO COMPEL
        1. Acme does not answer.
        L.R. 7.1(a)(2) Certificate
        I certify that on March 2, 2026, counsel conferred.
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === motion.docx
        ⟦MOTION TO COMPEL⟧
        1. Acme does not answer.
        """
    ]

    private static let words = PhraseFinder([
        "7.1(a)(2)", "conferred", "confer in good faith", "meet and confer", "without notice", "ex parte",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .motion, !packet.passages.contains(where: { words.first(in: $0.text) != nil }) else {
            return []
        }
        return [
            Fault(
                "the motion has no certificate of a conference",
                at: paper.place,
                fix: "certify who conferred, when, and with what result"
            )
        ]
    }
}
