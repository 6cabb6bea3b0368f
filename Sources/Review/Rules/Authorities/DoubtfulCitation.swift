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
        of form. Nothing is looked up: a citation without a finding may still not exist.
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
        === facts.md
        The action was final. ⟦Bennett v. Spear, 520 F.4th 154, 177–78 (1st Cir. 1997)⟧.
        """,
        """
        authorities: [{key: privacy, cite: ⟦26 U.S.C. §§ 6103(a)⟧}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let listed = packet.caseFile.authorities.compactMap { packet.authorities[$0.key.value] }.flatMap { authority in
            faults(authority.doubts, in: authority.cite.value, normal: authority.normal, at: authority.cite.location)
        }
        return listed
            + packet.authorityCites.flatMap { cite in
                faults(cite.doubts, in: cite.cite, normal: cite.normal, at: cite.location, paragraph: cite.paragraph)
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
