import CaseFiles
import Diagnostics

/// A party is served with no copy of the motion.
enum PartyWithoutService: Rule {
    static let id = "FRCP-5a"
    static let title = "Every paper after the complaint is served on every party"
    static let authority = Authority.civilRule("5(a)(1)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Where the packet holds a motion, each defendant has a row of `service` with `papers: [motion]`; for the United
        States, its agencies and officers the row of the U.S. attorney is enough. A motion for a restraining order
        without notice is served on nobody.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}, {key: acme, name: Acme Inc., kind: company}]
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md}
        service:
          - {to: us-attorney, method: hand, papers: [complaint, motion]}
          - {to: acme, method: personal, papers: [complaint, motion]}
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data, notice: none}]
        motion: {grounds: grounds.md}
        """,
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}, {key: ⟦acme⟧, name: Acme Inc., kind: company}]
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md}
        service: [{to: us-attorney, method: hand, papers: [motion]}, {to: acme, method: personal}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let caseFile = packet.caseFile
        guard packet.holds(.motion), !caseFile.reliefOfMotion.allSatisfy(\.isWithoutNotice) else { return [] }
        let rows = caseFile.serviceOfMotion
        let reachesUnitedStates = rows.contains { FederalRecipient.usAttorney.isMeant(by: $0) }
        return caseFile.defendants.compactMap { party in
            guard !(party.isFederal && reachesUnitedStates), !rows.contains(where: { $0.isFor(party) }) else {
                return nil
            }
            return Fault(
                "`\(party.name.value)` is not served with the motion",
                at: party.key.location,
                fix: "add a row `to: \(party.key.value)` with `papers: [motion]` to `service`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
