import Diagnostics

/// In N.D. Cal., several sign and the filer attests to none.
enum UnattestedSignature: PaperRule {
    static let id = "NDCAL-5-1-attest"
    static let title = "The filer attests that every other signatory concurs"
    static let authority = Authority.local("Civ. L.R. 5-1", in: .cand, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at a finished document with the typed signatures of more than one person, certificates not counted: its
        text must attest to their concurrence.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx
        1. Acme sold it.
        /s/ A. Lawyer
        /s/ B. Lawyer
        Pursuant to Civ. L.R. 5-1, the filer attests that the other signatory concurs in the filing.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx
        1. Acme sold it.
        /s/ A. Lawyer
        ⟦/s/ B. Lawyer⟧
        """
    ]

    private static let attestation = PhraseFinder([
        "attest", "attests", "attested", "attestation", "concurrence", "concurs", "concur",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let filer = paper.signatures.blocks.first,
            let other = paper.signatures.blocks.first(where: { $0.name.lowercased() != filer.name.lowercased() }),
            !packet.passages.contains(where: { attestation.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "`\(other.name)` signs too, and nobody attests to the concurrence",
                at: other.mark,
                fix: "add the filer's attestation that each other signatory concurs in the filing"
            )
        ]
    }
}
