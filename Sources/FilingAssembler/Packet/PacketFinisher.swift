internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments

/// Makes a printed document ready for filing: its citations lead to the exhibits, and it says nothing of who printed it.
struct PacketFinisher: Sendable {
    /// The bound exhibits that documents may link to, by label.
    let exhibits: [String: LinkedExhibit]
    /// What the documents are dated, `YYYY-MM-DD`; `nil` leaves no date in the files.
    let day: String?

    /// An exhibit as documents cite it.
    struct LinkedExhibit: Sendable {
        /// The exhibit's own pages.
        var pages: Int
        /// The files it is bound in, with the first of its own pages in each and the sheets before it; none when it is
        /// sealed, because a public paper does not lead there.
        var files: [(name: String, firstPage: Int, sheets: Int)]

        /// Where a page of the exhibit is; its slip sheet for the exhibit as a whole.
        func place(of pin: Int?) -> (file: String, page: Int)? {
            guard let pin else { return files.first.map { ($0.name, 1) } }
            return files.last { $0.firstPage <= pin }.map { ($0.name, pin - $0.firstPage + 1 + $0.sheets) }
        }
    }

    /// What was found while a document was finished.
    struct Finished: Sendable {
        /// The links, for the combined file to lead elsewhere.
        var links: [ExhibitLinks.Link]
        var findings: [Diagnostic]
    }

    /// - Parameters:
    ///   - printed: as LibreOffice left it.
    ///   - words: what it says.
    ///   - name: the document as the user knows it, for findings.
    ///   - title: for the document's properties.
    func finish(
        _ printed: String,
        saying words: PrintedDocument,
        named name: String,
        title: String,
        to path: String
    ) throws -> Finished {
        let text = PrintedText(words)
        let found = ExhibitLinks(in: text, to: exhibits.mapValues(\.pages))
        do throws(PDFError) {
            var document = try PDFAssembly(startingFrom: printed)
            document.addLinks(found.links.compactMap(link))
            document.normalise(DocumentProperties(title: title, day: day))
            try document.write(to: path)
        } catch {
            throw error.binding("`\(name)`", help: "draft it again")
        }
        return Finished(links: found.links, findings: found.strays.map { finding($0, in: name) })
    }

    private func link(_ link: ExhibitLinks.Link) -> PageLink? {
        exhibits[link.label]?.place(of: link.pin).map { place in
            PageLink(
                page: link.page + 1,
                box: link.box,
                target: .file(place.file, page: place.page),
                description: link.words
            )
        }
    }

    /// The two faults that a finished document must not have, whoever wrote it.
    private func finding(_ stray: ExhibitLinks.Stray, in name: String) -> Diagnostic {
        let place = Position(line: stray.page, column: 1)
        let location = Location(file: name, start: place, end: place)
        guard let pages = stray.pages else {
            return Diagnostic(
                .error,
                rule: "PKT-EXH-EXIST",
                "page \(stray.page) cites `\(stray.written)`, and the packet has no exhibit \(stray.label)",
                at: location,
                help: "list the exhibit in the case file, or correct the citation"
            )
        }
        return Diagnostic(
            .error,
            rule: "PKT-EXH-PIN",
            "page \(stray.page) cites `\(stray.written)`, but exhibit \(stray.label) has \(pages) pages",
            at: location,
            help: "correct the citation, or the exhibit"
        )
    }
}

extension ExhibitLinks.Link {
    /// What a screen reader says.
    var words: String { "Exhibit \(label)" + (pin.map { ", page \($0)" } ?? "") }
}

extension PDFError {
    /// What stops the binding: a file that is no good, a disk that is full, or a library that is missing.
    func binding(_ what: String, help: String) -> any Error {
        switch self {
        case .unwritable: OutputFault(path: what, complaint: "\(what) \(complaint)", help: "is there room on the disk?")
        case .missingLibrary(let package): MissingLibrary(purpose: "the pages of PDFs", package: package)
        default: PacketFault(complaint: "\(what) \(complaint)", help: help)
        }
    }
}
