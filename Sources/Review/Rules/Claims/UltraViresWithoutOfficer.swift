import CaseFiles
import Diagnostics

/// An ultra vires claim names no officer, or no limit that was exceeded.
enum UltraViresWithoutOfficer: Rule {
    static let id = "ULTRAVIRES"
    static let title = "An ultra vires claim names the officer and the statutory limit"
    static let authority = Authority.federal(
        "Larson v. Domestic & Foreign Com. Corp., 337 U.S. 682 (1949); Leedom v. Kyne, 358 U.S. 184 (1958)",
        verified: false
    )
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The claim lies against officers who exceed their statutory power, where no statute provides review. So it needs
        an officer among its defendants and a statute among its authorities; beside a claim under the APA it is pleaded
        in the alternative.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: head, name: Pat Roe, kind: officer, capacity: official, office: Commissioner}]
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(a)}]
        claims: [{key: uv, title: Ultra vires, theory: ultra_vires, defendants: [head], authorities: [privacy]}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(a)}]
        claims: [{key: ⟦uv⟧, title: Ultra vires, theory: ultra_vires, defendants: [irs], authorities: [privacy]}]
        """,
        """
        defendants: [{key: head, name: Pat Roe, kind: officer, capacity: official, office: Commissioner}]
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(a)}]
        claims:
          - {key: apa, title: Contrary to law, theory: apa706_2A, defendants: [head], authorities: [privacy]}
          - {key: ⟦uv⟧, title: Ultra vires, theory: ultra_vires, defendants: [head], authorities: [privacy]}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let apa = packet.caseFile.claims.first(where: \.isAPA)
        return packet.caseFile.claims.filter { $0.hasTheory(.ultraVires) }.compactMap { claim in
            guard let (complaint, fix) = complaint(about: claim, beside: apa, in: packet) else { return nil }
            return Fault(
                "\(packet.name(of: claim)) \(complaint)",
                at: claim.key.location,
                fix: fix,
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }

    private static func complaint(
        about claim: Claim,
        beside apa: Claim?,
        in packet: PacketOutline
    ) -> (String, String)? {
        let defendants = packet.defendants(of: claim)
        let listed = packet.authorities(of: claim)
        if !defendants.isEmpty, !defendants.contains(where: \.isOfficer) {
            return ("is brought against no officer", "name the officer who exceeded the limit as a defendant")
        }
        if !listed.isEmpty, !listed.contains(where: { $0.statute != nil || $0.content == nil }) {
            return ("names no statutory limit that was exceeded", "add the statute to `authorities`")
        }
        if let apa, claim.alternativeTo == nil {
            return (
                "stands beside \(packet.name(of: apa)) and is not in the alternative",
                "add `alternative_to: \(apa.key.value)`"
            )
        }
        return nil
    }
}
