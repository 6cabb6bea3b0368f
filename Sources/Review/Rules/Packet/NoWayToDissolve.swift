import Diagnostics

/// A restraining order without notice does not mention how to be heard against it.
enum NoWayToDissolve: PaperRule {
    static let id = "FRCP-65b4"
    static let title = "A restraining order without notice mentions the motion to dissolve it"
    static let authority = Authority.civilRule("65(b)(4)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        On 2 days' notice, or on shorter notice set by the court, the adverse party may move to dissolve or modify the
        order. Looks at a finished document with `Temporary Restraining Order` in its title that speaks of no notice. The
        tool's own order says so.
        """
    static let accepts: [Example] = [
        """
        === order.docx
        [PROPOSED] TEMPORARY RESTRAINING ORDER
        This Order is issued without notice.
        On 2 days' notice to Plaintiffs, Defendants may move to dissolve or modify this Order.
        """,
        """
        === order.docx
        [PROPOSED] TEMPORARY RESTRAINING ORDER
        Defendants had notice and were heard.
        """,
    ]
    static let rejects: [Example] = [
        """
        === order.docx
        ⟦[PROPOSED] TEMPORARY RESTRAINING ORDER⟧
        This Order is issued without notice.
        """
    ]

    private static let withoutNotice = PhraseFinder(["without notice", "without written or oral notice", "ex parte"])
    private static let ways = PhraseFinder(["dissolve", "dissolution", "modify"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let title = paper.caption.title, paper.isOrder,
            title.value.uppercased().contains("RESTRAINING ORDER"),
            packet.passages.contains(where: { withoutNotice.first(in: $0.text) != nil }),
            !packet.passages.contains(where: { ways.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "the order is made without notice and mentions no motion to dissolve it",
                at: title.location,
                fix: "add that Defendants may move to dissolve or modify it on 2 days' notice, Rule 65(b)(4)"
            )
        ]
    }
}
