import CaseFiles
import Diagnostics

/// A defendant is served with other papers than the summons and complaint.
enum ComplaintNotServed: Rule {
    static let id = "FRCP-4c1"
    static let title = "Each defendant is served with the summons and the complaint"
    static let authority = Authority.civilRule("4(c)(1)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A summons is served with a copy of the complaint and its exhibits. Looks at the `papers` of the rows of
        `service` in a packet that opens a case: one of a defendant's rows serves the complaint, as a row without
        `papers` does.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal}, {to: acme, method: personal, papers: [motion]}]
        """,
        """
        case_number: "1:25-cv-12345-ABC"
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: ecf, papers: [motion]}]
        """,
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, papers: [⟦motion⟧]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensCase else { return [] }
        return packet.caseFile.defendants.compactMap { party in
            let rows = packet.caseFile.service.filter { $0.isFor(party) }
            guard let first = rows.first, !rows.contains(where: { $0.serves(.complaint) || $0.isWaived }) else {
                return nil
            }
            return Fault(
                "`\(party.name.value)` is served without the summons and complaint",
                at: first.papers.first?.location ?? first.to.location,
                fix: "add `complaint` to `papers`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
