internal import Diagnostics
internal import Review

/// Which rules a review applies. What is wrong with the files themselves is always told.
public struct RuleChoice: Hashable, Sendable {
    /// `nil` applies all.
    let only: Set<String>?
    let ignoring: Set<String>

    public static let all = RuleChoice(only: nil, ignoring: [])

    private init(only: Set<String>?, ignoring: Set<String>) {
        self.only = only
        self.ignoring = ignoring
    }

    /// Why rules cannot be chosen like this, in words for the user.
    public struct Fault: Error, Hashable, Sendable {
        public var complaint: String
    }

    /// - Parameters:
    ///   - only: ids of the rules to apply, letters in any case; none applies all.
    ///   - ignoring: ids of rules to leave out.
    /// - Throws: ``Fault`` for an id that no rule has, and when a promise would be left out.
    public init(only: [String], ignoring: [String]) throws(Fault) {
        let chosen = try Self.ids(only)
        let ignored = try Self.ids(ignoring)
        if let promise = Waivers.promises.intersection(ignored).min() {
            throw Fault(complaint: "`\(promise)` cannot be ignored; it is one of the two promises of this tool")
        }
        self.init(only: only.isEmpty ? nil : chosen, ignoring: ignored)
    }

    /// What a report should say about the choice: `only FRCP-10b; without FRCP-11b`. `nil` where all rules are applied.
    public var remark: String? {
        let parts = [
            only.map { "only " + $0.sorted().joined(separator: ", ") },
            ignoring.isEmpty ? nil : "without " + ignoring.sorted().joined(separator: ", "),
        ]
        let words = parts.compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    func applies(_ rule: String) -> Bool {
        only?.contains(rule) ?? true && !ignoring.contains(rule)
    }

    private static func ids(_ written: [String]) throws(Fault) -> Set<String> {
        var ids: Set<String> = []
        for word in written {
            guard let id = RuleBook.rule(word)?.id else {
                let near = Spelling.nearest(to: word, in: RuleBook.rules.map { $0.id })
                let hint = near.map { "did you mean `\($0)`?" } ?? "`filing rules` lists them"
                throw Fault(complaint: "no rule `\(word)`; \(hint)")
            }
            ids.insert(id)
        }
        return ids
    }
}
