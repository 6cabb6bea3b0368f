import Diagnostics

/// In N.D. Cal., counsel's block is missing from the top of page 1.
enum CounselNotOnFirstPage: PaperRule {
    static let id = "NDCAL-3-4a1"
    static let title = "Counsel's name, address, telephone, e-mail and bar number stand at the top of page 1"
    static let authority = Authority.local("Civ. L.R. 3-4(a)(1)", in: .cand, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at the lines of a finished document above the court's name. Of a matter nothing is asked, for there the tool
        sets them; nor of a form, such as a summons. Whoever signs for himself or herself has no bar number.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx
        A. Lawyer (SBN 654321)
        1 Market Street, San Francisco, CA 94105
        (415) 555-0101, a@example.org
        Attorney for Plaintiff Jane Roe
        UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF CALIFORNIA
        1. The agency acted.
        """,
        """
        court: cand
        === sheet.docx
        UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF CALIFORNIA
        CIVIL COVER SHEET
        Plaintiff: Jane Roe
        """,
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx
        ⟦⟧UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF CALIFORNIA
        1. The agency acted.
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind != .form, paper.kind != .summons else { return [] }
        let lines = paper.caption.head.map(\.words)
        let facts = ContactFacts(lines)
        let isForOneself = lines.contains { $0.uppercased().contains("PRO SE") || $0.uppercased().contains("PRO PER") }
        let missing = facts.missing + (facts.hasBarNumber || isForOneself ? [] : ["a bar number"])
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "the top of page 1 lacks \(missing.joined(separator: ", ")) of counsel",
                at: paper.caption.place,
                fix:
                    "put counsel's name, address, telephone, e-mail and bar number, and whom counsel represents, above "
                    + "the court's name"
            )
        ]
    }
}
