import CaseFiles
import Citations
import Diagnostics

/// A short citation does not say what it stands for.
enum UnclearShortForm: Rule {
    static let id = "PKT-AUTH-ID"
    static let title = "Every Id., supra and short form has one clear antecedent"
    static let authority = Authority.ours(basedOn: "The Bluebook")
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Reads the texts in printing order, keyed references as printed. `Id.` must follow one single citation, and a short
        form a full one.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === facts.md
        The agencies signed it. [@mou at 3]

        They acted on it. *Id.* at 4.
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}, {key: letter, title: Letter, file: letter.pdf}]
        === facts.md
        The agencies signed it. [@mou at 3; @letter at 1]

        They acted on it. ⟦Id. at 4⟧.
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.authorityCites.flatMap { cite in
            cite.doubts.filter(\.concernsAntecedent).map { doubt in
                Fault(
                    "`\(cite.cite)` has no clear antecedent: \(doubt.message)",
                    at: cite.location,
                    fix: doubt.help,
                    about: Diagnostic.Subject(paragraph: cite.paragraph)
                )
            }
        }
    }
}
