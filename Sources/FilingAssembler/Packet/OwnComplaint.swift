internal import CaseFiles
internal import Diagnostics
internal import Review

/// A complaint that an attorney has worked on, as the other documents of its packet must cite it.
///
/// Whoever inserts an allegation moves the numbers of all that follow. The bookmarks of our draft still stand around
/// its paragraphs, and tell which is which.
struct OwnComplaint {
    /// The numbers of the allegations that still have their bookmark, by its name.
    private let numbers: [String: Int]
    private let outline: PacketOutline

    /// The file as the user named it.
    let path: String

    /// - Returns: `nil` when it could not be read.
    init?(_ read: DocumentReader.Read, path: String) {
        guard let outline = read.content?.outline else { return nil }
        numbers = read.numbers
        self.outline = outline
        self.path = path
    }

    /// Whether nothing in it is known from the matter: it was not made from a draft of it.
    func isForeign(to content: Matter.Content) -> Bool {
        content.outline.keys.paragraphs.keys.allSatisfy { numbers[Bookmark.paragraph($0)] == nil }
    }

    /// The matter with the numbers of this complaint. A paragraph that is gone from it has none.
    func renumbering(_ content: Matter.Content) -> Matter.Content {
        var content = content
        for key in content.outline.keys.paragraphs.keys {
            content.outline.keys.paragraphs[key] = numbers[Bookmark.paragraph(key)]
        }
        let keys = Dictionary(content.outline.labels.map { ($1, $0) }) { first, _ in first }
        content.outline.exhibitCites = outline.exhibitCites.map { cite in
            var cite = cite
            cite.exhibit = keys[cite.label]
            return cite
        }
        return content
    }
}

extension Matter {
    /// The matter with the paragraph numbers of a complaint that an attorney has worked on, and the references to
    /// paragraphs that are gone from it.
    func citing(
        complaint: OwnComplaint,
        in content: Content,
        _ progress: (String) -> Void
    ) -> (content: Content, findings: [Diagnostic]) {
        let path = complaint.path
        guard !complaint.isForeign(to: content) else {
            progress(
                "`\(path)` was not made from a draft of this matter: other documents cite it by the matter's numbers"
            )
            return (content, [])
        }
        let renumbered = complaint.renumbering(content)
        let known = Set(DocumentTexts(content).findings())
        let lost = DocumentTexts(renumbered).findings().filter { !known.contains($0) }
        return (
            renumbered,
            lost.map { finding in
                var finding = finding
                finding.message = "the paragraph that is cited here is gone from `\(path)`"
                finding.help = "put it back, with the bookmark that the draft has around it, or cite another"
                return finding
            }
        )
    }
}
