/// What a section of a pleading is about, as its headings say.
package struct SectionTopic: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    static let introduction = SectionTopic(rawValue: 1 << 0)
    static let jurisdiction = SectionTopic(rawValue: 1 << 1)
    static let parties = SectionTopic(rawValue: 1 << 2)
    static let law = SectionTopic(rawValue: 1 << 3)
    static let facts = SectionTopic(rawValue: 1 << 4)
    static let harm = SectionTopic(rawValue: 1 << 5)
    static let division = SectionTopic(rawValue: 1 << 6)

    private static let words: [(topic: SectionTopic, finder: PhraseFinder)] = [
        (
            .introduction,
            PhraseFinder(["introduction", "nature of the action", "nature of the case", "preliminary statement"])
        ),
        (.jurisdiction, PhraseFinder(["jurisdiction"])),
        (.parties, PhraseFinder(["parties"])),
        (
            .law,
            PhraseFinder(["legal background", "legal framework", "statutory background", "statutory framework", "law"])
        ),
        (.facts, PhraseFinder(["facts", "factual", "factual allegations", "allegations common to all counts"])),
        (.harm, PhraseFinder(["harm", "harms", "injury", "injuries", "standing", "damages", "irreparable"])),
        (
            .division,
            PhraseFinder([
                "divisional assignment", "intradistrict assignment", "assignment to a division", "division assignment",
            ])
        ),
    ]

    /// The topics that a heading names.
    init(heading: MappedText) {
        self = Self.words.reduce(into: []) { topics, entry in
            if entry.finder.first(in: heading) != nil { topics.insert(entry.topic) }
        }
    }
}

/// The headings above a text, and what they say it is about.
package struct SectionPath: Hashable, Sendable {
    /// Outermost first.
    package var titles: [String] = []
    package var topics: SectionTopic = []
}
