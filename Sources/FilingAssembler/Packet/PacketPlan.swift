internal import CaseFiles
internal import Diagnostics
internal import Review

/// What the packet will consist of: the documents in the order of filing, and the exhibits behind the first.
///
/// Names begin with the numbers of the filing, so that a folder sorted by name stands in the order of upload.
struct PacketPlan: Sendable {
    var exhibits: [PlannedExhibit]

    /// One exhibit as an attachment.
    struct PlannedExhibit: Sendable {
        var key: String
        var label: String
        var title: String
        /// The file as the case file names it.
        var file: String
        /// The numbers of the filing: attachment n of its document.
        var document: Int
        var attachment: Int
        var pages: Int
        /// The first Bates number; `nil` when none are stamped.
        var firstBates: Int?
        var isSealed: Bool

        /// The bound file's name without its ending: `01-02-ex-b-letter`.
        var name: String {
            let title = FileSlug.slug(title)
            return twoDigits(document) + "-" + twoDigits(attachment) + "-ex-" + FileSlug.slug(label)
                + (title.isEmpty ? "" : "-" + title)
        }
    }

    /// - Parameters:
    ///   - document: the number of the document that the exhibits are attached to.
    ///   - first: the number of the first attachment.
    ///   - hasBates: whether pages get Bates numbers, which go on from exhibit to exhibit.
    init(_ content: Matter.Content, document: Int, firstAttachment first: Int, hasBates: Bool) {
        var number = 1
        exhibits = []
        for exhibit in content.exhibitsByLabel {
            let key = exhibit.key.value
            // What has no readable file is a finding, and nothing to bind.
            guard let pages = content.outline.exhibits[key]?.pages, let label = content.outline.labels[key] else {
                continue
            }
            exhibits.append(
                PlannedExhibit(
                    key: key,
                    label: label,
                    title: exhibit.title.value,
                    file: exhibit.file.value,
                    document: document,
                    attachment: first + exhibits.count,
                    pages: pages,
                    firstBates: hasBates ? number : nil,
                    isSealed: exhibit.sealed?.value ?? false
                )
            )
            number += pages
        }
    }
}

/// `7` as `07`, so that names sort as the filing goes.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension Matter.Content {
    /// The exhibits in the order of their labels; those without a label come last.
    var exhibitsByLabel: [Exhibit] {
        caseFile.exhibits.sorted { left, right in
            guard let one = label(of: left), let other = label(of: right) else { return label(of: left) != nil }
            return one < other
        }
    }

    private func label(of exhibit: Exhibit) -> ExhibitLabel? {
        outline.labels[exhibit.key.value].flatMap { ExhibitLabel($0) }
    }
}
