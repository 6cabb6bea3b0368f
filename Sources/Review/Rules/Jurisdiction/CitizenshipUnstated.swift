import CaseFiles
import Citations
import Diagnostics

/// Jurisdiction rests on diversity, and a party's citizenship is not stated.
enum CitizenshipUnstated: Rule {
    static let id = "FRCP-7.1a2"
    static let title = "In a diversity case every party's citizenship is stated"
    static let authority = Authority.civilRule("7.1(a)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at `citizenship` of every party when `jurisdiction.basis` is diversity. An unincorporated company has the
        citizenship of each of its members, so list them all.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: alpha, name: Alpha LLC, kind: company, citizenship: "its members are citizens of Maine"}]
        jurisdiction: {basis: diversity}
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: alpha, name: ⟦Alpha LLC⟧, kind: company}]
        jurisdiction: {basis: diversity}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.jurisdiction?.basis?.value == .diversity else { return [] }
        return packet.caseFile.parties
            .filter { ($0.citizenship?.value ?? "").isEmpty }
            .map { party in
                Fault(
                    "jurisdiction rests on diversity, and the citizenship of `\(party.name.value)` is not stated",
                    at: party.name.location,
                    fix: "add `citizenship`, of an unincorporated company that of every member",
                    about: Diagnostic.Subject(key: party.key.value)
                )
            }
    }
}
