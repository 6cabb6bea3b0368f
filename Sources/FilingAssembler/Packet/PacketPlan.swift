internal import CaseFiles
internal import Diagnostics
internal import Review

/// What the packet will consist of, in the order of upload.
///
/// Names begin with the numbers of the filing, so that a folder sorted by name stands in that order.
struct PacketPlan: Sendable {
    private(set) var items: [Item] = []
    /// What the office needs and the court does not get.
    private(set) var unfiled: [PlannedDocument] = []

    var exhibits: [PlannedExhibit] {
        items.compactMap { if case .exhibit(let exhibit) = $0.content { exhibit } else { nil } }
    }

    /// One file to upload.
    struct Item: Sendable {
        var content: Content
        /// The document's place in the filing, from 1.
        var document: Int
        /// The attachment's place behind its document, from 1; `nil` for the document itself.
        var attachment: Int?
        /// The title of the document it is attached to.
        var hostTitle: String?

        enum Content: Sendable {
            case document(PlannedDocument)
            case exhibit(PlannedExhibit)
        }

        /// Its file's name without ending: `01-00-complaint`, `01-02-ex-b-letter`.
        ///
        /// A document has the number 00, because digits sort before letters.
        var name: String { "\(Self.twoDigits(document))-\(Self.twoDigits(attachment ?? 0))-\(words)" }

        /// `1`, or `1-2` for its second attachment.
        var number: String { attachment.map { "\(document)-\($0)" } ?? "\(document)" }

        private var words: String {
            switch content {
            case .document(let planned): return FileSlug.slug(planned.key)
            case .exhibit(let exhibit):
                let title = FileSlug.slug(exhibit.title)
                return "ex-" + FileSlug.slug(exhibit.label) + (title.isEmpty ? "" : "-" + title)
            }
        }

        private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }

    /// - Parameter hasBates: whether pages get Bates numbers, which go on from exhibit to exhibit.
    init(_ documents: [PlannedDocument], _ content: Matter.Content, hasBates: Bool) {
        unfiled = documents.filter { !$0.isFiled }
        let filed = documents.filter(\.isFiled)
        var exhibits = PlannedExhibit.all(of: content, hasBates: hasBates)
        for (index, host) in filed.filter({ $0.attachedTo == nil }).enumerated() {
            items.append(Item(content: .document(host), document: index + 1))
            let attached = filed.filter { $0.attachedTo == host.key }
            // The list of exhibits, then the exhibits, then what else goes with the document.
            let lists = attached.filter { $0.kind == .exhibitList }.map(Item.Content.document)
            let others = attached.filter { $0.kind != .exhibitList }.map(Item.Content.document)
            let attachments = lists + exhibits.map(Item.Content.exhibit) + others
            exhibits = []
            items += attachments.enumerated().map { place, content in
                Item(content: content, document: index + 1, attachment: place + 1, hostTitle: host.title)
            }
        }
    }
}

/// One exhibit as an attachment.
struct PlannedExhibit: Sendable {
    var key: String
    var label: String
    var title: String
    /// Lines for the slip sheet.
    var details: [String]
    /// The original.
    var path: String
    var pages: Int
    /// The first Bates number; `nil` when none are stamped.
    var firstBates: Int?
    var isSealed: Bool

    /// The exhibits that can be bound, in the order of their labels; what has no readable file is a finding.
    static func all(of content: Matter.Content, hasBates: Bool) -> [PlannedExhibit] {
        var number = 1
        return content.exhibitsByLabel.compactMap { exhibit in
            let key = exhibit.key.value
            guard let file = content.exhibitFiles[key], let path = file.path, let pages = file.facts.pages,
                let label = content.outline.labels[key]
            else { return nil }
            defer { number += pages }
            return PlannedExhibit(
                key: key,
                label: label,
                title: exhibit.title.value,
                details: [exhibit.date?.value, exhibit.source?.value].compactMap { $0 },
                path: path,
                pages: pages,
                firstBates: hasBates ? number : nil,
                isSealed: exhibit.sealed?.value ?? false
            )
        }
    }
}

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
