import CaseFiles
import Diagnostics

/// A summons is served by a party, or by somebody who may be a minor.
enum UnfitServer: Rule {
    static let id = "FRCP-4c2"
    static let title = "Whoever serves a summons is at least 18 and no party"
    static let authority = Authority.civilRule("4(c)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at the `server` in the rows of `service` that serve the complaint: the name may be no party's, and `adult`
        must be true, because the proof of service says so.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual}]
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, server: {name: Sam Server, adult: true}}]
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual}]
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, server: {name: ⟦Jane Roe⟧, adult: true}}]
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, server: {name: ⟦Sam Server⟧}}]
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, server: {name: Sam Server, adult: ⟦false⟧}}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let servers = packet.caseFile.serviceOfComplaint.compactMap(\.server)
        guard !servers.isEmpty else { return [] }
        let parties = Set(
            packet.caseFile.parties.flatMap {
                [$0.key.value, $0.name.value.lowercased(), $0.shortName?.value.lowercased()]
            }
        )
        return servers.compactMap { server in
            let name = server.name.value
            if parties.contains(name.lowercased()) {
                return fault("`\(name)` is a party and cannot serve the summons", at: server.name.location)
            }
            guard server.adult?.value != true else { return nil }
            return server.adult == nil
                ? fault("it is not stated that `\(name)` is at least 18 years old", at: server.name.location)
                : fault("`\(name)` is not yet 18 years old", at: server.adult?.location ?? server.name.location)
        }
    }

    private static func fault(_ message: String, at place: Location) -> Fault {
        Fault(message, at: place, fix: "choose a server who is at least 18 and no party, and say `adult: true`")
    }
}
