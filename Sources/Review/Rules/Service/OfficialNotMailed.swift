import CaseFiles
import Diagnostics

/// An agency or an officer sued officially has no mailing of its own.
enum OfficialNotMailed: Rule {
    static let id = "FRCP-4i2"
    static let title = "Each agency and each officer sued officially is mailed the summons and complaint"
    static let authority = Authority.civilRule("4(i)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Besides service on the United States, every agency and every officer who is sued only officially has a row of
        its own in `service`, by registered or certified mail; 28 U.S.C. § 1391(e)(2) lets it go beyond the district.
        Silent while the case file has no `service` at all: then the service plan lists each.
        """
    static let accepts: [Example] = [
        """
        defendants:
          - {key: irs, name: Internal Revenue Service, kind: agency}
          - {key: head, name: Jane Roe, kind: officer, capacity: official, office: Commissioner}
        service: [{to: irs, method: certified_mail}, {to: head, method: registered_mail}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants:
          - {key: irs, name: Internal Revenue Service, kind: agency}
          - {key: ⟦head⟧, name: Jane Roe, kind: officer, capacity: official, office: Commissioner}
        service: [{to: irs, method: ⟦personal⟧}, {to: us-attorney, method: hand}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let rows = packet.caseFile.serviceOfComplaint
        guard !rows.isEmpty else { return [] }
        return packet.caseFile.defendants.filter(\.isServedByMail).compactMap { party in
            let own = packet.caseFile.service.filter { $0.isFor(party) }
            guard let row = own.first else {
                return fault("`\(party.name.value)` is not served", at: party.key.location, party)
            }
            guard let method = row.method, !own.contains(where: { $0.isCertified || $0.isWaived }) else { return nil }
            let message = "\(method.value.words) alone is no service on `\(party.name.value)`"
            return fault(message, at: method.location, party)
        }
    }

    private static func fault(_ message: String, at place: Location, _ party: Party) -> Fault {
        Fault(
            message,
            at: place,
            fix: "add a row `to: \(party.key.value)` by registered or certified mail to `service`",
            about: Diagnostic.Subject(key: party.key.value)
        )
    }
}
