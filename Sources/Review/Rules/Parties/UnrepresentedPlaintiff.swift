import CaseFiles
import Diagnostics

/// A plaintiff has no counsel, or counsel has no client.
enum UnrepresentedPlaintiff: Rule {
    static let id = "PKT-COUNSEL"
    static let title = "Every plaintiff has counsel of record, and every counsel a client"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(a)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A person without counsel must be marked `self_represented: true`. A company or a nonprofit cannot sign for
        itself and needs counsel however it is marked; in the Northern District of California NDCAL-3-9b says so. A firm
        in `counsel` that no party names would sign for nobody.
        """
    static let accepts: [Example] = [
        """
        plaintiffs:
          - {key: cedc, name: Center, counsel: [gbls]}
          - {key: roe, name: Jane Roe, kind: individual, self_represented: true}
        counsel:
          - {key: gbls, name: Legal Services}
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: alpha, name: ⟦Alpha Inc.⟧, kind: company, self_represented: true}]
        """,
        """
        plaintiffs:
          - {key: cedc, name: Center, counsel: [gbls]}
          - {key: npu, name: ⟦National Parents Union⟧}
        counsel:
          - {key: gbls, name: Legal Services}
        """,
        """
        plaintiffs:
          - {key: cedc, name: Center, counsel: [gbls]}
        counsel:
          - {key: gbls, name: Legal Services}
          - {key: alc, name: ⟦Asian Law Caucus⟧}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let caseFile = packet.caseFile
        let entities = caseFile.plaintiffs.filter { $0.isEntity && $0.isSelfRepresented }
        let alone = packet.court.key == "cand" ? [] : entities.map(appearsAlone)
        let orphans = caseFile.plaintiffs.filter { $0.counsel.isEmpty && !$0.isSelfRepresented }.map {
            plaintiff in
            Fault(
                "plaintiff `\(plaintiff.name.value)` has no counsel",
                at: plaintiff.name.location,
                fix: plaintiff.isEntity
                    ? "list its counsel in `counsel`: an entity appears only through counsel"
                    : "list its counsel in `counsel`, or write `self_represented: true` for a person who has none",
                about: Diagnostic.Subject(key: plaintiff.key.value)
            )
        }
        let retained = Set(caseFile.parties.flatMap { $0.counsel.keys }.map(\.value))
        let idle = caseFile.counsel.filter { !retained.contains($0.key.value) }.map { counsel in
            Fault(
                "counsel `\(counsel.name.value)` represents no party",
                at: counsel.name.location,
                fix: "name `\(counsel.key.value)` in the `counsel` of a party, or remove it",
                about: Diagnostic.Subject(key: counsel.key.value)
            )
        }
        return alone + orphans + idle
    }

    private static func appearsAlone(_ entity: Party) -> Fault {
        Fault(
            "`\(entity.name.value)` is an entity and appears without counsel",
            at: entity.name.location,
            fix: "list its counsel in `counsel`, and remove `self_represented`",
            about: Diagnostic.Subject(key: entity.key.value)
        )
    }
}
