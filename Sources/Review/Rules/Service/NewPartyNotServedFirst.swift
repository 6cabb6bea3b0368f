import CaseFiles
import Diagnostics

/// A party is added that was not served with the motion to amend in time.
enum NewPartyNotServedFirst: Rule {
    static let id = "DMASS-LR-15.1"
    static let title = "A party to be added is served 14 days before the motion to amend"
    static let authority = Authority.local("L.R., D. Mass. 15.1", in: .mad, verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Looks at parties with `joined_on`: a row of `service` to the party has a `served_on` at least 14 days before that
        day.
        """
    static let accepts: [Example] = [
        """
        court: mad
        commenced_on: 2025-03-03
        defendants: [{key: acme, name: Acme Inc., kind: company, joined_on: 2025-06-30}]
        service: [{to: acme, method: personal, served_on: "June 16, 2025"}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        commenced_on: 2025-03-03
        defendants: [{key: acme, name: Acme Inc., kind: company, joined_on: ⟦2025-06-30⟧}]
        service: [{to: acme, method: personal, served_on: "June 27, 2025"}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.defendants.compactMap { party in
            guard let joined = party.joinedOn else { return nil }
            let last = joined.value.advanced(by: -14)
            let isServed = packet.caseFile.service.contains { row in
                row.isFor(party) && row.day.map { $0 <= last } ?? false
            }
            guard !isServed else { return nil }
            return Fault(
                "`\(party.name.value)` was not served by \(last.spelledOut), 14 days before it was added",
                at: joined.location,
                fix: "serve the motion to amend on the new party first, and record it in `service`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
