internal import CaseFiles
internal import Diagnostics
internal import Review
internal import WordDocuments

/// A complaint that an attorney has worked on, as the other documents of its packet must cite it.
///
/// Whoever inserts an allegation moves the numbers of all that follow. The bookmarks of our draft still stand around
/// its paragraphs, and tell which is which.
struct OwnComplaint {
    /// The numbers of the allegations that still have their bookmark, by its name.
    private var numbers: [String: Int] = [:]
    private let outline: PacketOutline

    /// - Throws: ``FileFault``, or `PackageError` when it is no Word document.
    init?(path: String, court: String) throws {
        let package = try WordPackage(reading: InputFile.read(path, named: path, limit: 64 << 20), named: path)
        for paragraph in try DocumentText(reading: package).paragraphs {
            guard let number = paragraph.label.flatMap({ Int($0.filter(\.isNumber)) }) else { continue }
            for bookmark in paragraph.bookmarks { numbers[bookmark] = number }
        }
        let reader = DocumentReader(path: path, exhibits: nil, court: court, memory: FileMemory(cache: nil))
        guard let outline = try reader.read().content?.outline else { return nil }
        self.outline = outline
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
        complaint path: String,
        in content: Content,
        _ progress: (String) -> Void
    ) throws -> (content: Content, findings: [Diagnostic]) {
        // That it is no Word document is told by its review.
        guard let complaint = try? OwnComplaint(path: path, court: content.court.key.value) else {
            return (content, [])
        }
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
