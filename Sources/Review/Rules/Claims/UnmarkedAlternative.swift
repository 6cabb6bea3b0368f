import CaseFiles
import Diagnostics

/// A claim that contradicts another is not pleaded in the alternative.
enum UnmarkedAlternative: Rule {
    static let id = "FRCP-8d2"
    static let title = "Unjust enrichment beside a contract is pleaded in the alternative"
    static let authority = Authority.civilRule("8(d)(2)–(3)", verified: true)
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Inconsistent claims are allowed, so this is never an error. The one contradiction that the theories show by
        themselves is looked for: unjust enrichment presupposes that no contract governs. The phrase "in the
        alternative" comes from `alternative_to`.
        """
    static let accepts: [Example] = [
        """
        claims:
          - {key: contract, title: Breach of contract, theory: contract}
          - {key: enrichment, title: Unjust enrichment, theory: unjust_enrichment, alternative_to: contract}
        """
    ]
    static let rejects: [Example] = [
        """
        claims:
          - {key: contract, title: Breach of contract, theory: contract}
          - {key: ⟦enrichment⟧, title: Unjust enrichment, theory: unjust_enrichment}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let claims = packet.caseFile.claims
        guard let contract = claims.first(where: { $0.hasTheory(.contract) && $0.alternativeTo == nil }) else {
            return []
        }
        return claims.filter { $0.hasTheory(.unjustEnrichment) && $0.alternativeTo == nil }.map { claim in
            Fault(
                "\(packet.name(of: claim)) contradicts \(packet.name(of: contract)) and is not in the alternative",
                at: claim.key.location,
                fix: "add `alternative_to: \(contract.key.value)`",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
