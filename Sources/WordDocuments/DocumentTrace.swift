/// Something in a Word file that a reader of its pages does not see, or sees only until a change is accepted.
package struct DocumentTrace: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Formatted as hidden.
        case hidden
        /// Black words on black.
        case blackened
        /// White words on white.
        case whitened
        case inserted, deleted
        /// The place that moved words left, or reached.
        case moved
        /// A change of formatting.
        case reformatted
        case comment
        /// The description of a picture, or a picture that is hidden.
        case picture
        /// A field of the properties, by its name.
        case property(String)
        /// A field that somebody added to the properties, or a variable of the document.
        case customProperty(String)
        /// A file inside the file.
        case embedded
    }

    package var kind: Kind
    /// The paragraph, counted from 1 in its part; 0 for the file as a whole.
    package var paragraph: Int
    package var text: String
    /// Who did it, as the program noted.
    package var author: String?

    package init(_ kind: Kind, paragraph: Int = 0, _ text: String, author: String? = nil) {
        self.kind = kind
        self.paragraph = paragraph
        self.text = text
        self.author = author
    }
}
