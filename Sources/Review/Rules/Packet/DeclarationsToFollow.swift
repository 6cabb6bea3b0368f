import CaseFiles
import Diagnostics

/// The motion is filed without the declarations that support it.
enum DeclarationsToFollow: Rule {
    static let id = "FRCP-6c2"
    static let title = "Supporting declarations are filed with the motion"
    static let authority = Authority.civilRule("6(c)(2)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Any affidavit supporting a motion is served with it. Where the case file has `declarations` and the packet holds
        the motion, it holds them too.
        """
    static let accepts: [Example] = [
        """
        documents: [complaint, motion, declaration]
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md}]
        """
    ]
    static let rejects: [Example] = [
        """
        documents: ⟦[complaint, motion]⟧
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let declarants = packet.caseFile.declarations.map(\.declarant.value)
        guard packet.holds(.motion), !declarants.isEmpty, !packet.holds(.declaration) else { return [] }
        let whose = declarants.count == 1 ? "the declaration of \(declarants[0])" : "\(declarants.count) declarations"
        return [
            Fault(
                "the motion is in the packet without \(whose)",
                at: packet.placeOfDocuments,
                fix: "add `declaration` to `documents`"
            )
        ]
    }
}
