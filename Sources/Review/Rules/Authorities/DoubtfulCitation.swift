import CaseFiles
import Citations
import Diagnostics

/// A citation has an odd form, or points to what cannot exist.
enum DoubtfulCitation: Rule {
    static let id = "PKT-AUTH-FORM"
    static let title = "Every citation has the usual form and is possible"
    static let authority = Authority.ours(basedOn: "The Bluebook; Fed. R. Civ. P. 11(b)(2)")
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Reads typed citations and the list of authorities with the citation grammar. A reporter that had no volume in
        that year, a court that the reporter does not print, a pin before the first page: such a citation may be
        invented. Missing courts, years and docket numbers, wrong section signs and unusual abbreviations are matters
        of form. A title of the U.S. Code above 54, a Civil Rule above 87, a year behind that of `filing_date`, and a
        parenthesis that does not close are impossible. Nothing is looked up: a citation without a finding may still not exist.
        """
    static let accepts: [Example] = [
        """
        authorities: [{key: privacy, cite: 26 U.S.C. § 6103(i)(2)}]
        === facts.md
        The action was final. Bennett v. Spear, 520 U.S. 154, 177–78 (1997).
        """
    ]
    static let rejects: [Example] = [
        """
        filing_date: 2025-09-30
        authorities: [{key: privacy, cite: ⟦99 U.S.C. § 12⟧}]
        === facts.md
        See ⟦5 C.F.R. § 1⟧; ⟦Fed. R. Civ. P. 93(a)⟧; ⟦26 U.S.C. § 6103(i)⟧(2 and more.

        The action was final. ⟦Bennett v. Spear, 900 F.4th 154 (1st Cir. 2031)⟧.
        """,
        """
        === facts.md
        The action was final. ⟦Bennett v. Spear, 520 F.4th 154, 177–78 (1st Cir. 1997)⟧.
        """,
        """
        authorities: [{key: privacy, cite: ⟦26 U.S.C. §§ 6103(a)⟧}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        // The words of a form are its maker's.
        guard packet.paper?.kind != .form else { return [] }
        let filing = packet.caseFile.filingDate?.value.year
        let listed = packet.caseFile.authorities.compactMap { packet.authorities[$0.key.value] }.flatMap { authority in
            faults(authority.doubts, in: authority.cite.value, normal: authority.normal, at: authority.cite.location)
                + future(authority.content, after: filing, in: authority.cite.value, at: authority.cite.location)
        }
        return listed
            + (packet.authorityCites + packet.others.authorityCites).flatMap { cite in
                faults(cite.doubts, in: cite.cite, normal: cite.normal, at: cite.location, paragraph: cite.paragraph)
                    + future(typed(cite), after: filing, in: cite.cite, at: cite.location)
            }
    }

    /// What a citation says that has a finding of its own; a keyed one has it in the list.
    private static func typed(_ cite: AuthorityCite) -> Citation.Content? {
        cite.key == nil ? cite.content : nil
    }

    private static func future(
        _ content: Citation.Content?,
        after filing: Int?,
        in cite: String,
        at location: Location
    ) -> [Fault] {
        guard let filing, let year = content.flatMap(year), year > filing else { return [] }
        return [
            Fault(
                "`\(cite)`: \(year) is later than the filing",
                at: location,
                fix: "look the authority up and correct the year, or correct `filing_date`",
                inDocument: "look the authority up and correct the year"
            )
        ]
    }

    private static func year(of content: Citation.Content) -> Int? {
        switch content {
        case .caseLaw(let cite): cite.date?.year
        case .statute(let cite): cite.year
        case .regulation(let cite): cite.year
        case .federalRegister(let cite): cite.date?.year
        default: nil
        }
    }

    private static func faults(
        _ doubts: [Doubt],
        in cite: String,
        normal: String?,
        at location: Location,
        paragraph: Int? = nil
    ) -> [Fault] {
        doubts.filter { !$0.concernsAntecedent }.map { doubt in
            Fault(
                "`\(cite)`: \(doubt.message)",
                at: location,
                fix: doubt == .informal ? normal.map { "write `\($0)`" } ?? doubt.help : doubt.help,
                about: Diagnostic.Subject(paragraph: paragraph)
            )
        }
    }
}
