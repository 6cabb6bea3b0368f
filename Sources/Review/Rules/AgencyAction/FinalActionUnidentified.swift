import CaseFiles
import Citations
import Diagnostics

/// A claim under the APA does not identify the final agency action.
enum FinalActionUnidentified: Rule {
    static let id = "APA-704-final"
    static let title = "Every claim under the APA identifies the final agency action"
    static let authority = Authority.federal(
        "5 U.S.C. § 704",
        verified: true,
        note: "the two-part test of Bennett v. Spear, 520 U.S. 154, 177–78 (1997), is not verified"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        `agency_action` names the agency, what kind of action it took, when, and why it is final: the end of the agency's
        process, with legal consequences. A claim of unlawful delay under § 706(1) needs the agency and the duty only,
        and is not looked at.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims:
          - key: apa
            title: Contrary to law
            theory: apa706_2A
            agency_action: {agency: irs, kind: agreement, date: April 2025, why_final: it is signed and acted upon}
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: ⟦apa⟧, title: Contrary to law, theory: apa706_2A}]
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims:
          - {key: ⟦apa⟧, title: Contrary to law, theory: apa706_2A, agency_action: {agency: irs, kind: agreement}}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.filter { $0.isAPA && !$0.hasTheory(.withheldAction) }.compactMap { claim in
            let missing = missing(in: claim)
            guard !missing.isEmpty else { return nil }
            return Fault(
                claim.agencyAction == nil
                    ? "\(packet.name(of: claim)) does not identify the final agency action"
                    : "the agency action of \(packet.name(of: claim)) lacks \(missing.joined(separator: ", "))",
                at: claim.key.location,
                fix: "fill \(missing.map { "`\($0)`" }.joined(separator: ", ")) of `agency_action`",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }

    private static func missing(in claim: Claim) -> [String] {
        let action = claim.agencyAction
        return [
            ("agency", action?.agency), ("kind", action?.kind), ("date", action?.date), ("why_final", action?.whyFinal),
        ].filter { ($0.1?.value ?? "").isEmpty }.map(\.0)
    }
}
