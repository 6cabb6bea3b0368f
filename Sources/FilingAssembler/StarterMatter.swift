internal import Glibc

/// A matter to start from: one with brackets to fill in, or a copy of an example.
public struct StarterMatter: Sendable {
    private let court: String?
    /// Where its files are among those that are built in.
    private let source: String

    /// The matter with brackets.
    ///
    /// - Parameter court: a key from ``courts``.
    public init(court: String) {
        self.court = court
        source = "Templates/matter"
    }

    /// The texts of an example, to be overwritten; its exhibits are not part of the binary.
    ///
    /// - Parameters:
    ///   - example: a name from ``examples``.
    ///   - court: a key from ``courts``; the example's own when left out.
    public init(like example: String, court: String?) {
        self.court = court
        source = "examples/\(example)"
    }

    /// The keys of the courts that are known.
    public static var courts: [String] { Courts.keys }

    /// The examples that can be copied.
    public static var examples: [String] {
        BuiltinFiles.paths(in: "examples").filter { $0.hasSuffix("/case.yaml") }.map {
            String($0.dropFirst("examples/".count).dropLast("/case.yaml".count))
        }
    }

    /// Writes the files into a folder that is new or empty.
    /// - Returns: the paths of the files, the case file first.
    public func write(to folder: String) throws(OutputFault) -> [String] {
        try makeEmpty(folder)
        try make(FilePath.join(folder, "exhibits"))
        var written: [String] = []
        for file in files {
            let path = FilePath.join(folder, file)
            if let slash = path.lastIndex(of: "/"), access(String(path[..<slash]), F_OK) != 0 {
                try make(String(path[..<slash]))
            }
            try OutputFile.write(bytes(of: file), to: path, existing: .isKept)
            written.append(path)
        }
        return written
    }

    private var files: [String] {
        let names = BuiltinFiles.paths(in: source).map { String($0.dropFirst(source.count + 1)) }
        return names.filter { $0 == "case.yaml" } + names.filter { $0 != "case.yaml" }
    }

    private func bytes(of file: String) -> [UInt8] {
        let bytes = BuiltinFiles.bytes(of: "\(source)/\(file)") ?? []
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.compactMap { file == "case.yaml" ? line($0) : ofCourt($0) }.joined(separator: "\n").utf8)
    }

    /// A line of the case file with the chosen court, and without what points to the example's own surroundings.
    private func line(_ line: Substring) -> String? {
        if line.hasPrefix("# yaml-language-server:") { return nil }
        if line.hasPrefix("exhibits_folder:") { return "# Put these files into the folder `exhibits`." }
        guard let court, line.hasPrefix("court:") else { return ofCourt(line) }
        return "court: \(court)"
    }

    /// A line that begins with `%` and a court is for that court alone: what its local rules ask besides.
    private func ofCourt(_ line: Substring) -> String? {
        guard line.hasPrefix("%") else { return String(line) }
        let prefix = "%\(court ?? "") "
        return line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
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
