import Diagnostics

/// The footer names another title than the caption.
enum DifferentTitles: PaperRule {
    static let id = "PKT-TITLE"
    static let title = "The title in the footer is that of the caption"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 7(b)(2)")
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Compares the footers of a finished document with its caption, and only where a footer names a kind of paper: then every word of
        five letters or more must stand in the caption, if only abbreviated. The documents that this tool drafts take their title from
        one place, and so do the filing plan and the references to them.
        """
    static let accepts: [Example] = [
        """
        === motion.docx
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        MOTION FOR A PRELIMINARY INJUNCTION
        1. Roe moves.
        ~ footer: Mot. for Prelim. Inj. – Page 2
        ~ footer: MOTION FOR PRELIMINARY INJUNCTION
        """
    ]
    static let rejects: [Example] = [
        """
        === motion.docx
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        MOTION FOR A PRELIMINARY INJUNCTION
        1. Roe moves.
        ~ footer: ⟦MOTION FOR TEMPORARY RESTRAINING ORDER⟧
        """,
        """
        === complaint.docx
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        COMPLAINT
        1. Roe moves.
        ~ footer: ⟦MEMORANDUM OF LAW⟧
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let title = paper.caption.title, let kind = paper.kind else { return [] }
        let caption = TitleWords(paper.caption.words.joined(separator: " "))
        return paper.margins.filter { $0.side == .footer }.compactMap { footer in
            let words = TitleWords(footer.words.value)
            let named = PaperKind(title: footer.words.value)
            guard named.isCaptioned, words.words.count < 20 else { return nil }
            let isStrange = words.words.contains { $0.utf8.count > 4 && !caption.has($0) }
            guard isStrange || (named != kind && !caption.share(words)) else { return nil }
            return Fault(
                "the footer calls the paper `\(footer.words.value)`, and the caption `\(title.value)`",
                at: footer.words.location,
                fix: "write one title in both places"
            )
        }
    }
}
