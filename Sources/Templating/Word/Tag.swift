import Diagnostics

/// A tag of the template as it was found.
struct Tag {
    enum Kind { case value, statement, comment }

    /// What the tag takes the place of, besides itself: `{%tr … %}` stands for its whole row.
    enum Form: String, CaseIterable { case tr, tc, p, r }

    var kind: Kind
    var form: Form?
    /// What stands between the braces, without the form's letter; quotes straightened.
    var inside: [Unicode.Scalar]
    /// Where ``inside`` begins in the text of the paragraph.
    var insideStart = 0
    /// The tag as it was written.
    var written = ""
    var stripsBefore = false
    var stripsAfter = false
    /// A place in ``PartPieces/places``.
    var place: Int32

    /// The first word, which says what a statement does.
    var word = ""
}

/// Where a tag stands, as a person would say it.
struct TagPlace: Sendable {
    var file: String
    /// `paragraph 14`, `header 1, paragraph 2`.
    var label: String
    /// The text of the paragraph.
    var text: String
    /// The tag in ``text``, in scalars.
    var marked: Range<Int>

    func excerpt(_ range: Range<Int>? = nil) -> Diagnostic.Excerpt {
        Diagnostic.Excerpt(place: label, text: text, marked: range ?? marked)
    }
}
