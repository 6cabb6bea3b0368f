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

    /// Whether its own end is missing, so that the next tag became a part of it.
    var runsOn: Bool {
        zip(inside, inside.dropFirst()).contains { $0 == "{" && ($1 == "{" || $1 == "%") }
    }

    /// The first words of the statements that became a part of it.
    var swallowed: [String] {
        let text = Text.string(inside[...])
        return text.split(separator: "{").filter { $0.hasPrefix("%") }.compactMap { tag in
            let words = tag.dropFirst().split { !$0.isLetter }
            let forms = Form.allCases.map(\.rawValue)
            return words.first { !forms.contains(String($0)) }.map(String.init)
        }
    }
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
