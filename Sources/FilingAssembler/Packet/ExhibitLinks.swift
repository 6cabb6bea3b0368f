internal import Citations

/// The citations of exhibits in a printed document, with the places where they stand and the pages they point to.
///
/// The printed words are read again instead of carrying the places over from the draft, so that a document an attorney
/// has worked on, or that another program made, gets its links too.
struct ExhibitLinks {
    struct Link: Equatable, Sendable {
        /// The page of the document, from 0.
        var page: Int
        var box: PageBox
        /// The label cited.
        var label: String
        /// The page pinned, from 1, in the exhibit's own count; `nil` cites the whole exhibit.
        var pin: Int?
    }

    let links: [Link]

    /// - Parameter labels: the exhibits of the packet; other citations are left alone.
    init(in text: PrintedText, to labels: Set<String>) {
        links = CitationScanner.citations(in: text.text).flatMap { citation -> [Link] in
            guard let record = citation.record ?? citation.content.record, let label = record.exhibit,
                labels.contains(label)
            else { return [] }
            let pin = record.pages.first?.first
            return text.boxes(of: citation.start..<citation.end).map {
                Link(page: $0.page, box: $0.box, label: label, pin: pin)
            }
        }
    }
}

extension Citation.Content {
    fileprivate var record: RecordCitation? {
        if case .record(let record) = self { record } else { nil }
    }
}
