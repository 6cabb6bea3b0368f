internal import Glibc

/// Why a file cannot be read, with the path as the user wrote it.
public struct FileFault: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        case missing
        case isFolder
        case isNoFile
        case tooLarge(limit: Int)
        /// The path leads out of the folder that it must stay in.
        case outside
        case unreadable(String)
    }

    public var path: String
    public var reason: Reason

    /// One clause in the user's words: "`facts.md` does not exist".
    public var complaint: String {
        switch reason {
        case .missing: "`\(path)` does not exist"
        case .isFolder: "`\(path)` is a folder, not a file"
        case .isNoFile: "`\(path)` is not a regular file"
        case .tooLarge(let limit): "`\(path)` is larger than the \(limit / 1_048_576) MiB that are read"
        case .outside: "`\(path)` leads out of the matter"
        case .unreadable(let detail): "`\(path)` cannot be read: \(detail)"
        }
    }
}

/// Reading whole files of bounded size.
enum InputFile {
    /// - Parameters:
    ///   - path: where the file is.
    ///   - name: how the user calls it, for the error.
    ///   - limit: the most bytes that are read.
    static func read(_ path: String, named name: String, limit: Int) throws(FileFault) -> [UInt8] {
        let descriptor = try open(path, named: name)
        defer { close(descriptor) }
        return try read(from: descriptor, named: name, limit: limit)
    }

    /// Reads an open file from its beginning.
    static func read(from descriptor: Int32, named name: String, limit: Int) throws(FileFault) -> [UInt8] {
        let size = try regularSize(of: descriptor, named: name)
        guard size <= limit else { throw FileFault(path: name, reason: .tooLarge(limit: limit)) }
        return try bytes(of: descriptor, size: size, named: name)
    }

    /// The size in bytes of a regular file, without reading it.
    static func size(of path: String, named name: String) throws(FileFault) -> Int {
        let descriptor = try open(path, named: name)
        defer { close(descriptor) }
        return try regularSize(of: descriptor, named: name)
    }

    /// Opens a file for the length of some work.
    static func opened<Result>(_ path: String, named name: String, _ work: (Int32) throws -> Result) throws -> Result {
        let descriptor = try open(path, named: name)
        defer { close(descriptor) }
        return try work(descriptor)
    }

    /// - Returns: a descriptor that the caller closes.
    static func open(_ path: String, named name: String) throws(FileFault) -> Int32 {
        // Without O_NONBLOCK a pipe that nobody writes to would be waited on for ever.
        let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(name, errno) }
        return descriptor
    }

    static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// Up to eight bytes with which a file begins.
    static func beginning(of descriptor: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 8) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, 8, 0))
        }
    }

    private static func regularSize(of descriptor: Int32, named name: String) throws(FileFault) -> Int {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw fault(name, errno) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return Int(facts.st_size)
        case S_IFDIR: throw FileFault(path: name, reason: .isFolder)
        default: throw FileFault(path: name, reason: .isNoFile)
        }
    }

    private static func bytes(of descriptor: Int32, size: Int, named name: String) throws(FileFault) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                // A file that shrank meanwhile ends early; what was read is what there is.
                guard got > 0 else { break }
                count += got
            }
        }
        guard failure == 0 else { throw fault(name, failure) }
        return bytes
    }

    private static func fault(_ name: String, _ code: Int32) -> FileFault {
        code == ENOENT || code == ENOTDIR
            ? FileFault(path: name, reason: .missing)
            : FileFault(path: name, reason: .unreadable(String(cString: strerror(code))))
    }
}
