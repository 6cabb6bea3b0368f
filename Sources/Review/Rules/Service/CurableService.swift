import CaseFiles
import Diagnostics

/// Service on the United States failed in part, which can be cured.
enum CurableService: Rule {
    static let id = "FRCP-4i4"
    static let title = "A partial failure of service on the United States is cured"
    static let authority = Authority.civilRule("4(i)(4)", verified: true)
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        The court must allow a reasonable time to serve whoever else Rule 4(i) names, if the U.S. attorney or the
        Attorney General was served in time. Looks at rows of `service` whose `served_on` is a full date after the time
        of Rule 4(m), while that of one of the two is within it.
        """
    static let accepts: [Example] = [
        """
        filing_date: 2025-09-30
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        service:
          - {to: us-attorney, method: hand, served_on: "October 1, 2025"}
          - {to: irs, method: certified_mail, served_on: "October 1, 2025"}
        """,
        """
        filing_date: 2025-09-30
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        service:
          - {to: us-attorney, method: hand, served_on: "January 20, 2026"}
          - {to: irs, method: certified_mail, served_on: "January 20, 2026"}
        """,
    ]
    static let rejects: [Example] = [
        """
        filing_date: 2025-09-30
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        service:
          - {to: us-attorney, method: hand, served_on: "October 1, 2025"}
          - {to: irs, method: certified_mail, served_on: "⟦January 20, 2026⟧"}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.isAgainstUnitedStates, let last = packet.caseFile.lastDayOfService else { return [] }
        let rows = packet.caseFile.serviceOfComplaint
        let isBegun = rows.contains { row in
            FederalRecipient.allCases.contains { $0.isMeant(by: row) } && row.day.map { $0 <= last } ?? false
        }
        guard isBegun else { return [] }
        return rows.compactMap { row in
            guard let served = row.servedOn, let day = row.day, day > last, isFederal(row, in: packet) else {
                return nil
            }
            return Fault(
                "the late service on `\(row.to.value)` can be cured: the United States was served in time",
                at: served.location,
                fix: "ask the court for time under Rule 4(i)(4)"
            )
        }
    }

    private static func isFederal(_ row: Service, in packet: PacketOutline) -> Bool {
        packet.caseFile.defendants.contains { $0.isFederal && row.isFor($0) }
            || FederalRecipient.allCases.contains { $0.isMeant(by: row) }
    }
}
