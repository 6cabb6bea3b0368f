import CaseFiles
import Diagnostics

/// A plaintiff has no counsel, or counsel has no client.
enum UnrepresentedPlaintiff: Rule {
    static let id = "PKT-COUNSEL"
    static let title = "Every plaintiff has counsel of record, and every counsel a client"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(a)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A plaintiff without counsel must be marked `self_represented: true`. A firm in `counsel` that no party names
        would sign for nobody.
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
        let orphans = caseFile.plaintiffs.filter { $0.counsel.isEmpty && !$0.isSelfRepresented }.map {
            plaintiff in
            Fault(
                "plaintiff `\(plaintiff.name.value)` has no counsel",
                at: plaintiff.name.location,
                fix: "list its counsel in `counsel`, or write `self_represented: true`",
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
        return orphans + idle
    }
}
