import Diagnostics

/// A typed signature has no name.
enum SignatureWithoutName: PaperRule {
    static let id = "DMASS-ECF-sign"
    static let title = "A typed signature is `/s/` and a name"
    static let authority = Authority.local("CM/ECF Administrative Procedures, D. Mass.", in: .mad, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at each `/s/` of a finished document: the name of whoever signs must stand behind it. What must stand below
        is FRCP-11a-block's and DMASS-LR-5.1a-bbo's.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === complaint.docx
        1. Acme sold it.
        /s/ A. Lawyer
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === complaint.docx
        1. Acme sold it.
        ⟦/s/⟧ ________
        A. Lawyer
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        paper.signatures.blocks.filter(\.name.isEmpty).map { block in
            Fault("`/s/` has no name", at: block.mark, fix: "type the name of whoever signs behind `/s/`")
        }
    }
}
