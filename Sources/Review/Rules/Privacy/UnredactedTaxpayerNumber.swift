import CaseFiles
import Diagnostics

/// A social-security or taxpayer number stands in the papers.
enum UnredactedTaxpayerNumber: Rule {
    static let id = "FRCP-5.2a1"
    static let title = "Social-security and taxpayer numbers show only their last four digits"
    static let authority = Authority.civilRule("5.2(a)(1)", verified: true)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at every text, every value of the case file, every page of an exhibit, and the properties, comments and
        bookmarks of its file for `ddd-dd-dddd`, and for nine digits, also with dots between, next to "SSN",
        "ITIN" and the like. Numbers of the shape `dd-ddddddd` are employer numbers, which the rule reaches less
        clearly: a warning. `xxx-xx-1234` and "ending in 1234" are fine. The finding does not repeat the number.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        Her number is xxx-xx-1234; call 617-555-0101. The ITIN ends in 4321, and docket 123-45-6789-X is no number.
        """,
        """
        exhibits: [{key: form, title: Form, file: form.pdf, sealed: true}]
        === exhibits/form.pdf text
        The taxpayer has the number 000-12-3456, and lives in Boston.
        """,
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        Her number is ⟦000-12-3456⟧, and the ITIN of her son ⟦900004321⟧; SSN ⟦000.12.3456⟧.

        The Center's number is ⟦00-1234567⟧.
        """,
        """
        plaintiffs: [{key: roe, name: Jane Roe, description: "a taxpayer, ⟦000-12-3456⟧"}]
        """,
        """
        exhibits: [{key: form, title: Form, file: ⟦form.pdf⟧}, {key: log, title: Log, file: ⟦log.pdf⟧}]
        === exhibits/form.pdf text
        The taxpayer has the number 000-12-3456, and lives in Boston.
        === exhibits/log.pdf 2 pages, author Jane Roe 000-12-3456
        """,
        """
        declarations: [{key: roe, declarant: Jane Roe, text: roe.md}]
        === roe.md
        My number is ⟦000-12-3456⟧.
        """,
        """
        === complaint.docx
        1. Her number ends in 3456.
        ~ header: SSN ⟦000-12-3456⟧
        ~ deleted (A. Editor): number ⟦000-12-3456⟧
        ~ comment (A. Editor): it is ⟦000-12-3456⟧
        ~ title: Claim of ⟦000-12-3456⟧
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        inExhibits(packet)
            + packet.everyReadablePassage.flatMap { passage in
                passage.identifiers.compactMap { hit -> Fault? in
                    guard hit.kind == .taxpayerNumber || hit.kind == .employerNumber else { return nil }
                    let isEmployer = hit.kind == .employerNumber
                    return Fault(
                        isEmployer
                            ? "an employer identification number stands here in full"
                            : "a social-security or taxpayer number stands here in full",
                        at: passage.text.location(of: hit.range),
                        fix: "redact it: only the last four digits may be filed",
                        about: Diagnostic.Subject(paragraph: passage.paragraph),
                        milder: isEmployer ? .warning : nil
                    )
                }
            }
    }

    private static func inExhibits(_ packet: PacketOutline) -> [Fault] {
        let fix = "redact it: only the last four digits may be filed"
        let people = ExhibitIdentifiers.faults(
            [.taxpayerNumber],
            called: "a social-security or taxpayer number",
            fix: fix,
            in: packet
        )
        return people
            + ExhibitIdentifiers.faults(
                [.employerNumber],
                called: "an employer identification number",
                fix: fix,
                milder: .warning,
                in: packet
            )
    }
}
