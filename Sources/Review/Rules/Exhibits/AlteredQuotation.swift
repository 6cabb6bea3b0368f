import CaseFiles
import Citations
import Diagnostics

/// A quotation is not what stands in the exhibit that it is attributed to.
enum AlteredQuotation: Rule {
    static let id = "PKT-EXH-QUOTE"
    static let title = "Quotations stand, word for word, where they are cited from an exhibit"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 10(c), 11(b)(3)")
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Every quotation that a citation attributes to an exhibit is looked for in the text of that exhibit: on the page
        that the citation pins, then on the other pages, then in the other exhibits. A quotation belongs to the citation
        that follows it in its sentence or directly behind the sentence, or else to the one before it in the sentence; a
        block quotation to the citation at its own end, at the end of the paragraph before, or at the beginning of the
        one behind. Defined terms, `(the “Agreement”)`, and quotations beside which an authority is cited too are passed
        over.

        Not compared are what print changes: capitals, accents, kinds of quotation marks and dashes, spaces, hyphens,
        ligatures, line breaks, running heads, page numbers, marks of notes. Alterations are understood: `[T]he`,
        `investigat[ed]`, `[the agency]`, `[sic]`, and three stops or `…` for an omission of up to a page and a half.

        A quotation that differs in some words is reported as near, with the number of words and both texts beside each
        other; it is for a person to say whether the quotation or the recognition of a scan is wrong. What cannot be
        compared, because pages have no text or the text could not be read, is said once per exhibit, as advice. For a
        quotation of one or two words everything is advice.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf, label: A}]
        === facts.md
        It says that “[r]equests . . . shall con-cern individuals [so named].” [@mou at 2]. The agencies (the “Allies of Old”)
        signed. Ex. A at 1 calls them “the parties to this memorandum.” “It was long.” That is true. [@mou at 1]

        The memorandum provides:

        > The IRS reviews a request [for completeness] before it answers.

        [@mou at 2–3] says so.
        === exhibits/mou.pdf text
        The parties to this memorandum are two agencies.
        --- page
        Requests under this memorandum shall con-
        cern individuals under investigation. The IRS reviews a
        --- page
        request before it answers.
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: B}
        === facts.md
        It says that requests “⟦shall concern all individuals⟧” [@mou at 2] and that the IRS “⟦reviews a request⟧.” [@mou at 1]

        It adds that “⟦the records were sent in May⟧.” Ex. A at 2. “⟦Nobody ever wrote these words⟧,” it says. [@mou at 2]
        === exhibits/mou.pdf text
        The parties to this memorandum are two agencies.
        --- page
        Requests under this memorandum shall concern individuals.
        The IRS reviews a request before it answers.
        === exhibits/letter.pdf text
        We confirm that the records were sent in May.
        """,
        """
        exhibits: [{key: scan, title: Letter, file: scan.pdf, label: A}]
        === facts.md
        The agency wrote that “⟦the records were sent in May⟧.” [@scan at 1] It “never looked at them.” [@scan at 2]
        === exhibits/scan.pdf text
        --- page
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        var check = QuotationCheck(packet)
        // What cannot be compared is told once per exhibit.
        var silent: Set<String> = []
        return (packet.quotations + packet.others.quotations).compactMap { quotation in
            let verdict = check.verdict(on: quotation)
            guard let finding = finding(verdict, quotation, packet, &check) else { return nil }
            if let exhibit = finding.openExhibit, !silent.insert(exhibit).inserted { return nil }
            return Fault(
                finding.message,
                at: quotation.location,
                fix: finding.fix,
                about: Diagnostic.Subject(paragraph: quotation.paragraph, exhibit: finding.exhibit),
                milder: finding.openExhibit != nil || QuotedWords(quotation.words).count < 3 ? .advice : nil
            )
        }
    }

    private struct Finding {
        var message: String
        var fix: String
        var exhibit: String?
        /// The exhibit of which nothing can be said.
        var openExhibit: String?
    }

    private static func finding(
        _ verdict: QuotationCheck.Verdict,
        _ quotation: Quotation,
        _ packet: PacketOutline,
        _ check: inout QuotationCheck
    ) -> Finding? {
        switch verdict {
        case .found, .unknown: return nil
        case .onPages(let pages, let cite):
            return Finding(
                message: "the words stand on \(text(pages)) of exhibit `\(cite.label)`, and `\(cite.written)` is cited",
                fix: pages.count == 1 ? "write `at \(pages[0])`" : "correct the page",
                exhibit: cite.exhibit
            )
        case .inExhibit(let key, let pages, let cite):
            let label = packet.labels[key] ?? key
            return Finding(
                message: "the words stand in exhibit `\(label)`, \(text(pages)), and not in exhibit `\(cite.label)`",
                fix: "cite `[@\(key) at \(pages[0])]`, or correct the quotation",
                exhibit: cite.exhibit
            )
        case .near(let near, let page, let key, let cite):
            return self.near(near, page, key, cite, quotation, &check)
        case .missing(let cite):
            return Finding(
                message: "the words are not in exhibit `\(cite.label)`",
                fix: "compare the quotation with the exhibit, or cite where the words come from",
                exhibit: cite.exhibit
            )
        case .scanned(let pages, let cite):
            return Finding(
                message: "the quotation cannot be compared: \(text(pages)) of exhibit `\(cite.label)` "
                    + (pages.count == 1 ? "has no text" : "have no text"),
                fix: "compare it by eye, or recognise the text of the scan: `filing exhibits … --ocr FOLDER`",
                exhibit: cite.exhibit,
                openExhibit: cite.exhibit
            )
        case .unread(let obstacle, let cite):
            return Finding(
                message: "quotations from exhibit `\(cite.label)` cannot be compared: \(obstacle.complaint)",
                fix: obstacle.remedy,
                exhibit: cite.exhibit,
                openExhibit: cite.exhibit
            )
        }
    }

    private static func near(
        _ near: NearestWords,
        _ page: Int,
        _ key: String,
        _ cite: ExhibitCite,
        _ quotation: Quotation,
        _ check: inout QuotationCheck
    ) -> Finding? {
        guard let exhibit = check.words(of: key) else { return nil }
        let words = QuotedWords(quotation.words)
        let lines = AlignedWords.lines(near, quotation: words, exhibit: exhibit)
        let count = near.quoted.count
        let pages = cite.pins.filter { $0.unit == .page }.map(\.range)
        let isElsewhere = !pages.isEmpty && !pages.contains { $0.first <= page && page <= $0.last }
        return Finding(
            message: "the quotation differs from page \(page) of exhibit `\(cite.label)` in \(near.distance) of "
                + (count == 1 ? "1 word" : "\(count) words") + (isElsewhere ? ", and `\(cite.written)` is cited" : ""),
            fix: "quote as the exhibit has it, or mark the alteration\nquoted:  \(lines.0)\nexhibit: \(lines.1)",
            exhibit: cite.exhibit
        )
    }

    /// `page 7`, `pages 3 and 7`.
    private static func text(_ pages: [Int]) -> String {
        guard let last = pages.last, pages.count > 1 else { return "page \(pages.first ?? 1)" }
        if pages.count > 4 { return "\(pages.count) pages, the first of them page \(pages[0])," }
        return "pages " + pages.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
    }
}
