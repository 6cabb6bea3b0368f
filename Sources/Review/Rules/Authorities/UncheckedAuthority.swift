import CaseFiles
import Diagnostics

/// The authority of a claim was never cite-checked.
enum UncheckedAuthority: Rule {
    static let id = "FRCP-11b2"
    static let title = "Every authority of a claim was read and checked on a known day"
    static let authority = Authority.civilRule("11(b)(2)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        By signing, counsel certifies that the claims are warranted by existing law. `checked_on` records the day on
        which somebody read the authority and saw that it is good law. A claim without any authority is
        PKT-AUTH-CLAIM's, an error.
        """
    static let accepts: [Example] = [
        """
        authorities:
          - {key: apa-706, cite: 5 U.S.C. § 706(2)(A), checked_on: 2025-09-12}
        claims:
          - {key: apa, title: Agency action not in accordance with law, authorities: [apa-706]}
        """
    ]
    static let rejects: [Example] = [
        """
        authorities:
          - {key: apa-706, cite: ⟦5 U.S.C. § 706(2)(A)⟧}
        claims:
          - {key: apa, title: Agency action not in accordance with law, authorities: [apa-706]}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        var reported: Set<String> = []
        return packet.caseFile.claims.flatMap { claim in
            packet.authorities(of: claim)
                .filter { $0.checkedOn == nil && reported.insert($0.key).inserted }
                .map { authority in
                    Fault(
                        "`\(authority.cite.value)`, on which \(packet.name(of: claim)) rests, has no date of a cite check",
                        at: authority.cite.location,
                        fix: "read the authority, and write the day into `checked_on`",
                        about: Diagnostic.Subject(claim: claim.key.value, key: authority.key)
                    )
                }
        }
    }
}
