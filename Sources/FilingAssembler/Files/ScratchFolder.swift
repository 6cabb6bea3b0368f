internal import FoundationEssentials
internal import Glibc

/// A private folder that is gone, with all that is in it, when its owner is.
///
/// It is locked while it is in use. What a killed run left behind, which may be a confidential document, is not, and is
/// swept by the next run.
struct ScratchFolder: ~Copyable {
    let path: String
    private let descriptor: Int32

    private static let prefix = "filing-scratch-"

    init() throws(OutputFault) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        Self.sweep(parent)
        var template = Array(FilePath.join(parent, "\(Self.prefix)XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else {
            throw OutputFault(
                path: parent,
                complaint: "no temporary folder can be made in `\(parent)`: \(String(cString: strerror(errno)))",
                help: "set TMPDIR to a folder that can be written"
            )
        }
        path = String(cString: made)
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 { flock(descriptor, LOCK_SH) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Only the user's own folders, and only those that have had time to be locked.
    private static func sweep(_ parent: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let stray = FilePath.join(parent, name)
            let descriptor = open(stray, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            var facts = stat()
            guard fstat(descriptor, &facts) == 0, facts.st_uid == geteuid(), time(nil) - facts.st_ctim.tv_sec > 60,
                flock(descriptor, LOCK_EX | LOCK_NB) == 0
            else { continue }
            try? FileManager.default.removeItem(atPath: stray)
        }
    }
}
