import Diagnostics

/// A motion has no grounds, or asks for nothing.
enum MotionWithoutGrounds: PaperRule {
    static let id = "FRCP-7b1BC"
    static let title = "A motion states its grounds and the relief sought"
    static let authority = Authority.civilRule("7(b)(1)(B)–(C)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks in a finished motion for numbered paragraphs, or words such as "on the grounds that", "because" or "as grounds", and for words that
        ask the court: "respectfully request", "moves", "asks", "prays", or a heading that names the relief. Whether the grounds are
        particular enough, no machine can tell; a motion of fewer than thirty words has none.
        """
    static let accepts: [Example] = [
        """
        === motion.docx
        MOTION TO COMPEL
        GROUNDS
        1. Acme has answered none of the requests that Roe served on it two months ago, although both sides conferred twice and Acme promised each time to produce what the requests name.
        RELIEF REQUESTED
        Roe respectfully requests an order that Acme answer.
        """
    ]
    static let rejects: [Example] = [
        """
        === motion.docx
        ⟦MOTION TO COMPEL⟧
        Plaintiffs move for relief.
        """
    ]

    private static let grounds = PhraseFinder([
        "grounds", "ground", "because", "in support of this motion", "as reasons", "for the reasons", "reasons",
    ])
    private static let requests = PhraseFinder([
        "request", "requests", "relief requested", "respectfully ask", "asks", "ask that", "prays", "pray that",
        "seeks", "seek",
        "for an order", "an order", "moves", "move",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .motion else { return [] }
        let texts = packet.passages.map(\.text)
        let words = texts.reduce(0) { $0 + $1.wordStarts.count }
        let missing = [
            words >= 30 && (has(grounds, texts) || paper.hasAllegations) ? nil : "no grounds",
            has(requests, texts) ? nil : "no relief that is sought",
        ].compactMap { $0 }
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "the motion states \(missing.joined(separator: " and "))",
                at: paper.place,
                fix: "state the grounds with particularity, and the exact relief sought"
            )
        ]
    }

    private static func has(_ finder: PhraseFinder, _ texts: [MappedText]) -> Bool {
        texts.contains { finder.first(in: $0) != nil }
    }
}
