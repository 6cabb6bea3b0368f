/// A small matter that shows a rule at work.
///
/// The text is the case file's YAML. A line `=== facts.md` starts another file;
/// `=== exhibits/mou.pdf 8 pages` (or `missing`, `unreadable`, `encrypted`)
/// states what is known about an exhibit file. `⟦…⟧` marks, in any file, the
/// exact span that the rule reports. `=== complaint.docx` starts a finished
/// document in the place of a matter, each line one paragraph. Only the rule's own faults count.
package struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
    package var text: String

    var showsDocument: Bool { text.contains(".docx\n") }

    package init(stringLiteral text: String) {
        self.text = text
    }
}
