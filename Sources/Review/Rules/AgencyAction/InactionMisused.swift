import CaseFiles
import Citations
import Diagnostics

/// Section 706(1) is pleaded against something the agency did.
enum InactionMisused: Rule {
    static let id = "APA-706-1"
    static let title = "Section 706(1) is pleaded only against inaction"
    static let authority = Authority.federal("5 U.S.C. § 706(1)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Section 706(1) compels action unlawfully withheld or unreasonably delayed. A claim with that theory whose
        `agency_action` is a rule, policy, agreement, disclosure or decision attacks an act, which is § 706(2)'s.
        """
    static let accepts: [Example] = [
        """
        claims:
          - {key: delay, title: Delay, theory: apa706_1, agency_action: {kind: unreasonable delay}}
        """
    ]
    static let rejects: [Example] = [
        """
        claims:
          - {key: delay, title: Delay, theory: apa706_1, agency_action: {kind: ⟦agreement⟧}}
        """
    ]

    private static let acts: Set<String> = ["rule", "policy", "agreement", "disclosure", "decision", "order"]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.filter { $0.hasTheory(.withheldAction) }.compactMap { claim in
            guard let kind = claim.agencyAction?.kind, acts.contains(kind.value.lowercased()) else { return nil }
            return Fault(
                "\(packet.name(of: claim)) attacks an act, `\(kind.value)`, under § 706(1), which reaches only inaction",
                at: kind.location,
                fix: "choose the ground of § 706(2) for an act",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
