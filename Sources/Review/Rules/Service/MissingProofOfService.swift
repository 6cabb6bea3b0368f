import CaseFiles
import Diagnostics

/// Somebody was served, and the court has no proof of it.
enum MissingProofOfService: Rule {
    static let id = "FRCP-4l"
    static let title = "Proof of service is filed unless service is waived"
    static let authority = Authority.civilRule("4(l)(1)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The proof is the server's affidavit, or a declaration under 28 U.S.C. § 1746. Looks at rows of `service` for the
        summons and complaint whose `served_on` is a full date: they have `proof_filed`.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, served_on: "October 1, 2025", proof_filed: "October 3, 2025"}]
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: waiver, served_on: "October 1, 2025"}]
        """,
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, served_on: "⟦October 1, 2025⟧"}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.serviceOfComplaint.compactMap { row in
            guard let served = row.servedOn, !row.isWaived, (row.proofFiled?.value ?? "").isEmpty, row.day != nil else {
                return nil
            }
            let party = packet.caseFile.party(row.to.value)
            return Fault(
                "there is no proof of the service on `\(party?.name.value ?? row.to.value)`",
                at: served.location,
                fix: "file the server's affidavit or declaration, and write the day into `proof_filed`",
                about: Diagnostic.Subject(key: party?.key.value)
            )
        }
    }
}
