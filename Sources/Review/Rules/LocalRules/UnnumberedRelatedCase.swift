import CaseFiles
import Diagnostics

/// A related case cannot be entered on the category sheet.
enum UnnumberedRelatedCase: Rule {
    static let id = "DMASS-LR-40.1g"
    static let title = "A related case has its number"
    static let authority = Authority.local("L.R., D. Mass. 40.1(g)", in: .mad, verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The category sheet and the notice of related case name title and number of the first-filed case and the basis.
        Looks at the `number` of each related case; the sheet itself is checked on the packet.
        """
    static let accepts: [Example] = [
        """
        court: mad
        related_cases:
          - {key: foia, title: Center v. IRS, number: "1:25-cv-00001", relation: it produced the records cited here}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        related_cases: [{key: foia, title: ⟦Center v. IRS⟧, relation: it produced the records cited here}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relatedCases.filter { ($0.number?.value ?? "").isEmpty }.map { related in
            Fault(
                "the related case `\(related.title.value)` has no number",
                at: related.title.location,
                fix: "add its `number` for the category sheet",
                about: Diagnostic.Subject(key: related.key.value)
            )
        }
    }
}
