import CaseFiles
import Diagnostics

/// The United States is sued, and nobody is served for it.
enum UnitedStatesNotServed: Rule {
    static let id = "FRCP-4i1"
    static let title = "The U.S. attorney and the Attorney General are served for the United States"
    static let authority = Authority.civilRule("4(i)(1)(A)–(B)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Where the United States, an agency, or an officer in an official capacity is a defendant, `service` has a row
        `to: us-attorney`, by hand or by registered or certified mail, and a row `to: attorney-general`, by registered
        or certified mail. Silent while the case file has no `service` at all: then the service plan lists both.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        service:
          - {to: us-attorney, method: hand}
          - {to: attorney-general, method: certified_mail}
          - {to: irs, method: certified_mail}
        """,
        "defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]",
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: ⟦irs⟧, name: Internal Revenue Service, kind: agency}]
        service: [{to: irs, method: certified_mail}, {to: us-attorney, method: hand}]
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        service:
          - {to: us-attorney, method: ⟦mail⟧}
          - {to: attorney-general, method: ⟦hand⟧}
          - {to: irs, method: certified_mail}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let rows = packet.caseFile.serviceOfComplaint
        guard !rows.isEmpty, let defendant = packet.caseFile.defendants.first(where: \.isFederal) else { return [] }
        return FederalRecipient.allCases.flatMap { recipient -> [Fault] in
            let given = rows.filter { recipient.isMeant(by: $0) }
            guard !given.isEmpty else {
                let message = "`\(defendant.name.value)` is sued, and `service` does not serve \(recipient.name)"
                return [fault(message, at: defendant.key.location, recipient)]
            }
            return wrongWays(in: given, recipient)
        }
    }

    private static func wrongWays(in rows: [Service], _ recipient: FederalRecipient) -> [Fault] {
        // Of several ways one is enough; a waiver is WaiverFromGovernment's.
        guard !rows.contains(where: { $0.method.map { recipient.methods.contains($0.value) } ?? true }) else {
            return []
        }
        return rows.filter { !$0.isWaived }.prefix(1).compactMap { row in
            row.method.map { method in
                fault("\(method.value.words) is no way to serve \(recipient.name)", at: method.location, recipient)
            }
        }
    }

    private static func fault(_ message: String, at place: Location, _ recipient: FederalRecipient) -> Fault {
        let way =
            recipient == .usAttorney ? "by hand, or by registered or certified mail" : "by registered or certified mail"
        return Fault(message, at: place, fix: "serve `\(recipient.rawValue)` \(way)")
    }
}
