import Citations
import Diagnostics

/// The table of authorities is not that of the text.
enum IncompleteTable: PaperRule {
    static let id = "PKT-AUTH-TOA"
    static let title = "The table of authorities lists what the text cites, on its pages"
    static let authority = Authority.ours(basedOn: "the practice of courts that ask for tables")
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Reads the lines behind the heading "Table of Authorities" of a finished brief up to the next heading, and the citations of
        the text behind it. An authority that is cited and not listed is reported at its first citation, one that is listed and
        not cited in the table. A section that is listed covers its subsections, and the other way round. Pages are compared in
        a PDF, where they are known: a page that is listed, and on which the authority is not cited, also by a short form, is
        reported. `passim` is taken for right.
        """
    static let accepts: [Example] = [
        """
        === brief.docx
        MEMORANDUM OF LAW
        # Table of Authorities
        Bennett v. Spear, 520 U.S. 154 (1997).......... 3
        5 U.S.C. § 706....................... passim
        # Argument
        The action is final. Bennett v. Spear, 520 U.S. 154, 177 (1997). See 5 U.S.C. § 706(2)(A).
        """,
        """
        === brief.docx
        MEMORANDUM OF LAW
        # Argument
        The action is final. Bennett v. Spear, 520 U.S. 154, 177 (1997).
        """,
    ]
    static let rejects: [Example] = [
        """
        === brief.docx
        MEMORANDUM OF LAW
        # Table of Authorities
        Bennett v. Spear, 520 U.S. 154 (1997).......... 3
        ⟦5 U.S.C. § 553⟧....................... 4
        # Argument
        The action is final. Bennett v. Spear, 520 U.S. 154, 177 (1997). See ⟦26 U.S.C. § 6103(a)⟧.
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind?.isBrief ?? false, let table = PaperTables(paper, packet) else { return [] }
        return table.unlisted.map { cite in
            Fault(
                "`\(cite.text)` is cited, and the table of authorities does not list it",
                at: cite.location,
                fix: "add it to the table, or make the table anew"
            )
        }
            + table.uncited.map { cite in
                Fault(
                    "`\(cite.text)` is listed, and the text does not cite it",
                    at: cite.location,
                    fix: "take it out of the table, or make the table anew"
                )
            }
            + table.wrongPages.map { cite, pages in
                Fault(
                    "`\(cite.text)` is listed on \(PageList.text(pages)), where the text does not cite it",
                    at: cite.location,
                    fix: "make the table anew after the last change"
                )
            }
    }
}
