internal import Glibc

/// Why a file was not written. Whatever stood at the path stands there still.
public struct OutputFault: Error, Equatable, Sendable {
    public var path: String
    public var complaint: String
    public var help: String?
}

/// Writing files whole or not at all.
enum OutputFile {
    enum Existing: Sendable {
        case isKept
        case isReplaced
    }

    /// `O_TMPFILE`, a macro that Swift does not import; the value is Linux's on every processor.
    private static let unnamed = 0o20_000_000 | O_DIRECTORY

    /// Writes a file and makes it durable before its name appears.
    ///
    /// A new target is written to an unnamed file that is linked into place, so that a killed
    /// run leaves nothing; one that replaces another goes through a temporary name and a rename.
    static func write(_ bytes: [UInt8], to path: String, existing: Existing) throws(OutputFault) {
        try refuseUnwritable(path, existing: existing)
        if access(path, F_OK) == 0 {
            try replace(path, with: bytes)
        } else {
            try create(path, in: FilePath.folder(of: path), with: bytes)
        }
    }

    /// Throws when hardly anything can be written to a folder any more.
    static func refuseFullDisk(_ folder: String) throws(OutputFault) {
        var facts = statvfs()
        guard statvfs(folder, &facts) == 0, facts.f_bavail * facts.f_frsize < 256 << 10 else { return }
        throw OutputFault(
            path: folder,
            complaint: "the disk is full (`\(folder)`)",
            help: "make room, or name another folder"
        )
    }

    /// Throws when a path cannot be written to for a reason that can be seen beforehand.
    static func refuseUnwritable(_ path: String, existing: Existing) throws(OutputFault) {
        let folder = FilePath.folder(of: path)
        guard InputFile.isFolder(folder) else {
            throw OutputFault(path: path, complaint: "the folder `\(folder)` does not exist", help: "make it first")
        }
        guard !InputFile.isFolder(path) else {
            throw OutputFault(path: path, complaint: "`\(path)` is a folder", help: "name a file in it")
        }
        guard isFreeOrRegular(path) else {
            throw OutputFault(path: path, complaint: "`\(path)` is a link, a device or a pipe", help: "name a file")
        }
        guard existing == .isReplaced || access(path, F_OK) != 0 else { throw exists(path) }
    }

    private static func isFreeOrRegular(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG
    }

    private static func create(_ path: String, in folder: String, with bytes: [UInt8]) throws(OutputFault) {
        let descriptor = open(folder, unnamed | O_WRONLY | O_CLOEXEC, 0o644)
        // Not every file system has unnamed files; there the temporary name has to do.
        guard descriptor >= 0 else { return try replace(path, with: bytes) }
        defer { close(descriptor) }
        try fill(descriptor, with: bytes, for: path)
        let linked = linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)
        guard linked == 0 else { throw errno == EEXIST ? exists(path) : failure(path, errno) }
    }

    private static func replace(_ path: String, with bytes: [UInt8]) throws(OutputFault) {
        // The name is fixed, so that what a killed run left behind is swept by the next.
        let temporary = FilePath.join(FilePath.folder(of: path), ".\(FilePath.name(of: path)).filing-part")
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        do throws(OutputFault) {
            try fill(descriptor, with: bytes, for: path)
            guard rename(temporary, path) == 0 else { throw failure(path, errno) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], for path: String) throws(OutputFault) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure(path, errno) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw failure(path, errno) }
    }

    private static func exists(_ path: String) -> OutputFault {
        OutputFault(path: path, complaint: "`\(path)` exists already", help: "choose another name, or add --force")
    }

    private static func failure(_ path: String, _ code: Int32) -> OutputFault {
        OutputFault(path: path, complaint: "`\(path)` cannot be written: \(String(cString: strerror(code)))", help: nil)
    }
}
