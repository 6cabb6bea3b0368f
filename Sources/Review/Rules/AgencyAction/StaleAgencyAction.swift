import CaseFiles
import Citations
import Diagnostics

/// The agency action is older than the statute of limitations.
enum StaleAgencyAction: Rule {
    static let id = "USC28-2401"
    static let title = "The agency action is not older than six years"
    static let authority = Authority.federal("28 U.S.C. § 2401(a)", verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A civil action against the United States must be filed within six years after the right of action first accrues.
        Compares a full `date` of the agency action with `filing_date`; a date in words alone is not compared.
        """
    static let accepts: [Example] = [
        """
        filing_date: 2025-09-30
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A, agency_action: {date: "April 7, 2025"}}]
        """
    ]
    static let rejects: [Example] = [
        """
        filing_date: 2025-09-30
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A, agency_action: {date: "⟦April 7, 2016⟧"}}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let filing = packet.caseFile.filingDate?.value else { return [] }
        return packet.caseFile.claims.compactMap { claim in
            guard let date = claim.agencyAction?.date else { return nil }
            let text = packet.words(of: date)
            guard let found = DateScan.all(in: text).first,
                (found.year + 6, found.month, found.day) < (filing.year, filing.month, filing.day)
            else { return nil }
            return Fault(
                "the agency action of \(packet.name(of: claim)) is more than six years older than the filing",
                at: text.location(of: found.range),
                fix: "check the limitations period of 28 U.S.C. § 2401(a)",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
