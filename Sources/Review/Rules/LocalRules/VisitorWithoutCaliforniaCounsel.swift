import CaseFiles
import Diagnostics

/// In N.D. Cal., a lawyer from elsewhere appears without a member of the court's bar.
enum VisitorWithoutCaliforniaCounsel: Rule {
    static let id = "NDCAL-3-4a2"
    static let title = "A lawyer admitted pro hac vice lists co-counsel of this court's bar"
    static let authority = Authority.local("Civ. L.R. 3-4(a)(2), 11-3", in: .cand, verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Under the pro hac vice counsel, the paper lists the California-based member of the bar of this court who is
        co-counsel.
        """
    static let accepts: [Example] = [
        """
        court: cand
        plaintiffs: [{key: cedc, name: Center, counsel: [alc, far]}]
        counsel:
          - {key: alc, name: Law Caucus, attorneys: [{name: C. Lawyer, admission: admitted}]}
          - {key: far, name: Eastern Firm, attorneys: [{name: D. Lawyer, admission: pro_hac_vice}]}
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        plaintiffs: [{key: cedc, name: Center, counsel: [far]}]
        counsel: [{key: far, name: Eastern Firm, attorneys: [{name: ⟦D. Lawyer⟧, admission: pro_hac_vice}]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        LocalCounsel.visitorsAlone(in: packet).map { attorney in
            Fault(
                "`\(attorney.name.value)` is not admitted here and has no co-counsel of this court's bar",
                at: attorney.name.location,
                fix: "add the co-counsel who is a member of this court's bar"
            )
        }
    }
}
