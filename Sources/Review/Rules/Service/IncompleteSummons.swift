import CaseFiles
import Diagnostics

/// A summons does not say where its defendant is.
enum IncompleteSummons: Rule {
    static let id = "FRCP-4a1"
    static let title = "A summons has all that Rule 4(a)(1) asks for"
    static let authority = Authority.civilRule("4(a)(1)(A)–(G)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A summons names the court and the parties, is directed to the defendant, gives the plaintiff's attorney with
        address, the time to respond and the warning of default, and leaves room for signature and seal. The tool sets
        all of it; what the case file must bring is the `address` of each defendant, of the party or of its row in
        `service`. FRCP-11a-block asks for counsel's, FRCP-10a-court for the court's name.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company, address: [1 Example Street, "Boston, MA 02110"]}]
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, address: [1 Example Street, "Boston, MA 02110"]}]
        """,
    ]
    static let rejects: [Example] = [
        "defendants: [{key: ⟦acme⟧, name: Acme Inc., kind: company}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let rows = packet.caseFile.service
        let summoned = Set(packet.documents.lazy.filter { $0.kind == .summons }.map(\.concern))
        return packet.caseFile.defendants.filter { summoned.contains(.party($0.key.value)) }.compactMap { party in
            let addresses = [party.address] + rows.filter { $0.isFor(party) }.map(\.address)
            guard !addresses.joined().contains(where: { !$0.value.isEmpty }) else { return nil }
            return Fault(
                "the summons to `\(party.name.value)` has no address",
                at: party.key.location,
                fix: "add the party's `address`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
