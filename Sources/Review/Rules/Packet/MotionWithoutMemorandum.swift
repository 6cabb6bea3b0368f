import CaseFiles
import Diagnostics

/// A motion is filed alone.
enum MotionWithoutMemorandum: Rule {
    static let id = "DMASS-LR-7.1b1"
    static let title = "A motion is filed with a memorandum of reasons and the evidence for its facts"
    static let authority = Authority.local("L.R., D. Mass. 7.1(b)(1)", in: .mad, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Where the packet holds the motion, it holds the memorandum, and a declaration or at least an exhibit that shows
        the facts.
        """
    static let accepts: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        memorandum: {argument: argument.md}
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {⟦grounds⟧: grounds.md}
        """,
        """
        court: mad
        documents: [complaint, ⟦motion⟧, declaration]
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        memorandum: {argument: argument.md}
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let motion = packet.documents.first(where: { $0.kind == .motion }) else { return [] }
        let hasEvidence = !packet.caseFile.declarations.isEmpty || !packet.caseFile.exhibits.isEmpty
        let missing = [packet.holds(.memorandum) ? nil : "memorandum", hasEvidence ? nil : "evidence"]
            .compactMap { $0 }
        guard !missing.isEmpty else { return [] }
        let data = "add the `\(packet.holds(.memorandum) ? "declarations" : "memorandum")`"
        return [
            Fault(
                "the motion is filed without \(missing.joined(separator: " and without "))",
                at: motion.location,
                fix: packet.holds(.memorandum) ? data : packet.remedy(for: .memorandum, data: data)
            )
        ]
    }
}
