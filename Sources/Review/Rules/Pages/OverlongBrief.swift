import Diagnostics

/// In N.D. Cal., a motion with its memorandum has too many pages.
enum OverlongBrief: PaperRule {
    static let id = "NDCAL-7-2b"
    static let title = "A motion with its points and authorities has at most 25 pages"
    static let authority = Authority.local("Civ. L.R. 7-2(b)", in: .cand, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Notice, motion and memorandum are one document; the caption page and the tables do not count. The limit is dated data of the
        court. Pages are counted in a PDF; of a Word document those that the program counted which saved it last.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === brief.docx 29 pages, 4 in front
        MOTION TO DISMISS
        Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === brief.docx 31 pages, 4 in front
        ⟦MOTION TO DISMISS⟧
        Acme sold it.
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let limit = packet.court.pageLimits["motion"], [.motion, .memorandum].contains(paper.kind),
            let pages = paper.layout?.bodyPages, pages > limit
        else { return [] }
        return [
            Fault(
                "the paper has \(pages) pages without caption and tables, and may have \(limit)",
                at: paper.place,
                fix: "shorten it, or ask for leave first"
            )
        ]
    }
}
