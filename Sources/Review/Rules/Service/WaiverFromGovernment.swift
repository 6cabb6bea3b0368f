import CaseFiles
import Diagnostics

/// An agency is asked to waive service.
enum WaiverFromGovernment: Rule {
    static let id = "FRCP-4d"
    static let title = "No waiver of service is asked of the United States, an agency, or an officer sued officially"
    static let authority = Authority.civilRule("4(d)(1)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Only those who are served under Rule 4(e), (f) or (h) have the duty to avoid the costs of service. The United
        States, its agencies and its officers in their official capacity are served under Rule 4(i).
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: waiver}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: ssa, name: Social Security Administration, kind: agency}]
        service: [{to: ssa, method: ⟦waiver⟧}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.service.filter(\.isWaived).compactMap { row in
            let party = packet.caseFile.defendants.first { row.isFor($0) }
            let isFederal = party?.isFederal ?? FederalRecipient.allCases.contains { $0.isMeant(by: row) }
            guard isFederal, let method = row.method else { return nil }
            return Fault(
                "`\(party?.name.value ?? row.to.value)` cannot be asked for a waiver: Rule 4(d) does not reach it",
                at: method.location,
                fix: "serve by certified mail",
                about: Diagnostic.Subject(key: party?.key.value)
            )
        }
    }
}
