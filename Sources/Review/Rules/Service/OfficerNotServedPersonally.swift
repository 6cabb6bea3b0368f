import CaseFiles
import Diagnostics

/// An officer is sued as a person and served only at the office.
enum OfficerNotServedPersonally: Rule {
    static let id = "FRCP-4i3"
    static let title = "An officer sued individually is served personally"
    static let authority = Authority.civilRule("4(i)(3)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        An officer whose `capacity` is individual or both is served under Rule 4(e), (f) or (g), besides service on the
        United States, which FRCP-4i1 asks for. `personal` and `waiver` are such ways. Silent while the case file has no
        `service` at all: then the service plan lists personal service.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: head, name: Jane Roe, kind: officer, capacity: both, office: Commissioner}]
        service: [{to: head, method: certified_mail}, {to: head, method: personal}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: head, name: Jane Roe, kind: officer, capacity: individual, office: Commissioner}]
        service: [{to: head, method: ⟦certified_mail⟧}]
        """,
        """
        defendants: [{key: ⟦head⟧, name: Jane Roe, kind: officer, capacity: both, office: Commissioner}]
        service: [{to: us-attorney, method: hand}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.caseFile.serviceOfComplaint.isEmpty else { return [] }
        return packet.caseFile.defendants.filter(\.isOfficerAsPerson).compactMap { officer in
            let rows = packet.caseFile.service.filter { $0.isFor(officer) }
            guard !rows.contains(where: { $0.method?.value == .personal || $0.isWaived }) else { return nil }
            return Fault(
                "`\(officer.name.value)` is sued as a person and not served personally",
                at: rows.first?.method?.location ?? officer.key.location,
                fix: "add a row `to: \(officer.key.value)` with `method: personal` to `service`",
                about: Diagnostic.Subject(key: officer.key.value)
            )
        }
    }
}
