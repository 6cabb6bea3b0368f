package import CaseFiles
package import Diagnostics

/// What each key of a matter names.
package struct MatterKeys: Sendable {
    /// The numbers of the paragraphs that have a key.
    package var paragraphs: [String: Int] = [:]
    /// The kinds of the things in the case file.
    package var kinds: [String: ThingKind] = [:]
    /// The number of each claim, from 1.
    package var claims: [String: Int] = [:]
    /// Paragraph keys that are taken already, each at its second use.
    package var repeated: [Located<String>] = []

    /// The most keys that are searched for a likeness; a longer search helps nobody.
    private static let mostCandidates = 5_000

    func nearestParagraph(to key: String) -> String? {
        guard paragraphs.count <= Self.mostCandidates else { return nil }
        return Spelling.nearest(to: key, in: paragraphs.keys.sorted())
    }

    func nearestThing(to key: String, of kind: ThingKind) -> String? {
        guard kinds.count <= Self.mostCandidates else { return nil }
        return Spelling.nearest(to: key, in: kinds.filter { $0.value == kind }.keys.sorted())
    }
}
