import CaseFiles
import Diagnostics

/// The packet that opens a case has no summonses.
enum MissingSummons: Rule {
    static let id = "FRCP-4b"
    static let title = "Each defendant to be served has a summons"
    static let authority = Authority.civilRule("4(b)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A summons is issued for each defendant to be served, or one addressed to several is copied for each. The tool
        fills one for each; so they are missing where `documents` leaves out `summons`. A defendant who waives service
        needs none. In the District of Massachusetts the court issues the form, and these are its data.
        """
    static let accepts: [Example] = [
        """
        documents: [complaint, summons]
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        """,
        """
        documents: [complaint]
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: waiver}]
        """,
    ]
    static let rejects: [Example] = [
        """
        documents: ⟦[complaint, civil-cover-sheet]⟧
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        let summoned = Set(packet.documents.lazy.filter { $0.kind == .summons }.map(\.concern))
        let waiving = packet.caseFile.service.filter(\.isWaived)
        let due = packet.caseFile.defendants.filter { party in !waiving.contains { $0.isFor(party) } }
        let missing = due.filter { !summoned.contains(.party($0.key.value)) }
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "\(missing.count) of \(due.count) summonses are missing from the packet",
                at: packet.placeOfDocuments,
                fix: "add `summons` to `documents`"
            )
        ]
    }
}
