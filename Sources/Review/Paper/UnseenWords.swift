package import Diagnostics

/// Something that a finished document holds and that does not stand on its pages.
package struct UnseenWords: Sendable {
    package enum Kind: Hashable, Sendable {
        /// Formatted as hidden.
        case hidden
        /// Black words on black, which look redacted.
        case blackened
        /// White words on white.
        case whitened
        case inserted, deleted, moved, reformatted
        case comment
        /// The description of a picture.
        case picture
        /// A field of the properties, by its name.
        case property(String)
        /// One that somebody added.
        case customProperty(String)
        /// A file inside the file, by its name.
        case embedded

        var isChange: Bool { [.inserted, .deleted, .moved, .reformatted].contains(self) }

        /// Whether the words also stand in the text of the document.
        var isInText: Bool { [.inserted, .moved, .blackened, .whitened].contains(self) }
    }

    package var kind: Kind
    package var words: Located<String>
    /// Who did it, as the program noted.
    package var author: String?

    package init(_ kind: Kind, _ words: Located<String>, author: String? = nil) {
        self.kind = kind
        self.words = words
        self.author = author
    }
}

/// Words above or below the text of every page.
package struct PageMargin: Sendable {
    package enum Side: Sendable { case header, footer }

    package var side: Side
    package var words: Located<String>

    package init(_ side: Side, _ words: Located<String>) {
        self.side = side
        self.words = words
    }
}
