/// Lists in sentences.
enum WordList {
    /// The most members that are named.
    private static let most = 4

    /// `` `A` and `B` ``.
    static func quoted(_ words: [String]) -> String { joined(words.map { "`\($0)`" }) }

    /// `A, B and C`, or `A, B, C, D and 3 more`.
    static func joined(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        guard words.count <= most else {
            return words.prefix(most).joined(separator: ", ") + " and \(words.count - most) more"
        }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
