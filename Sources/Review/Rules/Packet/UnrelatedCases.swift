import CaseFiles
import Diagnostics

/// In N.D. Cal., a related case is named and no motion relates it.
enum UnrelatedCases: Rule {
    static let id = "NDCAL-3-12"
    static let title = "A related case of the same district is related by administrative motion"
    static let authority = Authority.local("Civ. L.R. 3-12(a), (b), (d)", in: .cand, verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The motion under Civ. L.R. 7-11 is filed in the lowest-numbered case, and a notice in the others. Looks at
        related cases whose `court` is the Northern District of California: each has a `motion`.
        """
    static let accepts: [Example] = [
        """
        court: cand
        related_cases:
          - key: other
            title: Roe v. IRS
            court: N.D. Cal.
            relation: The same order is attacked.
            motion: An administrative motion is filed in that case today.
          - {key: third, title: Poe v. IRS, court: D. Mass., relation: The same order is attacked.}
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        related_cases:
          - {key: other, title: ⟦Roe v. IRS⟧, court: N.D. Cal., relation: The same order is attacked.}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relatedCases.filter { related in
            let court = (related.court?.value ?? "").lowercased()
            return (court.contains("northern district of california") || court.contains("n.d. cal"))
                && (related.motion?.value ?? "").isEmpty
        }.map { related in
            Fault(
                "no administrative motion relates `\(related.title.value)`",
                at: related.title.location,
                fix: "file the motion in the lowest-numbered case, and tell of it in `motion`",
                about: Diagnostic.Subject(key: related.key.value)
            )
        }
    }
}
