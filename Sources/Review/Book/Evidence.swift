/// What a rule must have before it before it can say that something is wrong.
///
/// A finished document shows less than a matter: nobody can say of it that a claim lists no authority. Every text can
/// be read, so reading is no member here.
package struct Evidence: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// What a case file states: parties, counsel, claims, relief.
    package static let caseFile = Evidence(rawValue: 1 << 0)
    /// A list of the exhibits.
    package static let exhibits = Evidence(rawValue: 1 << 1)
    /// Numbered allegations of a pleading.
    package static let allegations = Evidence(rawValue: 1 << 2)
    /// A finished document with caption and signatures, for which only a ``PaperRule`` asks.
    package static let paper = Evidence(rawValue: 1 << 3)

    /// Numbered paragraphs, of a pleading or of any other paper.
    package static let numbers = Evidence(rawValue: 1 << 4)
    /// Which documents the packet holds; ``PacketOutline/plan(_:)`` tells it.
    package static let documents = Evidence(rawValue: 1 << 5)

    /// All that a matter shows by itself.
    package static let matter: Evidence = [.caseFile, .exhibits, .allegations, .numbers]
}
