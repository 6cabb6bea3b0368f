import CaseFiles
import Diagnostics

/// A signing attorney has no bar number.
enum MissingBarNumber: Rule {
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
        Massachusetts lawyers give their BBO number; lawyers admitted pro hac vice give the number of their own bar.
        """
    static let accepts: [Example] = [
        """
        court: mad
        counsel:
          - key: gbls
            name: Legal Services
            attorneys: [{name: A. Lawyer, bar_number: "BBO #000000", signature: /s/ A. Lawyer}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        counsel: [{key: gbls, name: Legal Services, attorneys: [{name: ⟦A. Lawyer⟧, signature: /s/ A. Lawyer}]}]
        """
    ]

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
