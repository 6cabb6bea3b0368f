import CaseFiles
import Diagnostics

/// A later pleading tells of events after the action began.
enum LaterEvent: Rule {
    static let id = "FRCP-15d"
    static let title = "Events after the first pleading are told in a supplemental one"
    static let authority = Authority.civilRule("15(d)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        On motion the court may permit a supplemental pleading about what happened after the date of the pleading to be
        supplemented. Looks at full dates in the allegations of an action that has `commenced_on`, unless the title says
        Supplemental. A date after the filing itself is PKT-DATES's.
        """
    static let accepts: [Example] = [
        """
        title: First Amended Complaint
        commenced_on: 2025-03-03
        === facts.md
        On January 7, 2025, the agency acted.
        """,
        """
        title: First Supplemental Complaint
        commenced_on: 2025-03-03
        === facts.md
        On June 7, 2025, the agency acted again.
        """,
    ]
    static let rejects: [Example] = [
        """
        title: First Amended Complaint
        commenced_on: 2025-03-03
        === facts.md
        On ⟦June 7, 2025⟧, the agency acted again.
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let begun = packet.caseFile.commencedOn?.value,
            !packet.caseFile.title.value.lowercased().contains("supplement")
        else { return [] }
        let filed = packet.caseFile.filingDate?.value
        return packet.passages.filter { $0.source == .allegation && !$0.dates.isEmpty }.flatMap { passage in
            DateScan.all(among: passage.dates).filter { date in
                let day = Day(date.year, date.month, date.day)
                return date.exists && day > begun && filed.map { day <= $0 } ?? true
            }.map { date in
                Fault(
                    "`\(passage.text.string(in: date.range))` is later than the action, begun on \(begun.spelledOut)",
                    at: passage.text.location(of: date.range),
                    fix: "move for leave to file a supplemental pleading for later events",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
        }
    }
}
