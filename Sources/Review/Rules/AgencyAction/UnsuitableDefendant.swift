import CaseFiles
import Diagnostics

/// A claim under the APA is brought against somebody whom the Act does not reach.
enum UnsuitableDefendant: Rule {
    static let id = "APA-703"
    static let title = "Claims under the APA are brought against the United States, an agency or an officer"
    static let authority = Authority.federal("5 U.S.C. § 703", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The action may be brought against the United States, the agency by its official title, or the appropriate
        officer. Looks at the kinds of the defendants of each claim under the APA.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A, defendants: all}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants:
          - {key: irs, name: Internal Revenue Service, kind: agency}
          - {key: acme, name: Acme Data LLC, kind: company}
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A, defendants: [irs, ⟦acme⟧]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let unsuitable = packet.caseFile.defendants.filter { !$0.isFederal && $0.kind.value != .other }
            .reduce(into: [String: Party]()) { $0[$1.key.value] = $1 }
        guard !unsuitable.isEmpty else { return [] }
        return packet.caseFile.claims.filter(\.isAPA).flatMap { claim in
            claim.defendants.keys.compactMap { key in
                guard let party = unsuitable[key.value] else { return nil }
                return Fault(
                    "\(packet.name(of: claim)) rests on the APA, and `\(party.name.value)` is no federal agency or officer",
                    at: key.location,
                    fix: "use the agency's official title, or take it out of the claim",
                    about: Diagnostic.Subject(claim: claim.key.value, key: key.value)
                )
            }
        }
    }
}
