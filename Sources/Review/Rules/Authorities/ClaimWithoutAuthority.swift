import CaseFiles
import Citations
import Diagnostics

/// A claim names no authority.
enum ClaimWithoutAuthority: Rule {
    static let id = "PKT-AUTH-CLAIM"
    static let title = "Every claim lists its authority"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(b)(2)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The second promise of this tool. Each claim lists at least one primary authority: a constitution, a statute,
        a regulation, a rule or a case. A list that holds only citations of the record, or of an executive branch
        manual, is no authority for a claim. A key that names no authority has its own finding, and is taken for one here.
        """
    static let accepts: [Example] = [
        """
        authorities:
          - {key: apa-706, cite: 5 U.S.C. § 706(2)(A)}
        claims:
          - {key: apa, title: Agency action not in accordance with law, authorities: [apa-706]}
        """,
        """
        claims:
          - {key: apa, title: Agency action not in accordance with law, authorities: [apa-760]}
        """,
    ]
    static let rejects: [Example] = [
        """
        claims:
          - {key: ⟦apa⟧, title: Agency action not in accordance with law, authorities: []}
        """,
        """
        claims:
          - {key: ⟦apa⟧, title: Agency action not in accordance with law}
        """,
        """
        authorities:
          - {key: irm, cite: "IRM 11.3.28.4 (Sept. 1, 2022)"}
        claims:
          - {key: ⟦privacy⟧, title: Disclosure of return information, authorities: [irm]}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.filter { lacksAuthority($0, in: packet) }.map { claim in
            Fault(
                "\(packet.name(of: claim)) lists no legal authority",
                at: claim.key.location,
                fix: "add the key of a statute, rule, constitution or case to `authorities`",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }

    private static func lacksAuthority(_ claim: Claim, in packet: PacketOutline) -> Bool {
        claim.authorities.keys.allSatisfy { packet.authorities[$0.value].map { !isPrimary($0) } ?? false }
    }

    private static func isPrimary(_ authority: ListedAuthority) -> Bool {
        switch authority.content {
        case .record, .manual, .short, .id, .supra: false
        // A cite of no known form is left to the lawyer: state codes have a thousand forms.
        default: !authority.cite.value.isEmpty
        }
    }
}
