import CaseFiles
import Diagnostics

/// In N.D. Cal., a motion has no declaration for its facts.
enum MotionWithoutDeclaration: Rule {
    static let id = "NDCAL-7-2d"
    static let title = "The facts of a motion are shown by declaration"
    static let authority = Authority.local("Civ. L.R. 7-2(d), 7-5", in: .cand, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Where the packet holds the motion, the case file has `declarations`. That they hold facts and no argument is for
        a lawyer to read.
        """
    static let accepts: [Example] = [
        """
        court: cand
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {⟦grounds⟧: grounds.md}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let motion = packet.documents.first(where: { $0.kind == .motion }), packet.caseFile.declarations.isEmpty
        else { return [] }
        return [Fault("no declaration shows the facts of the motion", at: motion.location, fix: "add `declarations`")]
    }
}
