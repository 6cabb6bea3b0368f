internal import FoundationEssentials
internal import Glibc

/// What a former run learned, in the user's cache folder: `$XDG_CACHE_HOME/filing-assembler`, or below `~/.cache`.
///
/// A cache may be lost, full, foreign or spoilt at any time, so nothing here fails: what cannot be read is learned
/// again, and what cannot be written is not kept. Entries hold words of confidential exhibits; the folder is the
/// user's own, closed to others, or it is not used.
struct UserCache: Sendable {
    private let folder: String
    /// The most bytes of all entries together; beyond it the oldest go.
    private let limit: Int

    /// How many bytes of text are kept: about a hundred thousand pages.
    static let mostBytes = 512 << 20

    /// - Parameter folder: `nil` takes the user's.
    /// - Returns: `nil` where there is no folder that is the user's alone.
    init?(folder: String? = nil, limit: Int = UserCache.mostBytes) {
        guard let folder = folder ?? Self.usersFolder else { return nil }
        Self.make(folder)
        var facts = stat()
        guard lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid(),
            facts.st_mode & 0o077 == 0
        else { return nil }
        self.folder = folder
        self.limit = limit
    }

    /// The content of an entry; `nil` where there is none, or none that this version wrote whole.
    func content(of name: String) -> [UInt8]? {
        let path = FilePath.join(folder, name)
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let bytes = try? InputFile.read(from: descriptor, named: name, limit: limit) else { return nil }
        return CacheEntry.content(of: bytes, named: name)
    }

    func keep(_ content: [UInt8], as name: String) {
        let entry = CacheEntry.bytes(of: content, named: name)
        guard entry.count <= limit else { return }
        // A name of its own for each writer: two runs at once may learn the same.
        let temporary = FilePath.join(folder, ".\(getpid())-\(name)")
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let written = entry.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        if written != entry.count || rename(temporary, FilePath.join(folder, name)) != 0 { unlink(temporary) }
    }

    /// Removes the entries that were written longest ago, until the rest fits.
    ///
    /// For the end of a run that has kept something.
    func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var files = names.compactMap { name -> (path: String, bytes: Int, written: Int)? in
            let path = FilePath.join(folder, name)
            var facts = stat()
            guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
            return (path, Int(facts.st_size), facts.st_mtim.tv_sec)
        }
        var total = files.reduce(0) { $0 + $1.bytes }
        guard total > limit else { return }
        files.sort { ($0.written, $0.path) < ($1.written, $1.path) }
        for file in files where total > limit {
            unlink(file.path)
            total -= file.bytes
        }
    }

    private static var usersFolder: String? {
        if let given = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), given.hasPrefix("/") {
            return FilePath.join(given, "filing-assembler")
        }
        // Source: XDG Base Directory Specification; a relative path there is to be ignored.
        guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") else { return nil }
        return FilePath.join(home, ".cache/filing-assembler")
    }

    private static func make(_ folder: String) {
        if mkdir(folder, 0o700) != 0, errno == ENOENT {
            let parent = FilePath.folder(of: folder)
            guard parent != folder, parent != "/", parent != "." else { return }
            make(parent)
            mkdir(folder, 0o700)
        }
    }
}
