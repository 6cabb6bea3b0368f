import CaseFiles
import Diagnostics

/// Somebody is served outside the court's system, and the certificate cannot say where, or is left out.
enum IncompleteServiceCertificate: Rule {
    static let id = "FRCP-5d1B"
    static let title = "Service outside the electronic system has a certificate with method, person and address"
    static let authority = Authority.civilRule("5(d)(1)(B)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at the rows of `service` for the motion by another way than `ecf`. The certificate is among the documents,
        and each row has an address, its own or the party's. Service through the court's system needs no certificate. The
        day is a blank until it is known.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: roe, name: Jane Roe, kind: individual, address: [1 Example Street, "Boston, MA 02110"]}]
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md}
        service: [{to: roe, method: mail, papers: [motion]}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: roe, name: Jane Roe, kind: individual}]
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md}
        service: [{to: ⟦roe⟧, method: mail, papers: [motion]}]
        """,
        """
        documents: ⟦[complaint, motion]⟧
        defendants: [{key: roe, name: Jane Roe, kind: individual, address: [1 Example Street]}]
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md}
        service: [{to: roe, method: mail, papers: [motion]}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.holds(.motion) else { return [] }
        let rows = packet.caseFile.serviceOfMotion.filter { $0.method?.value != .ecf }
        guard let first = rows.first else { return [] }
        guard packet.holds(.certificateOfService) else {
            return [
                Fault(
                    "`\(name(of: first, in: packet))` is not served through ECF, and there is no certificate of service",
                    at: packet.placeOfDocuments,
                    fix: "add `certificate-of-service` to `documents`"
                )
            ]
        }
        return rows.filter { !hasAddress($0, in: packet.caseFile) }.map { row in
            Fault(
                "the certificate of service has no address for `\(name(of: row, in: packet))`",
                at: row.to.location,
                fix: "add the `address`"
            )
        }
    }

    private static func name(of row: Service, in packet: PacketOutline) -> String {
        packet.caseFile.party(row.to.value)?.name.value ?? row.to.value
    }

    /// The court's data have the addresses of those who are served for the United States.
    private static func hasAddress(_ row: Service, in caseFile: CaseFile) -> Bool {
        let own = row.address + (caseFile.parties.first { row.isFor($0) }?.address ?? [])
        return own.contains { !$0.value.isEmpty } || row.method?.value == .email
            || FederalRecipient(rawValue: row.to.value) != nil
    }
}
