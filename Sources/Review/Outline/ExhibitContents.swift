/// What is inside an exhibit's file besides its words.
package struct ExhibitContents: Hashable, Sendable {
    /// What had to be repaired to read the file; empty for a sound one.
    package var repairs: [String] = []
    /// The conformance that the file claims, such as `2b`.
    package var pdfAClaim: String?
    /// The names of files inside the file.
    package var attachments: [String] = []
    /// What acts, plays or calls up programs, each with its place: `a script (page 3)`.
    package var activeContent: [String] = []
    /// Fields that can still be filled in.
    package var formFields = 0
    /// Names and remarks in the properties: `Author`, `dc:creator`.
    package var properties: [Words] = []
    /// Comments and other marks on pages.
    package var annotations: [Words] = []
    package var bookmarks: [String] = []
    package var fontsNotEmbedded: [String] = []
    /// Pages that lie on their side, from 1.
    package var sidewaysPages: [Int] = []
    /// Pages that are not of Letter size, from 1.
    package var oddSizedPages: [Int] = []
    /// Pages whose scan has fewer than 200 dots an inch, from 1.
    package var coarsePages: [Int] = []
    package var covers: [Cover] = []
    /// Not everything was looked at, because the file holds more than any exhibit does.
    package var isIncomplete = false

    /// Words with their place.
    package struct Words: Hashable, Sendable {
        /// `Author`; of an annotation its kind: `Text`, `Link`.
        package var name: String
        /// From 1; 0 for the file as a whole.
        package var page: Int
        package var text: String

        package init(_ name: String, page: Int = 0, _ text: String) {
            self.name = name
            self.page = page
            self.text = text
        }
    }

    /// An area painted over text that can still be copied out of the file.
    package struct Cover: Hashable, Sendable {
        package enum Kind: Int, Hashable, Sendable {
            /// Black or nearly: meant to hide.
            case dark
            /// White or coloured.
            case light
            /// Marked for redaction, and never redacted.
            case mark
        }

        package var page: Int
        package var kind: Kind

        package init(page: Int, kind: Kind) {
            self.page = page
            self.kind = kind
        }
    }

    package init() {}
}

extension ExhibitContents {
    /// Everything in the file that can be read and is not on its pages, with where it stands.
    package var hiddenWords: [(place: String, text: String)] {
        properties.map { ("the document properties (\($0.name))", $0.text) }
            + annotations.map { ("an annotation on page \($0.page)", $0.text) }
            + bookmarks.map { ("the bookmarks", $0) } + attachments.map { ("the name of a file inside", $0) }
    }
}
