import CaseFiles
import Diagnostics

/// A signing attorney has no bar number.
enum MissingBarNumber: PaperRule {
    static let id = "DMASS-LR-5.1a-bbo"
    static let title = "A signature block has the attorney's bar number"
    static let authority = Authority.local(
        "L.R., D. Mass. 5.1(a); CM/ECF Administrative Procedures",
        in: .mad,
        verified: true,
        note: "the exception for federal government lawyers is not verified"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Massachusetts lawyers give their BBO number; lawyers admitted pro hac vice give the number of their own bar. In a
        finished document, the lines below each `/s/`; whoever signs for himself or herself has none.
        """
    static let accepts: [Example] = [
        """
        court: mad
        counsel:
          - key: gbls
            name: Legal Services
            attorneys: [{name: A. Lawyer, bar_number: "BBO #000000", signature: /s/ A. Lawyer}]
        """,
        """
        court: mad
        === complaint.docx
        1. The agency acted.
        /s/ A. Lawyer, BBO # 654321
        /s/ Jane Roe
        Jane Roe, pro se
        """,
    ]
    static let rejects: [Example] = [
        """
        court: mad
        counsel: [{key: gbls, name: Legal Services, attorneys: [{name: ⟦A. Lawyer⟧, signature: /s/ A. Lawyer}]}]
        """,
        """
        court: mad
        === complaint.docx
        1. The agency acted.
        ⟦/s/ A. Lawyer⟧
        1 Court Street, Boston, MA 02108, a@example.org, 617-555-0101
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind != .form else { return [] }
        return paper.signatures.blocks.filter { !$0.facts.hasBarNumber && !$0.isForOneself }.map { block in
            Fault(
                "the signature block of `\(block.name)` has no bar number",
                at: block.mark,
                fix: "add it below the signature, such as `BBO # 654321`"
            )
        }
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.counsel.flatMap { counsel in
            counsel.attorneys.filter { $0.signs && ($0.barNumber?.value ?? "").isEmpty }.map { attorney in
                Fault(
                    "the signature block of `\(attorney.name.value)` has no bar number",
                    at: attorney.name.location,
                    fix: "add `bar_number`",
                    about: Diagnostic.Subject(key: counsel.key.value)
                )
            }
        }
    }
}
