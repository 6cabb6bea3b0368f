import CaseFiles
import Diagnostics

/// A restraining order is asked for, and the motion is not marked.
enum UnmarkedEmergency: Rule {
    static let id = "DMASS-LR-40.4"
    static let title = "A motion for a restraining order is marked as an emergency"
    static let authority = Authority.local("L.R., D. Mass. 40.4", in: .mad, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        The mark in the title, which `emergency: true` prints, brings the motion to the judge on duty; the court is told
        by telephone as well. Looks at a motion that asks for a temporary restraining order.
        """
    static let accepts: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md, emergency: true}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md, emergency: ⟦false⟧}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.holds(.motion), let motion = packet.caseFile.motion, motion.emergency?.value != true,
            packet.caseFile.reliefOfMotion.contains(where: { $0.stage?.value == .tro })
        else { return [] }
        return [
            Fault(
                "the motion asks for a temporary restraining order and is not marked as an emergency",
                at: motion.emergency?.location ?? motion.record.anchor,
                fix: "write `emergency: true`"
            )
        ]
    }
}
