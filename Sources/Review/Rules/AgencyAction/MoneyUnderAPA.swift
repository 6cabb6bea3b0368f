import CaseFiles
import Citations
import Diagnostics

/// A claim under the Administrative Procedure Act asks for money.
enum MoneyUnderAPA: Rule {
    static let id = "APA-702-money"
    static let title = "Claims under the APA ask for no money damages"
    static let authority = Authority.federal("5 U.S.C. § 702", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The waiver of immunity in § 702 covers relief other than money damages. Damages or restitution may not rest on a
        claim under the APA; plead a statute that allows them. Fees and costs are another matter.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        relief: [{key: vacate, kind: vacatur, text: set the policy aside, claims: [apa]}]
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        relief: [{key: ⟦money⟧, kind: damages, text: "award $1,000 to each plaintiff", claims: [apa]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isMoney).compactMap { relief in
            guard let claim = packet.claims(of: relief).first(where: \.isAPA) else { return nil }
            return Fault(
                "`\(relief.key.value)` asks for money, and \(packet.name(of: claim)) rests on the APA",
                at: relief.key.location,
                fix: "remove the claim from `claims`, or plead a statute that allows damages",
                about: Diagnostic.Subject(claim: claim.key.value, key: relief.key.value)
            )
        }
    }
}
