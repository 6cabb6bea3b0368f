/// A library that is loaded only when it is needed, and is not installed.
public struct MissingLibrary: Error, Equatable, Sendable {
    /// What it is needed for: `the digests of files`.
    public var purpose: String
    /// The Debian package that brings it.
    public var package: String
}

extension ContentHash {
    /// The digest of a file, for those who cannot go on without it.
    /// - Throws: ``FileFault``, or ``MissingLibrary``.
    static func digest(ofFile path: String) throws -> String {
        try InputFile.opened(path, named: path) { try found(of(descriptor: $0, named: path)) }
    }

    static func digest(of bytes: [UInt8]) throws -> String {
        try found(of(bytes))
    }

    static func found(_ hash: ContentHash?) throws -> String {
        guard let hash else { throw MissingLibrary(purpose: "the digests of files", package: package) }
        return hash.hex
    }
}
