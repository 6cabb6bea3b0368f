import CaseFiles
import Diagnostics

/// A defendant is served after the time of Rule 4(m).
enum LateService: Rule {
    static let id = "FRCP-4m"
    static let title = "Defendants are served within 90 days of filing"
    static let authority = Authority.civilRule("4(m)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The last day is the 90th after `filing_date`, or after `commenced_on` where the action is older, and the next day
        that is no Saturday, Sunday or federal holiday. Looks at rows of `service` for the summons and complaint whose
        `served_on` is a full date. A check knows no today, so nothing is said of a defendant whose day is still
        open. In the District of Massachusetts dismissal follows, L.R. 4.1.
        """
    static let accepts: [Example] = [
        """
        filing_date: 2025-09-29
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, served_on: "December 29, 2025"}]
        """
    ]
    static let rejects: [Example] = [
        """
        filing_date: 2025-09-30
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, served_on: "⟦December 30, 2025⟧"}]
        """,
        """
        filing_date: 2025-12-15
        commenced_on: 2025-03-03
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, served_on: "⟦October 1, 2025⟧"}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let last = packet.caseFile.lastDayOfService else { return [] }
        return packet.caseFile.serviceOfComplaint.compactMap { row in
            // A party that an amendment added has a time of its own.
            let party = packet.caseFile.party(row.to.value)
            guard let served = row.servedOn, party?.joinedOn == nil, let day = row.day, day > last else { return nil }
            return Fault(
                "`\(party?.name.value ?? row.to.value)` is served later than \(last.spelledOut), the last day of Rule 4(m)",
                at: served.location,
                fix: "show good cause, and ask for an extension",
                about: Diagnostic.Subject(key: party?.key.value)
            )
        }
    }
}
