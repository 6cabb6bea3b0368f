import CaseFiles
import Citations
import Diagnostics

/// A claim of unlawful disclosure does not deal with the court-order route.
enum CourtOrderRouteIgnored: Rule {
    static let id = "IRC-6103i1"
    static let title = "A claim under § 6103 says whether a court order under (i)(1) existed"
    static let authority = Authority.federal("26 U.S.C. § 6103(i)(1)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Return information may be disclosed for a criminal matter on an ex parte order of a judge, used exclusively for
        that matter. A claim that the disclosure was unlawful says that no such order existed. Satisfied by any citation
        of § 6103(i) or (i)(1) in the texts or among the authorities of the claim.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: privacy, title: Unlawful disclosure, theory: irc6103}]
        === facts.md
        No order under 26 U.S.C. § 6103(i)(1) was sought.
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: ⟦privacy⟧, title: Unlawful disclosure, theory: irc6103}]
        === facts.md
        The agency disclosed it in violation of 26 U.S.C. § 6103(a).
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let claims = packet.caseFile.claims.filter { $0.hasTheory(.taxConfidentiality) }
        guard !claims.isEmpty, !packet.authorityCites.contains(where: { isCourtOrder($0.content) }) else { return [] }
        return claims.filter { claim in
            !packet.authorities(of: claim).contains { isCourtOrder($0.content) }
        }.map { claim in
            Fault(
                "\(packet.name(of: claim)) does not say whether an order under § 6103(i)(1) existed",
                at: claim.key.location,
                fix: "plead that no court order under 26 U.S.C. § 6103(i)(1) was sought or obtained",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }

    private static func isCourtOrder(_ content: Citation.Content?) -> Bool {
        let reference: SectionReference
        switch content {
        case .statute(let statute) where statute.title == 26: reference = statute.reference
        case .short(let short):
            guard case .section(let section) = short.form else { return false }
            reference = section
        default: return false
        }
        guard reference.section == "6103" else { return false }
        return reference.paths.contains { $0.first == "i" && ($0.count == 1 || $0[1] == "1") }
    }
}
