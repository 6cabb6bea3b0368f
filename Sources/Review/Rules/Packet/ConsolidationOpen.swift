import CaseFiles
import Diagnostics

/// The motion is silent on consolidation with the trial.
enum ConsolidationOpen: Rule {
    static let id = "FRCP-65a2"
    static let title = "A motion for a preliminary injunction says whether it asks for consolidation with the trial"
    static let authority = Authority.civilRule("65(a)(2)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        The court may advance the trial on the merits and consolidate it with the hearing. Looks at `consolidate` of a
        motion that asks for a preliminary injunction: `true` asks for it, `false` is a decision not to.
        """
    static let accepts: [Example] = [
        """
        relief: [{key: stop, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md, consolidate: false}
        """
    ]
    static let rejects: [Example] = [
        """
        relief: [{key: stop, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {⟦grounds⟧: grounds.md}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.holds(.motion), let motion = packet.caseFile.motion, motion.consolidate == nil,
            packet.caseFile.reliefOfMotion.contains(where: { $0.stage?.value == .preliminary })
        else { return [] }
        return [
            Fault(
                "the motion does not say whether the hearing is to be consolidated with the trial",
                at: motion.record.anchor,
                fix: "write `consolidate: true`, or `false`"
            )
        ]
    }
}
