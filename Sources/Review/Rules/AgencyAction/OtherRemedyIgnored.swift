import CaseFiles
import Citations
import Diagnostics

/// A claim under the APA does not say why no other remedy is adequate.
enum OtherRemedyIgnored: Rule {
    static let id = "APA-704-remedy"
    static let title = "Every claim under the APA says why no other remedy is adequate"
    static let authority = Authority.federal("5 U.S.C. § 704", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Review lies for final agency action for which there is no other adequate remedy in a court. Where the claim rests
        on 26 U.S.C. § 6103, the statement must deal with the damages of § 7431.
        """
    static let accepts: [Example] = [
        """
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(a)}]
        claims:
          - key: apa
            title: Contrary to law
            theory: apa706_2A
            authorities: [privacy]
            agency_action: {no_other_remedy: damages under 26 U.S.C. § 7431 stop no disclosure}
        """
    ]
    static let rejects: [Example] = [
        "claims: [{key: ⟦apa⟧, title: Contrary to law, theory: apa706_2A}]",
        """
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(a)}]
        claims:
          - key: apa
            title: Contrary to law
            theory: apa706_2A
            authorities: [privacy]
            agency_action: {no_other_remedy: ⟦no other court can help⟧}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.filter(\.isAPA).compactMap { claim in
            let subject = Diagnostic.Subject(claim: claim.key.value)
            guard let remedy = claim.agencyAction?.noOtherRemedy, !remedy.value.isEmpty else {
                return Fault(
                    "\(packet.name(of: claim)) does not say why no other court remedy is adequate",
                    at: claim.key.location,
                    fix: "add `no_other_remedy` to `agency_action`",
                    about: subject
                )
            }
            let restsOnPrivacy = packet.authorities(of: claim).contains { $0.isStatute(title: 26, section: 6103) }
            guard restsOnPrivacy, !remedy.value.contains("7431") else { return nil }
            return Fault(
                "the statement on other remedies does not deal with 26 U.S.C. § 7431",
                at: remedy.location,
                fix: "say why damages under § 7431 are no adequate remedy",
                about: subject
            )
        }
    }
}
