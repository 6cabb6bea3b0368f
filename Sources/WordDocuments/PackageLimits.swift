extension WordPackage {
    /// How much reading a file may cost. A file beyond a limit is refused before it is unpacked.
    package struct Limits: Hashable, Sendable {
        /// The longest file, in bytes.
        package var fileBytes: Int
        /// Files inside the container.
        package var entries: Int
        /// The longest part, unpacked.
        package var partBytes: Int
        /// All parts together, unpacked.
        package var totalBytes: Int
        /// How many times longer than its packed form a part may be. Deflate itself ends at about 1,030.
        package var ratio: Int
        /// Parts up to this length may have any ratio: a page of spaces packs well and harms nobody.
        package var ratioCountsFrom: Int

        package static let `default` = Limits(
            fileBytes: 256 << 20,
            entries: 10_000,
            partBytes: 128 << 20,
            totalBytes: 256 << 20,
            ratio: 400,
            ratioCountsFrom: 4 << 20
        )
    }
}
