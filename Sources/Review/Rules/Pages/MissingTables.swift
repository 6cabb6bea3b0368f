import Diagnostics

/// In N.D. Cal., a long brief has no tables.
enum MissingTables: PaperRule {
    static let id = "NDCAL-7-4b"
    static let title = "A brief of more than 10 pages has tables of contents and of authorities"
    static let authority = Authority.local("Civ. L.R. 7-4(b)", in: .cand, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at motions, memoranda, oppositions and replies whose text has more than ten pages for the headings of both tables. Pages
        are counted in a PDF; of a Word document those that the program counted which saved it last.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === brief.docx 18 pages, 3 in front
        MOTION TO DISMISS
        TABLE OF CONTENTS
        TABLE OF AUTHORITIES
        Acme sold it.
        """,
        """
        court: cand
        === brief.docx 9 pages
        MOTION TO DISMISS
        Acme sold it.
        """,
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === brief.docx 18 pages
        ⟦MOTION TO DISMISS⟧
        TABLE OF CONTENTS
        Acme sold it.
        """
    ]

    private static let tables = [
        ("a table of contents", PhraseFinder(["table of contents"])),
        ("a table of authorities", PhraseFinder(["table of authorities"])),
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind?.isBrief ?? false, let pages = paper.layout?.bodyPages, pages > 10 else { return [] }
        let missing = tables.filter { _, finder in !packet.passages.contains { finder.first(in: $0.text) != nil } }
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "the brief has \(pages) pages and no \(missing.map { String($0.0.dropFirst(2)) }.joined(separator: " and no "))",
                at: paper.place,
                fix: "add \(missing.map(\.0).joined(separator: " and "))"
            )
        ]
    }
}
