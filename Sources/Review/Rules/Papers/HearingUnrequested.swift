import Diagnostics

/// In D. Mass., a motion does not say whether a hearing is wanted.
enum HearingUnrequested: PaperRule {
    static let id = "DMASS-LR-7.1d"
    static let title = "A motion requests oral argument where it is wanted"
    static let authority = Authority.local("L.R., D. Mass. 7.1(d)", in: .mad, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        A party that wants a hearing says so in a separate line. Looks for the words "oral argument" and "hearing" in a finished motion.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === motion.docx
        MOTION TO COMPEL
        1. Acme does not answer.
        REQUEST FOR ORAL ARGUMENT
        Roe requests a hearing.
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

    private static let words = PhraseFinder(["oral argument", "hearing"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .motion, !packet.passages.contains(where: { words.first(in: $0.text) != nil }),
            !paper.caption.words.contains(where: { $0.contains("ORAL ARGUMENT") })
        else { return [] }
        return [
            Fault(
                "the motion does not say whether a hearing is wanted",
                at: paper.place,
                fix: "add a request for oral argument if you want a hearing"
            )
        ]
    }
}
