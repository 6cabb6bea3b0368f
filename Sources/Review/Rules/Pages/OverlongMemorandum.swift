import Diagnostics

/// A memorandum has too many pages.
enum OverlongMemorandum: PaperRule {
    static let id = "DMASS-LR-7.1b4"
    static let title = "A memorandum has at most 20 pages"
    static let authority = Authority.local(
        "L.R., D. Mass. 7.1(b)(4)",
        in: .mad,
        verified: true,
        note: "whether tables and signatures count is not settled"
    )
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The limit is dated data of the court. Pages are counted in a PDF; of a Word document those that the program counted which
        saved it last. Whether caption and tables count is not settled: a memorandum that is within the limit only without them is a
        warning. A motion for leave to file excess pages is asked for with the memorandum, and this finding waits for it.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === brief.docx 22 pages, 3 in front
        MEMORANDUM OF LAW
        Acme sold it. Leave to file excess pages was granted on March 2, 2026.
        """,
        """
        court: mad
        === brief.docx 19 pages
        MEMORANDUM OF LAW
        Acme sold it.
        """,
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === brief.docx 27 pages, 3 in front
        ⟦MEMORANDUM OF LAW⟧
        Acme sold it.
        """,
        """
        court: mad
        === brief.docx 22 pages, 3 in front
        ⟦MEMORANDUM OF LAW⟧
        Acme sold it.
        """,
    ]

    private static let leave = PhraseFinder(["excess pages", "leave to file"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let limit = packet.court.pageLimits["memorandum"], [.memorandum, .opposition].contains(paper.kind),
            let pages = paper.layout?.pages, let body = paper.layout?.bodyPages, pages > limit,
            !packet.passages.contains(where: { leave.first(in: $0.text) != nil })
        else { return [] }
        let isOver = body > limit
        return [
            Fault(
                isOver
                    ? "the memorandum has \(body) pages without caption and tables, and may have \(limit)"
                    : "the memorandum has \(pages) pages, \(body) without caption and tables, and may have \(limit)",
                at: paper.place,
                fix: "shorten it, or move for leave to file excess pages",
                milder: isOver ? nil : .warning
            )
        ]
    }
}
