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
        form a full one. A bare section with a small number, such as `§ 3`, before which nothing was cited that has it,
        is taken for one of a contract.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === facts.md
        The agencies signed it. [@mou at 3]

        They acted on it. *Id.* at 4.
        """,
        """
        === facts.md
        In § 3 of the Agreement, and in §§ 4.2, 12(a), the landlord promised heat.
        """,
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}, {key: letter, title: Letter, file: letter.pdf}]
        === facts.md
        The agencies signed it. [@mou at 3; @letter at 1]

        They acted on it. ⟦Id. at 4⟧.
        """,
        """
        === facts.md
        They acted under ⟦§ 6103(i)⟧.
        """,
        """
        memorandum: {argument: [argument.md]}
        === argument.md
        They acted under ⟦§ 6103(i)⟧.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        (packet.authorityCites + packet.others.authorityCites).flatMap { cite in
            cite.doubts.filter { $0.concernsAntecedent && !($0 == .noAntecedent && meansContract(cite)) }.map { doubt in
                Fault(
                    "`\(cite.cite)` has no clear antecedent: \(doubt.message)",
                    at: cite.location,
                    fix: doubt.help,
                    about: Diagnostic.Subject(paragraph: cite.paragraph)
                )
            }
        }
    }

    /// The first number that hardly any contract has for a section.
    private static let firstOfStatutes = 100

    private static func meansContract(_ cite: AuthorityCite) -> Bool {
        guard case .short(let short)? = cite.content, case .section(let reference) = short.form else { return false }
        let whole = reference.section.prefix { $0.isNumber }
        return (Int(whole) ?? firstOfStatutes) < firstOfStatutes
    }
}
