import CaseFiles
import Diagnostics

/// Section 7431 is pleaded by those who cannot use it.
enum MisusedTaxpayerRemedy: Rule {
    static let id = "IRC-7431"
    static let title = "Section 7431 is pleaded by taxpayers, for damages"
    static let authority = Authority.federal("26 U.S.C. § 7431(a), (c), (d)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Only a taxpayer whose return or return information was disclosed may sue under § 7431, and for damages. A claim
        that lists § 7431 among its authorities needs individual plaintiffs and damages in its relief. To mention the
        section in a text is fine.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual}]
        authorities: [{key: remedy, cite: 26 U.S.C. § 7431(a)(1)}]
        claims: [{key: money, title: Damages for disclosure, plaintiffs: [roe], authorities: [remedy]}]
        relief: [{key: pay, kind: damages, text: award damages, claims: [money]}]
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center, kind: nonprofit}]
        authorities: [{key: remedy, cite: 26 U.S.C. § 7431(a)(1)}]
        claims: [{key: ⟦money⟧, title: Damages for disclosure, plaintiffs: [cedc], authorities: [remedy]}]
        relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data, claims: [money]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.filter { claim in
            packet.authorities(of: claim).contains { $0.isStatute(title: 26, section: 7431) }
        }.compactMap { claim in
            let wrong = packet.plaintiffs(of: claim).first { !$0.isIndividual }
            let asksForDamages = packet.caseFile.relief.contains { relief in
                relief.kind.value == .damages && packet.claims(of: relief).contains { $0.key.value == claim.key.value }
            }
            guard wrong != nil || !asksForDamages else { return nil }
            return Fault(
                wrong.map { "\(packet.name(of: claim)) pleads § 7431 for `\($0.name.value)`, which is no individual" }
                    ?? "\(packet.name(of: claim)) pleads § 7431 without asking for damages",
                at: claim.key.location,
                fix: "drop § 7431 as a ground of the claim, or name taxpayer plaintiffs and damages",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
