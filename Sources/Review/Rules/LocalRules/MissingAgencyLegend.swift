import Diagnostics

/// In N.D. Cal., a complaint against an agency's decision has no legend below its title.
enum MissingAgencyLegend: PaperRule {
    static let id = "NDCAL-3-4a4"
    static let title = "A complaint under the APA says so below its title"
    static let authority = Authority.local(
        "Civ. L.R. 3-4(a)(4)",
        in: .cand,
        verified: true,
        note: "the words of the legend are not verified"
    )
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at a finished complaint that cites 5 U.S.C. §§ 701–706: its caption must hold the words "Administrative
        Procedure Act Case". Immigration and Privacy Act cases have legends of their own, which are not looked for.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx
        COMPLAINT
        ADMINISTRATIVE PROCEDURE ACT CASE
        1. The agency acted. 5 U.S.C. § 706(2)(A).
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx
        ⟦COMPLAINT⟧
        1. The agency acted. 5 U.S.C. § 706(2)(A).
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isComplaint, let title = paper.caption.title,
            (701...706).contains(where: { packet.cites(title: 5, section: $0) }),
            !paper.caption.words.contains(where: { $0.contains("ADMINISTRATIVE PROCEDURE ACT") })
        else { return [] }
        return [
            Fault(
                "the complaint rests on the APA, and no legend below its title says so",
                at: title.location,
                fix: "write `Administrative Procedure Act Case` below the title"
            )
        ]
    }
}
