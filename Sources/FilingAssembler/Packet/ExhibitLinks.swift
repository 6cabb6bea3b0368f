internal import Citations
internal import PDFDocuments

/// The citations of exhibits in a printed document, with the places where they stand and the pages they point to.
///
/// The printed words are read again instead of carrying the places over from the draft, so that a document an attorney
/// has worked on, or that another program made, gets its links too, and keeps the promise that every cited exhibit exists.
struct ExhibitLinks {
    struct Link: Equatable, Sendable {
        /// The page of the document, from 0.
        var page: Int
        var box: Rectangle
        /// The label cited.
        var label: String
        /// The page pinned, from 1, in the exhibit's own count; `nil` cites the whole exhibit.
        var pin: Int?
    }

    /// A citation of an exhibit that the packet has not, or of a page that the exhibit has not.
    struct Stray: Equatable, Sendable {
        var written: String
        /// The page of the document, from 1.
        var page: Int
        var label: String
        /// The pages that the exhibit has, when it is there; then the citation pins one behind its end.
        var pages: Int?
    }

    private(set) var links: [Link] = []
    private(set) var strays: [Stray] = []

    /// - Parameter pages: the exhibits of the packet, by label, with the number of their pages.
    init(in text: PrintedText, to pages: [String: Int]) {
        for citation in CitationScanner.citations(in: text.text) {
            // What another paper calls its exhibit, as in `Smith Decl. Ex. 1`, is none of this packet.
            guard let record = citation.record ?? citation.content.record,
                case .exhibit(let label, nil) = record.document
            else { continue }
            let pins = record.pages
            if let known = pages[label], pins.allSatisfy({ $0.last <= known }) {
                links += text.boxes(of: citation.start..<citation.end).map {
                    Link(page: $0.page, box: $0.box, label: label, pin: pins.first?.first)
                }
            } else {
                strays.append(
                    Stray(
                        written: citation.text,
                        page: (text.page(of: citation.start) ?? 0) + 1,
                        label: label,
                        pages: pages[label]
                    )
                )
            }
        }
    }
}

extension Citation.Content {
    fileprivate var record: RecordCitation? {
        if case .record(let record) = self { record } else { nil }
    }
}
