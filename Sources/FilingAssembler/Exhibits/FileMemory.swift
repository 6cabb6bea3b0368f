internal import Glibc

/// Remembers what was learned of a file for as long as the file system shows that its content has not changed.
struct FileMemory: Sendable {
    let cache: UserCache?

    /// - Parameter kind: what was learned: `hash`, `pages`.
    func known(_ kind: String, of file: FileIdentity) -> [UInt8]? {
        cache?.content(of: Self.entry(kind, file))
    }

    /// Keeps what was just learned, unless the file may have changed meanwhile or still could without showing it.
    ///
    /// - Parameters:
    ///   - file: the identity before anything was read.
    ///   - descriptor: the open file.
    /// - Returns: whether the identity speaks for the content.
    func keep(_ content: [UInt8], as kind: String, of file: FileIdentity, _ descriptor: Int32) -> Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        guard file.isSettled(asOf: now), (try? FileIdentity(of: descriptor, named: kind)) == file else { return false }
        cache?.keep(content, as: Self.entry(kind, file))
        return true
    }

    private static func entry(_ kind: String, _ file: FileIdentity) -> String { "\(kind)-\(file.word)" }
}
