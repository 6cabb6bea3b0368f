import CaseFiles
import Diagnostics

/// The United States is added late, and no notice is recorded.
enum LateNoticeToGovernment: Rule {
    static let id = "FRCP-15c2"
    static let title = "A federal defendant added later had notice within the time of Rule 4(m)"
    static let authority = Authority.civilRule("15(c)(2)", verified: true)
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        An amendment that adds the United States, an agency or an officer relates back if process was delivered or mailed
        in that time to the U.S. attorney, the Attorney General, or the officer or agency. Looks at federal defendants
        whose `joined_on` is later than the time of Rule 4(m), and at the dates of their rows of `service`.
        """
    static let accepts: [Example] = [
        """
        commenced_on: 2025-03-03
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency, joined_on: 2025-10-01}]
        service: [{to: us-attorney, method: certified_mail, served_on: "March 10, 2025"}]
        """
    ]
    static let rejects: [Example] = [
        """
        commenced_on: 2025-03-03
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency, joined_on: ⟦2025-10-01⟧}]
        service: [{to: us-attorney, method: certified_mail, served_on: "October 6, 2025"}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let late = packet.caseFile.defendants.filter { $0.isFederal && $0.joinedOn != nil }
        guard !late.isEmpty, let last = packet.caseFile.lastDayOfService else { return [] }
        let timely = packet.caseFile.service.filter { row in row.day.map { $0 <= last } ?? false }
        let isNoticed = timely.contains { row in FederalRecipient.allCases.contains { $0.isMeant(by: row) } }
        return late.compactMap { party in
            guard let joined = party.joinedOn, joined.value > last, !isNoticed,
                !timely.contains(where: { $0.isFor(party) })
            else { return nil }
            return Fault(
                "no notice to `\(party.name.value)` is recorded by \(last.spelledOut)",
                at: joined.location,
                fix: "record in `service` when notice reached the U.S. attorney, the Attorney General or the agency",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
