/// Where a packet has an exhibit.
struct ExhibitPlace: Hashable, Sendable {
    /// Document and attachment: `1-2`.
    var number: String
    /// `CEDC-000001–000006`; `nil` without Bates numbers.
    var bates: String?
    /// The page of the combined file on which its slip sheet stands; `nil` when nothing is combined.
    var combinedPage: Int?

    /// One line for the list of exhibits.
    var words: String {
        let parts = ["Attachment \(number)", bates, combinedPage.map { "combined page \($0)" }]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }
}
