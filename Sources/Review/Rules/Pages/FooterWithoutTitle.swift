import Diagnostics

/// In N.D. Cal., a page has no footer with the title.
enum FooterWithoutTitle: PaperRule {
    static let id = "NDCAL-3-4c3"
    static let title = "Every page has a footer with the title of the document"
    static let authority = Authority.local("Civ. L.R. 3-4(c)(3)", in: .cand, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The footer must share a word with the title in the caption; abbreviations count. Whether it names another title is PKT-TITLE's.
        In a Word document the footers of the first page and of even pages are looked at too.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === complaint.docx 612x792
        COMPLAINT FOR DAMAGES
        1. Acme sold it.
        ~ footer: COMPL. FOR DAMAGES
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === complaint.docx 612x792
        ⟦COMPLAINT FOR DAMAGES⟧
        1. Acme sold it.
        ~ footer: Page 1
        """,
        """
        court: cand
        === complaint.docx 612x792, no footer
        ⟦COMPLAINT FOR DAMAGES⟧
        1. Acme sold it.
        ~ footer: COMPLAINT FOR DAMAGES
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let layout = paper.layout, !layout.sheets.isEmpty, let title = paper.caption.title,
            paper.isDoubleSpaced || paper.kind == .order
        else { return [] }
        let words = TitleWords(title.value)
        let footers = paper.margins.filter { $0.side == .footer }
        let hasTitle = footers.contains { words.share(TitleWords($0.words.value)) }
        guard !hasTitle || layout.lacksFooter else { return [] }
        return [
            Fault(
                hasTitle ? "some pages have no footer" : "no footer has the title of the document",
                at: title.location,
                fix: "put the title into the footer of every page"
            )
        ]
    }
}
