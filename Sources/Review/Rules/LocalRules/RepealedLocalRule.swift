import CaseFiles
import Citations
import Diagnostics

/// A repealed local rule is cited as if in force.
enum RepealedLocalRule: Rule {
    static let id = "DMASS-LR-7.3"
    static let title = "No repealed local rule is cited"
    static let authority = Authority.local("L.R., D. Mass. 5.3, 7.3 (deleted)", in: .mad, verified: true)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Local Rule 7.3 on corporate disclosure was deleted, and Fed. R. Civ. P. 7.1 applies; Local Rule 5.3 on personal
        identifiers was deleted, and Fed. R. Civ. P. 5.2 applies. Looks at every text and every value of the case file.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === facts.md
        Plaintiffs filed the statement that Fed. R. Civ. P. 7.1 requires; L.R. 7.1(a)(2) was observed.
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === facts.md
        Plaintiffs filed the statement that ⟦L.R. 7.3⟧ requires, and redacted under ⟦Local Rule 5.3⟧.
        """
    ]

    private static let repealed = PhraseFinder(
        ["l.r.", "lr", "l. r.", "local rule", "l.r., d. mass."].flatMap { ["\($0) 7.3", "\($0) 5.3"] }
    )

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.everyPassage.flatMap { passage in
            repealed.all(in: passage.text).map { range in
                let written = passage.text.string(in: range)
                let successor = written.hasSuffix("7.3") ? "7.1" : "5.2"
                return Fault(
                    "`\(written)` was deleted",
                    at: passage.text.location(of: range),
                    fix: "cite Fed. R. Civ. P. \(successor) instead",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
        }
    }
}
