import CaseFiles
import Diagnostics

/// In N.D. Cal., an attorney is not registered for electronic filing.
enum UnregisteredAttorney: Rule {
    static let id = "NDCAL-5-1"
    static let title = "Every attorney of record is registered for electronic filing"
    static let authority = Authority.local("Civ. L.R. 5-1(a)–(c)", in: .cand, verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at attorneys with `ecf: false`; where the case file does not say, nothing is reported.
        """
    static let accepts: [Example] = [
        """
        court: cand
        counsel: [{key: firm, name: Firm LLP, attorneys: [{name: A. Lawyer, ecf: true}, {name: B. Lawyer}]}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        counsel: [{key: firm, name: Firm LLP, attorneys: [{name: A. Lawyer, ecf: ⟦false⟧}]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.counsel.flatMap(\.attorneys).compactMap { attorney in
            guard let ecf = attorney.ecf, !ecf.value else { return nil }
            return Fault(
                "`\(attorney.name.value)` is not registered for electronic filing",
                at: ecf.location,
                fix: "register for ECF before filing, and write `ecf: true`"
            )
        }
    }
}
