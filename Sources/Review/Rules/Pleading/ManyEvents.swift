import CaseFiles
import Diagnostics

/// An allegation tells of several events.
enum ManyEvents: Rule {
    static let id = "FRCP-10b-single"
    static let title = "Each paragraph is limited to one set of circumstances"
    static let authority = Authority.civilRule("10(b)", verified: true, note: "counting dates is our heuristic")
    static let needs: Evidence = .allegations
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        What one set of circumstances is, no machine can tell. Three different full dates in one paragraph are a sign
        that it tells of several events.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        The request of June 27, 2025, was answered on August 7, 2025.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        ⟦They signed on April 7, 2025, asked on June 27, 2025, and answered on August 7, 2025.⟧
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.paragraphs.filter { !$0.isGenerated }.compactMap { paragraph in
            let days = Set(DateScan.all(in: paragraph.text).map { [$0.year, $0.month, $0.day] })
            guard days.count >= 3 else { return nil }
            return Fault(
                "¶ \(paragraph.number) tells of \(days.count) dates",
                at: paragraph.text.location(of: paragraph.text.scalars.indices),
                fix: "consider one paragraph for each event",
                about: Diagnostic.Subject(paragraph: paragraph.number)
            )
        }
    }
}
