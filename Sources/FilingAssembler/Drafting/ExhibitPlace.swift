/// Where a packet has an exhibit.
struct ExhibitPlace: Hashable, Sendable {
    /// Document and attachment: `1-2`.
    var number: String
    /// Whether it is filed under seal, apart from the others.
    var isSealed = false
    /// `CEDC-000001–000006`; `nil` without Bates numbers.
    var bates: String?
    /// The page of the combined file on which its slip sheet stands; `nil` when nothing is combined.
    var combinedPage: Int?

    /// One line for the list of exhibits.
    var words: String {
        let parts = [
            "Attachment \(number)", isSealed ? "under seal" : nil, bates, combinedPage.map { "combined page \($0)" },
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }
}
