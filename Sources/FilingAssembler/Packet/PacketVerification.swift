internal import Glibc

/// Whether a packet is still what it was when it was bound.
public struct PacketVerification: Sendable {
    public enum Change: String, Sendable {
        case isMissing = "is missing"
        case isChanged = "was changed"
        case isAdded = "was added"
        case isUnreadable = "cannot be read"
    }

    /// One file that is not as the manifest says.
    public struct Difference: Equatable, Sendable {
        /// As the manifest names it: relative to the packet, or to the matter for an input.
        public var path: String
        public var change: Change
        /// Whether it is a file of the matter that the packet was made from.
        public var isInput: Bool
    }

    public var differences: [Difference]
    /// The name of the matter that the packet was made from.
    public var matter: String
    public var outputs: Int
    public var inputs: Int
    /// The digest of the manifest itself, to be compared with the one noted when the packet was bound.
    public var manifestDigest: String
}

/// Why a folder cannot be verified.
public struct PacketFault: Error, Equatable, Sendable {
    public var complaint: String
    public var help: String
}

extension PacketVerification {
    private static let mostBytes = 64 << 20

    /// Compares a packet with its manifest.
    ///
    /// - Parameter matter: the matter's folder, to compare the inputs too; `nil` looks at the packet only.
    /// - Throws: ``FileFault`` when there is no manifest, ``PacketFault`` when it is none of ours.
    public init(of folder: String, madeFrom matter: String? = nil) throws {
        let path = FilePath.join(folder, PacketManifest.fileName)
        let bytes = try InputFile.read(path, named: path, limit: Self.mostBytes)
        guard let manifest = try? PacketManifest(decoding: bytes), manifest.version == 1 else {
            throw PacketFault(
                complaint: "`\(path)` is not the manifest of a packet of this version",
                help: "verify a folder that `filing packet` made"
            )
        }
        manifestDigest = try ContentHash.digest(of: bytes)
        self.matter = manifest.matter
        outputs = manifest.outputs.count
        differences = try Self.changes(of: manifest.outputs, in: folder, areInputs: false)
        differences += Self.added(to: folder, besides: manifest)
        guard let matter else {
            inputs = 0
            return
        }
        guard InputFile.isFolder(matter) else { throw FileFault(path: matter, reason: .missing) }
        inputs = manifest.inputs.count
        differences += try Self.changes(of: manifest.inputs, in: matter, areInputs: true)
    }

    private static func changes(
        of files: [PacketManifest.File],
        in folder: String,
        areInputs: Bool
    ) throws -> [Difference] {
        try files.compactMap { file in
            try change(of: file, in: folder).map { Difference(path: file.path, change: $0, isInput: areInputs) }
        }
    }

    private static func change(of file: PacketManifest.File, in folder: String) throws -> Change? {
        let path = FilePath.join(folder, file.path)
        do throws(FileFault) {
            guard try InputFile.size(of: path, named: path) == file.bytes else { return .isChanged }
        } catch {
            return error.reason == .missing ? .isMissing : .isUnreadable
        }
        do {
            return try ContentHash.digest(ofFile: path) == file.sha256 ? nil : .isChanged
        } catch is FileFault {
            return .isUnreadable
        }
    }

    private static func added(to folder: String, besides manifest: PacketManifest) -> [Difference] {
        let known = Set(manifest.outputs.map(\.path) + [PacketManifest.fileName])
        return FolderListing.files(in: folder).filter { !known.contains($0) }
            .map { Difference(path: $0, change: .isAdded, isInput: false) }
    }
}
