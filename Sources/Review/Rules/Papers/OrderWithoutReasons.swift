import Diagnostics

/// An order that enjoins gives no reasons.
enum OrderWithoutReasons: PaperRule {
    static let id = "FRCP-65d1A"
    static let title = "An injunction states the reasons why it issued"
    static let authority = Authority.civilRule("65(d)(1)(A)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at a proposed order that restrains or enjoins for reasons: a heading "Findings" or "Reasons", or two of the words of the
        four factors. "For good cause" is no reason.
        """
    static let accepts: [Example] = [
        """
        === order.docx
        [PROPOSED] ORDER
        Plaintiffs are likely to succeed on the merits, and the injury is irreparable.
        1. Acme is enjoined from selling the goods.
        """,
        """
        === order.docx
        [PROPOSED] ORDER
        1. The motion to extend time is allowed.
        """,
    ]
    static let rejects: [Example] = [
        """
        === order.docx
        ⟦[PROPOSED] ORDER⟧
        For good cause shown:
        1. Acme is enjoined from selling the goods.
        """
    ]

    private static let enjoins = PhraseFinder([
        "enjoined", "restrained", "restrains", "enjoins", "temporary restraining order", "shall not",
    ])
    private static let factors = [
        PhraseFinder(["findings", "finds that", "reasons"]),
        PhraseFinder(["likely to succeed", "likelihood of success"]),
        PhraseFinder(["irreparable"]),
        PhraseFinder(["balance of equities", "balance of the equities", "balance of hardships"]),
        PhraseFinder(["public interest"]),
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .order, packet.has(enjoins), factors.count(where: packet.has) < 2 else { return [] }
        return [
            Fault(
                "the order enjoins and gives no reasons",
                at: paper.place,
                fix: "state the findings on which it rests: success, irreparable harm, equities, public interest"
            )
        ]
    }
}
