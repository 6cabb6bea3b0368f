import Diagnostics

/// An order without notice does not tell how to be heard.
enum NoMotionToDissolve: PaperRule {
    static let id = "FRCP-65b4"
    static let title = "A restraining order without notice tells of the right to move to dissolve it"
    static let authority = Authority.civilRule("65(b)(4)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Whoever is restrained without notice may move on two days' notice to dissolve or modify the order. It need not say so; it helps.
        """
    static let accepts: [Example] = [
        """
        === order.docx
        [PROPOSED] ORDER
        This order is entered without notice.
        1. Acme is restrained. On two days’ notice it may move to dissolve this order.
        """
    ]
    static let rejects: [Example] = [
        """
        === order.docx
        ⟦[PROPOSED] ORDER⟧
        This order is entered without notice.
        1. Acme is restrained.
        """
    ]

    private static let unheard = PhraseFinder(["without notice", "ex parte"])
    private static let heard = PhraseFinder(["dissolve", "dissolution"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .order, packet.has(unheard), !packet.has(heard) else { return [] }
        return [
            Fault(
                "the order is without notice, and does not say how to move against it",
                at: paper.place,
                fix: "add that it may be dissolved or modified on motion, on two days' notice"
            )
        ]
    }
}
