/// All that a court's clerk, or a redaction check, would want to know of one PDF file.
package struct PDFInspection: Equatable, Sendable {
    package var pages: [PageFacts] = []
    /// What qpdf had to repair or overlook while reading, in its words; empty for a sound file.
    package var repairs: [String] = []
    /// Restrictions of an owner. A file that needs a password cannot be inspected at all.
    package var isEncrypted = false
    /// The version of its conformance claim, such as `2b`: what the file says of itself, not what it is.
    package var pdfAClaim: String?
    package var isTagged = false
    /// The names of the files inside the file.
    package var attachments: [String] = []
    package var activeContent: [ActiveContent] = []
    package var form: Form?
    /// The fields that hold a signature, which any change of the file breaks.
    package var signatures = 0
    package var metadata: [Property] = []
    package var annotations: [Annotation] = []
    package var bookmarks: [Bookmark] = []
    /// Fonts that another computer may show otherwise, by name, sorted.
    package var fontsNotEmbedded: [String] = []
    /// Not everything was looked at, because the file holds more than any exhibit does.
    package var isIncomplete = false

    package struct PageFacts: Equatable, Sendable {
        package var geometry: PageGeometry
        /// Of the images that fill the page, in dots per inch; `nil` for a page that is no scan.
        package var scanResolution: Double?
    }

    /// Something in the file that acts, plays or calls up other programs.
    package struct ActiveContent: Equatable, Hashable, Sendable {
        package enum Kind: String, Sendable { case javaScript, launch, media, submission, other }
        package var kind: Kind
        /// In a filer's words: `when the file opens`, `page 3`.
        package var place: String
    }

    package struct Form: Equatable, Sendable {
        /// Fields that can be filled in.
        package var fields: Int
        /// Also described as an XFA form, which most readers do not show.
        package var isXFA: Bool
    }

    /// One line of the document information or the XMP metadata.
    package struct Property: Equatable, Sendable {
        package enum Source: String, Sendable { case information, xmp }
        package var source: Source
        /// `Author`, `dc:creator`.
        package var name: String
        package var text: String
    }

    package struct Annotation: Equatable, Sendable {
        /// From 1.
        package var page: Int
        /// `Text`, `Highlight`, `FreeText`, `Link`.
        package var kind: String
        /// Everything in it that can be read: its text, its author, its subject, where a link goes.
        package var texts: [String]
    }

    package struct Bookmark: Equatable, Sendable {
        package var title: String
        /// From 1 at the top.
        package var level: Int
    }
}
