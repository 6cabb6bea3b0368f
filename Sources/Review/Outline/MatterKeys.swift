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
    /// The keys of exhibits by the names of their files without the ending, which may be taken for keys.
    package var files: [String: String] = [:]
    /// Paragraph keys that are taken already, each at its second use.
    package var repeated: [Located<String>] = []

    /// The most keys that are searched for a likeness; a longer search helps nobody.
    private static let mostCandidates = 5_000

    /// - Parameter own: the number of the paragraph that cites, which never means itself.
    func nearestParagraph(to key: String, from own: Int?) -> String? {
        guard paragraphs.count <= Self.mostCandidates else { return nil }
        return Spelling.nearest(to: key, in: paragraphs.filter { $0.value != own }.keys.sorted())
    }

    func nearestThing(to key: String, where isMeant: (ThingKind) -> Bool) -> String? {
        guard kinds.count <= Self.mostCandidates else { return nil }
        return Spelling.nearest(to: key, in: kinds.filter { isMeant($0.value) }.keys.sorted())
    }
}
