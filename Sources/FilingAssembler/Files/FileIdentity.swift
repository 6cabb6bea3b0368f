internal import Glibc

/// Which content a path names, as far as the file system tells without reading it.
///
/// Device, inode, size, and the times of the last change of content and of the inode, in nanoseconds. A program can
/// set the first time back, as `touch` and `cp -p` do, but not the second: whoever writes to a file moves it on. So two
/// equal identities are the same content, but for a change within the same tick of the clock, which
/// ``isSettled(asOf:)`` keeps out.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt
    let bytes: Int
    private let changed: Nanoseconds
    private let inodeChanged: Nanoseconds

    private typealias Nanoseconds = Int

    /// The coarsest file systems count in steps of two seconds.
    private static let step: Nanoseconds = 2_000_000_000

    /// - Throws: ``FileFault`` for what is no regular file.
    init(of descriptor: Int32, named name: String) throws(FileFault) {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else {
            throw FileFault(path: name, reason: .unreadable(String(cString: strerror(errno))))
        }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FileFault(path: name, reason: .isFolder)
        default: throw FileFault(path: name, reason: .isNoFile)
        }
        device = UInt(facts.st_dev)
        inode = UInt(facts.st_ino)
        bytes = Int(facts.st_size)
        changed = Self.nanoseconds(facts.st_mtim)
        inodeChanged = Self.nanoseconds(facts.st_ctim)
    }

    /// Whether a later change of the file would have to show in these values.
    ///
    /// - Parameter now: when the content was read.
    func isSettled(asOf now: timespec) -> Bool {
        let now = Self.nanoseconds(now)
        return now - max(changed, inodeChanged) > Self.step
    }

    /// The identity as a word, for the name of a cache entry.
    var word: String {
        [device, inode, UInt(bitPattern: bytes), UInt(bitPattern: changed), UInt(bitPattern: inodeChanged)]
            .map { String($0, radix: 36) }.joined(separator: "-")
    }

    private static func nanoseconds(_ time: timespec) -> Nanoseconds {
        time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }
}
