package import Citations
package import Diagnostics

/// A citation of an exhibit, such as `[@mou at 3]` or a typed `Ex. A at 3`.
package struct ExhibitCite: Sendable {
    /// The citation as the filer wrote it.
    package var written: String
    /// The key of the exhibit; `nil` when a typed label is on no list.
    package var exhibit: String?
    /// The label as printed.
    package var label: String
    /// The pages, paragraphs or lines pinned.
    package var pins: [Pin.Place]
    package var bates: BatesRange?
    /// A pin that says neither pages nor paragraphs nor Bates numbers in a way that can be read.
    package var unreadPin: String?
    package var location: Location
    /// The place of the pin, or of the whole citation where that is not known.
    package var pinLocation: Location
    /// The number of the allegation that cites.
    package var paragraph: Int?
}

/// A citation of paragraphs of this pleading.
package struct ParagraphCite: Sendable {
    package var written: String
    package var numbers: NumberRange
    package var location: Location
    /// The number of the allegation that cites.
    package var paragraph: Int?
}

/// A citation of legal authority, keyed or typed.
package struct AuthorityCite: Sendable {
    /// The citation itself: of a keyed reference, the cite of the authority in the case file.
    package var cite: String
    /// The key of the authority; `nil` when typed.
    package var key: String?
    /// What the citation says, short forms as what they stand for; `nil` when it has no form we know.
    package var content: Citation.Content?
    /// What is doubtful about a typed citation.
    package var doubts: [Doubt] = []
    /// The citation as the Bluebook prints it; `nil` when it has no form we know.
    package var normal: String?
    /// The claim whose texts cite; `nil` in the facts.
    package var claim: String?
    /// The headings above it, outermost first.
    package var section: SectionPath
    package var location: Location
    /// The number of the allegation that cites.
    package var paragraph: Int?
}

/// A reference whose key names nothing in the matter.
package struct StrayReference: Sendable {
    package var written: String
    package var key: String
    package var location: Location
    package var paragraph: Int?
    /// Whether the reference was most likely meant for a paragraph or a count, and not for an exhibit.
    package var meansParagraph: Bool
    package var suggestion: String?
}
