import CaseFiles
import Diagnostics

/// The interested-entities rule of N.D. Cal. is cited under its old number.
enum RenumberedLocalRule: Rule {
    static let id = "NDCAL-3-16"
    static let title = "The certification of interested entities is cited as Civ. L.R. 3-15"
    static let authority = Authority.local("Civ. L.R. 3-15", in: .cand, verified: false)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Older books number the rule 3-16.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === facts.md
        The certification of Civ. L.R. 3-15 is filed herewith.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === facts.md
        The certification of ⟦Civ. L.R. 3-16⟧ is filed herewith.
        """
    ]

    private static let old = PhraseFinder([
        "civ. l.r. 3-16", "civil l.r. 3-16", "civil local rule 3-16", "local rule 3-16",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.everyPassage.flatMap { passage in
            old.all(in: passage.text).map { range in
                Fault(
                    "`\(passage.text.string(in: range))` is an old number",
                    at: passage.text.location(of: range),
                    fix: "cite Civ. L.R. 3-15",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
        }
    }
}
