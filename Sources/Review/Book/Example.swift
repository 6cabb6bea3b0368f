/// A small matter that shows a rule at work.
///
/// The text is the case file's YAML. A line `=== facts.md` starts another file;
/// `=== exhibits/mou.pdf 8 pages` (also `8 pages 62 MB`, `missing`, `unreadable`, `encrypted`)
/// states what is known about an exhibit file, and after a comma what is in it: `8 pages, covered 2, author J. Roe`
/// (`action`, `attachment`, `form`, `font`, `PDF/A-2b`, `sideways`, `odd`, `comment`). `=== exhibits/mou.pdf text` begins its
/// words, with `--- page` between pages. `=== complaint.docx` starts a finished
/// document in the place of a matter, each line one paragraph, `# ` before a heading; `~ deleted (A. Editor): words` is
/// something that no page shows (also `hidden`, `inserted`, `comment`, `creator`, `embedded`, …), and `~ footer: words`
/// stands on all; `=== complaint.docx 612x792, numbered, 22 pages, 3 in front` tells how it lies on its pages. `⟦…⟧` marks, in any
/// file, the exact span that the rule reports. Only the rule's own faults count.
package struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
    package var text: String

    var showsDocument: Bool { text.contains(".docx") }

    package init(stringLiteral text: String) {
        self.text = text
    }
}
