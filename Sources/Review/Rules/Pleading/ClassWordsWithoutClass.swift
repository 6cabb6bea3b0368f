import CaseFiles
import Diagnostics

/// The text speaks for a class that nobody pleads.
enum ClassWordsWithoutClass: Rule {
    static let id = "FRCP-23"
    static let title = "Class wording comes with class allegations"
    static let authority = Authority.civilRule("23(a)–(b)", verified: true)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A class needs a definition, numerosity, commonality, typicality, adequacy and a type under Rule 23(b). A
        pleading that cites Rule 23 is taken to plead them, and a lawyer checks; one that does not must not speak on
        behalf of others similarly situated. Also looks at `scope: class`. A collective action under 29 U.S.C. § 216(b)
        is no class action: where § 216 is cited or listed, "similarly situated" is left alone.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        Plaintiffs sue on behalf of a class under Fed. R. Civ. P. 23(b)(2), and all others similarly situated.
        """,
        """
        === facts.md
        Plaintiff sues for herself and others similarly situated under 29 U.S.C. § 216(b).
        """,
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        Plaintiffs sue for themselves and ⟦all others similarly situated⟧.
        """,
        "relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data, scope: ⟦class⟧}]",
    ]

    private static let words = PhraseFinder([
        "all others similarly situated", "others similarly situated", "those similarly situated",
        "on behalf of a class",
        "on behalf of the class", "putative class", "proposed class", "class members", "members of the class",
        "class representative", "class representatives", "on behalf of all immigrants",
    ])

    private static let collective = PhraseFinder(["similarly situated"])

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.citesCivilRule("23") else { return [] }
        let isCollective =
            packet.cites(title: 29, section: 216)
            || packet.authorities.values.contains { $0.isStatute(title: 29, section: 216) }
        let spoken = packet.passages.filter { !$0.isQuote }.compactMap { passage -> Fault? in
            let found = words.all(in: passage.text).first { range in
                !isCollective || collective.first(in: MappedText(passage.text.string(in: range))) == nil
            }
            guard let range = found else { return nil }
            return fault(
                "`\(passage.text.string(in: range))` speaks for a class, and none is pleaded",
                at: passage.text.location(of: range),
                paragraph: passage.paragraph
            )
        }
        let scoped = packet.caseFile.relief.compactMap(\.scope).filter { $0.value == .wholeClass }.map { scope in
            fault("the injunction is to protect a class, and none is pleaded", at: scope.location, paragraph: nil)
        }
        return spoken + scoped
    }

    private static func fault(_ message: String, at location: Location, paragraph: Int?) -> Fault {
        Fault(
            message,
            at: location,
            fix: "complete the class allegations under Rule 23, or delete the class wording",
            about: Diagnostic.Subject(paragraph: paragraph)
        )
    }
}
