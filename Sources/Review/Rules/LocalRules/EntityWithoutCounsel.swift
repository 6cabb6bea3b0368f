import CaseFiles
import Diagnostics

/// An entity appears for itself.
enum EntityWithoutCounsel: Rule {
    static let id = "NDCAL-3-9b"
    static let title = "Entities appear only through counsel"
    static let authority = Authority.local("Civ. L.R. 3-9(b)", in: .cand, verified: false)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A corporation, association or other entity may appear only through a member of the court's bar. Looks at
        plaintiffs who are no individuals and marked `self_represented`.
        """
    static let accepts: [Example] = [
        """
        court: cand
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual, self_represented: true}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        plaintiffs: [{key: alpha, name: ⟦Alpha Inc.⟧, kind: company, self_represented: true}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.plaintiffs.filter { $0.isSelfRepresented && !$0.isIndividual && !$0.isOfficer }.map { entity in
            Fault(
                "`\(entity.name.value)` is an entity and appears without counsel",
                at: entity.name.location,
                fix: "add counsel for it",
                about: Diagnostic.Subject(key: entity.key.value)
            )
        }
    }
}
