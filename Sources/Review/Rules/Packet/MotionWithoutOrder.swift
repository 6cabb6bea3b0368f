import CaseFiles
import Diagnostics

/// In N.D. Cal., a motion is filed without a proposed order.
enum MotionWithoutOrder: Rule {
    static let id = "NDCAL-7-2c"
    static let title = "A motion is filed with a proposed order"
    static let authority = Authority.local("Civ. L.R. 7-2(c)", in: .cand, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The tool makes one for each stage of relief that the motion asks for, unless `documents` leaves it out.
        """
    static let accepts: [Example] = [
        """
        court: cand
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        documents: [complaint, ⟦motion⟧]
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let motion = packet.documents.first(where: { $0.kind == .motion }), !packet.holds(.proposedOrder) else {
            return []
        }
        let fix = packet.remedy(for: .proposedOrder, data: "add the relief that the motion asks for")
        return [Fault("the motion is filed without a proposed order", at: motion.location, fix: fix)]
    }
}
