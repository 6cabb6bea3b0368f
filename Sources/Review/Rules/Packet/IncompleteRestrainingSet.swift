import CaseFiles
import Diagnostics

/// In N.D. Cal., papers are missing from those for a restraining order.
enum IncompleteRestrainingSet: Rule {
    static let id = "NDCAL-65-1"
    static let title = "A restraining order is asked for with all its papers"
    static let authority = Authority.local("Civ. L.R. 65-1", in: .cand, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The complaint, the motion with its cause, the points and authorities, the proposed order and order to show
        cause, and notice to the other side. Looks at a packet whose motion asks for a temporary restraining order:
        memorandum and proposed order are among the documents, and `notice` of the motion tells of the notice, unless the
        order is asked for without. FRCP-3 asks for the complaint.
        """
    static let accepts: [Example] = [
        """
        court: cand
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md, notice: Plaintiffs gave notice by telephone on March 3.}
        memorandum: {argument: argument.md}
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        documents: [complaint, ⟦motion⟧, memorandum]
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        memorandum: {argument: argument.md}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let orders = packet.caseFile.reliefOfMotion.filter { $0.stage?.value == .tro }
        guard !orders.isEmpty, let motion = packet.documents.first(where: { $0.kind == .motion }) else { return [] }
        let isNoticed =
            !(packet.caseFile.motion?.notice?.value ?? "").isEmpty || orders.allSatisfy(\.isWithoutNotice)
        let missing = [
            packet.holds(.memorandum) ? nil : "the points and authorities",
            packet.holds(.proposedOrder) ? nil : "the proposed order", isNoticed ? nil : "the notice to the other side",
        ].compactMap { $0 }
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "the papers for the restraining order lack \(missing.joined(separator: ", "))",
                at: motion.location,
                fix: "add `memorandum`, `proposed-order` and the motion's `notice`, whichever is missing"
            )
        ]
    }
}
