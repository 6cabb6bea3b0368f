internal import CCrypto
internal import Glibc

/// The SHA-256 of a file's content.
///
/// The file is streamed, so that its size costs time and no memory.
struct ContentHash: Hashable, Sendable {
    /// 64 hexadecimal digits in lower case, as `sha256sum` prints them.
    let hex: String

    /// The Debian package that brings the library.
    static let package = "libssl3"

    /// `nil` unless the text is 64 hexadecimal digits in lower case.
    init?(hex: String) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        self.hex = hex
    }

    private init(_ digest: [UInt8]) {
        hex = digest.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    /// - Returns: `nil` where libcrypto is not installed.
    static func of(_ bytes: [UInt8]) -> ContentHash? {
        guard var hash = RunningHash() else { return nil }
        bytes.withUnsafeBytes { hash.add($0) }
        return hash.finish().map(ContentHash.init)
    }

    /// Hashes what an open descriptor still has to give.
    ///
    /// - Parameter name: the file as the user calls it.
    /// - Returns: `nil` where libcrypto is not installed.
    static func of(descriptor: Int32, named name: String) throws(FileFault) -> ContentHash? {
        guard var hash = RunningHash() else { return nil }
        let size = 1 << 20
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
        defer { buffer.deallocate() }
        while true {
            let count = read(descriptor, buffer.baseAddress, size)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw FileFault(path: name, reason: .unreadable(String(cString: strerror(errno))))
            }
            if count == 0 { return hash.finish().map(ContentHash.init) }
            hash.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}

/// The sole owner of libcrypto's state of one hash.
private struct RunningHash: ~Copyable {
    private let state: OpaquePointer
    private var isSound = true

    init?() {
        guard let state = filing_sha256_begin() else { return nil }
        self.state = state
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0 else { return }
        isSound = filing_sha256_add(state, bytes.baseAddress, bytes.count) && isSound
    }

    consuming func finish() -> [UInt8]? {
        let isSound = isSound
        let state = state
        discard self
        var isDone = false
        let digest = [UInt8](unsafeUninitializedCapacity: Int(filing_sha256_size)) { buffer, count in
            isDone = filing_sha256_end(state, buffer.baseAddress)
            count = isDone ? buffer.count : 0
        }
        return isDone && isSound ? digest : nil
    }

    deinit { _ = filing_sha256_end(state, nil) }
}
