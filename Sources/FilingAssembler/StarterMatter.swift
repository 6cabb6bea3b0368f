internal import Glibc

/// A matter to start from, with brackets to fill in.
public struct StarterMatter: Sendable {
    private let court: String

    /// - Parameter court: a key from ``courts``.
    public init(court: String) { self.court = court }

    /// The keys of the courts that are known.
    public static var courts: [String] { Courts.keys }

    private static let files = [
        "case.yaml", "facts/introduction.md", "facts/jurisdiction.md", "facts/parties.md", "facts/facts.md",
        "claims/first-claim.md",
    ]

    /// Writes the files into a folder that is new or empty.
    /// - Returns: the paths of the files.
    public func write(to folder: String) throws(OutputFault) -> [String] {
        try makeEmpty(folder)
        for name in ["facts", "claims", "exhibits"] { try make(FilePath.join(folder, name)) }
        var written: [String] = []
        for file in Self.files {
            let path = FilePath.join(folder, file)
            try OutputFile.write(bytes(of: file), to: path, existing: .isKept)
            written.append(path)
        }
        return written
    }

    private func bytes(of file: String) -> [UInt8] {
        let text = String(decoding: BuiltinFiles.bytes(of: "Templates/matter/\(file)") ?? [], as: UTF8.self)
        guard file == "case.yaml" else { return Array(text.utf8) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.map { $0.hasPrefix("court:") ? "court: \(court)" : String($0) }.joined(separator: "\n").utf8)
    }

    private func makeEmpty(_ folder: String) throws(OutputFault) {
        guard access(folder, F_OK) == 0 else { return try make(folder) }
        guard InputFile.isFolder(folder), rmdir(folder) == 0 else {
            throw OutputFault(
                path: folder,
                complaint: "`\(folder)` exists and is not an empty folder",
                help: "name a new one"
            )
        }
        try make(folder)
    }

    private func make(_ folder: String) throws(OutputFault) {
        guard mkdir(folder, 0o755) == 0 else {
            let reason = String(cString: strerror(errno))
            throw OutputFault(path: folder, complaint: "the folder `\(folder)` cannot be made: \(reason)", help: nil)
        }
    }
}
