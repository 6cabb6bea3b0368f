internal import Glibc

/// The files a packet is made from, with what tells that they stayed the same while it was made.
struct PacketInputs: Sendable {
    private var files: [Input] = []

    fileprivate struct Input: Sendable {
        /// Relative to the matter's folder, for the manifest: no path of this machine goes into a packet.
        var shown: String
        var path: String
        var digest: String
        var identity: FileIdentity
    }

    /// Reads every file once.
    ///
    /// - Parameters:
    ///   - paths: absolute, with every link followed.
    ///   - folder: the matter's folder.
    ///   - texts: what was read of the texts, by their absolute paths.
    /// - Throws: ``FileFault``, ``MissingLibrary``, or ``PacketFault`` when a text is not any more what was read.
    init(_ paths: Set<String>, of folder: String, texts: [String: String]) throws {
        for path in paths.sorted() {
            let input = try Input(path: path, shown: Self.relative(path, to: folder))
            if let text = texts[path], try ContentHash.digest(of: Array(text.utf8)) != input.digest {
                throw Self.changed(input.shown)
            }
            files.append(input)
        }
        files.sort { $0.shown < $1.shown }
    }

    /// For the manifest, sorted by path.
    var listed: [PacketManifest.File] {
        files.map { PacketManifest.File(path: $0.shown, bytes: $0.identity.bytes, sha256: $0.digest) }
    }

    /// - Throws: ``PacketFault`` when a file is not any more the one that was read.
    func confirm() throws {
        for input in files {
            let now = try? InputFile.opened(input.path, named: input.shown) { descriptor in
                try FileIdentity(of: descriptor, named: input.shown)
            }
            guard now == input.identity else { throw Self.changed(input.shown) }
        }
    }

    private static func changed(_ path: String) -> PacketFault {
        PacketFault(
            complaint: "`\(path)` was changed while the packet was bound",
            help: "bind it again when nobody is working on the matter"
        )
    }

    /// A path as seen from a folder; both absolute.
    static func relative(_ path: String, to folder: String) -> String {
        let path = path.split(separator: "/")
        let folder = folder.split(separator: "/")
        let shared = zip(path, folder).prefix { $0 == $1 }.count
        let ascent = [Substring](repeating: "..", count: folder.count - shared)
        return (ascent + path[shared...]).joined(separator: "/")
    }
}

extension PacketInputs.Input {
    fileprivate init(path: String, shown: String) throws {
        let read = try InputFile.opened(path, named: shown) { descriptor in
            (
                try FileIdentity(of: descriptor, named: shown),
                try ContentHash.found(ContentHash.of(descriptor: descriptor, named: shown))
            )
        }
        self.init(shown: shown, path: path, digest: read.1, identity: read.0)
    }
}
