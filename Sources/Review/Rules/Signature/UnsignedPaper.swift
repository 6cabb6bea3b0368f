import CaseFiles
import Diagnostics

/// No attorney of record signs.
enum UnsignedPaper: PaperRule {
    static let id = "FRCP-11a-sign"
    static let title = "At least one attorney of record signs"
    static let authority = Authority.civilRule("11(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        One signature is enough for all co-counsel of a party. An attorney with a `signature` signs; a plaintiff who is
        self-represented signs in person and is not looked at. Counsel without a client do not count.
        A finished document must hold `/s/` and a name below its last numbered paragraph; an order is the judge's to sign.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center, counsel: [gbls]}]
        counsel:
          - key: gbls
            name: Legal Services
            attorneys: [{name: A. Lawyer, signature: /s/ A. Lawyer}, {name: B. Lawyer}]
        """,
        """
        === complaint.docx
        1. The agency acted.
        Respectfully submitted,
        /s/ A. Lawyer
        """,
        """
        === order.docx
        [PROPOSED] ORDER
        1. The motion is allowed.
        ____________________
        United States District Judge
        """,
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: ⟦Center⟧, counsel: [gbls]}]
        counsel: [{key: gbls, name: Legal Services, attorneys: [{name: A. Lawyer}]}]
        """,
        """
        === complaint.docx
        COMPLAINT
        1. The agency acted.
        ⟦Respectfully submitted,⟧
        ____________________
        A. Lawyer
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        let certificates = paper.signatures.certificates.contains { $0.text.lowercased().contains("/s/") }
        guard paper.signatures.blocks.isEmpty, paper.isSignedByFiler, paper.kind != .certificate || !certificates else {
            return []
        }
        return [
            Fault(
                "nobody signs the paper",
                at: paper.signatures.place,
                fix: "type `/s/` and the name of an attorney of record above the signature block; an unsigned paper is "
                    + "struck unless promptly corrected"
            )
        ]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let signing = Set(
            packet.caseFile.counsel.filter { $0.attorneys.contains(where: \.signs) }.map(\.key.value)
        )
        return packet.caseFile.plaintiffs.compactMap { plaintiff in
            let retained = plaintiff.counsel.keys.map(\.value)
            guard !retained.isEmpty, !retained.contains(where: signing.contains) else { return nil }
            return Fault(
                "no attorney of record signs for `\(plaintiff.name.value)`",
                at: plaintiff.name.location,
                fix: "add `signature` to an attorney; an unsigned paper is struck unless promptly corrected",
                about: Diagnostic.Subject(key: plaintiff.key.value)
            )
        }
    }
}
