import CaseFiles
import Citations
import Diagnostics

/// A claim on the taxpayer bill of rights names no right or not the Commissioner.
enum UnpinnedTaxpayerRight: Rule {
    static let id = "IRC-7803a3"
    static let title = "A claim on taxpayer rights names the right and the Commissioner"
    static let authority = Authority.federal("26 U.S.C. § 7803(a)(3)(A)–(J)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The section lists ten rights, among them privacy (G) and confidentiality (H), and puts the duty on the
        Commissioner. Looks at claims with `theory: irc7803`: an authority must name the letter, and a defendant must
        hold the office of Commissioner.
        """
    static let accepts: [Example] = [
        """
        defendants:
          - {key: head, name: Pat Roe, kind: officer, capacity: official, office: Commissioner of Internal Revenue}
        authorities: [{key: rights, cite: 26 U.S.C. § 7803(a)(3)(G)–(H)}]
        claims: [{key: tbor, title: Taxpayer rights, theory: irc7803, defendants: [head], authorities: [rights]}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants:
          - {key: head, name: Pat Roe, kind: officer, capacity: official, office: Commissioner of Internal Revenue}
        authorities: [{key: rights, cite: 26 U.S.C. § 7803(a)(3)}]
        claims: [{key: ⟦tbor⟧, title: Taxpayer rights, theory: irc7803, defendants: [head], authorities: [rights]}]
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        authorities: [{key: rights, cite: 26 U.S.C. § 7803(a)(3)(G)–(H)}]
        claims: [{key: ⟦tbor⟧, title: Taxpayer rights, theory: irc7803, defendants: [irs], authorities: [rights]}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.filter { $0.hasTheory(.taxpayerRights) }.compactMap { claim in
            let namesRight = packet.authorities(of: claim).contains { authority in
                authority.isStatute(title: 26, section: 7803) && (authority.statute?.reference.path.count ?? 0) >= 3
            }
            let reachesCommissioner = packet.defendants(of: claim).contains { party in
                party.office?.value.contains("Commissioner") ?? false
            }
            guard !namesRight || !reachesCommissioner else { return nil }
            return Fault(
                namesRight
                    ? "\(packet.name(of: claim)) is not directed against the Commissioner, who has the duty"
                    : "\(packet.name(of: claim)) names no right of § 7803(a)(3)",
                at: claim.key.location,
                fix: namesRight
                    ? "add the Commissioner of Internal Revenue as a defendant of the claim"
                    : "cite the letter, such as 26 U.S.C. § 7803(a)(3)(G)–(H)",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
