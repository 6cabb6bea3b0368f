internal import CLinuxCalls
internal import FoundationEssentials
internal import Glibc

/// A folder that appears whole or not at all.
///
/// Everything is written into a hidden folder beside the target, which takes the target's place in one step. A run that
/// is killed leaves the hidden folder; the next run for the same target sweeps it.
struct PacketFolder: ~Copyable {
    /// Where the files are written until ``publish()``.
    let path: String
    private let target: String
    /// The hidden folder, opened and locked, so that two runs for one target do not sweep each other's work.
    private let descriptor: Int32

    /// - Throws: ``OutputFault`` when the target's folder does not exist, or another run is at work on it.
    init(for target: String) throws(OutputFault) {
        let parent = FilePath.folder(of: target)
        let path = FilePath.join(parent, ".\(FilePath.name(of: target)).filing-part")
        descriptor = try Self.make(path, in: parent, for: target)
        self.path = path
        self.target = target
    }

    deinit {
        close(descriptor)
        // Gone already when the folder was published and nothing stood at the target.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A path in the folder.
    func file(_ name: String) -> String { FilePath.join(path, name) }

    /// Puts the folder into its place; what stood there is removed afterwards.
    consuming func publish() throws(OutputFault) {
        // Files are made durable before their folder gets its name.
        guard filing_syncfs(descriptor) == 0 else { throw Self.failure(target, errno) }
        if access(target, F_OK) == 0 {
            guard filing_exchange(path, target) == 0 else {
                throw Self.failure(target, errno)
            }
        } else if rename(path, target) != 0 {
            throw Self.failure(target, errno)
        }
    }

    private static func make(_ path: String, in parent: String, for target: String) throws(OutputFault) -> Int32 {
        guard InputFile.isFolder(parent) else {
            throw OutputFault(path: target, complaint: "the folder `\(parent)` does not exist", help: "make it first")
        }
        try sweep(path, for: target)
        guard mkdir(path, 0o755) == 0 else { throw failure(target, errno) }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(target, errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw isBusy(target)
        }
        return descriptor
    }

    private static func sweep(_ path: String, for target: String) throws(OutputFault) {
        let stray = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard stray >= 0 else { return }
        defer { close(stray) }
        guard flock(stray, LOCK_EX | LOCK_NB) == 0 else { throw isBusy(target) }
        try? FileManager.default.removeItem(atPath: path)
    }

    private static func isBusy(_ target: String) -> OutputFault {
        OutputFault(path: target, complaint: "another run is writing `\(target)`", help: "wait for it to end")
    }

    private static func failure(_ target: String, _ code: Int32) -> OutputFault {
        let reason = String(cString: strerror(code))
        return OutputFault(path: target, complaint: "`\(target)` cannot be written: \(reason)", help: nil)
    }
}
