internal import Glibc
internal import Review

/// Reads the content of one exhibit: its hash and its words, from the cache where they are known.
struct ExhibitLoader: Sendable {
    let cache: UserCache?
    let secondsAllowed: Int
    /// Whether the words are wanted, or only which pages have any.
    let keepsWords: Bool

    struct Loaded: Sendable {
        var hash: ContentHash?
        var text: ExhibitText?
        var contents: ExhibitContents?
        /// Whether something was learned that the next run need not learn again.
        var isNew = false
    }

    /// - Parameter file: a file that is there.
    func load(_ file: ExhibitFile, at path: String) async -> Loaded {
        var loaded = Loaded()
        guard let (hash, isSettled) = hash(of: path, named: file.name, &loaded.isNew) else { return loaded }
        loaded.hash = hash
        guard file.facts.file == .present, let pages = file.facts.pages else { return loaded }
        loaded.text = hash.flatMap { cache?.content(of: "text-\($0.hex)") }.flatMap(Self.text)
        loaded.contents = hash.flatMap { cache?.content(of: "file-\($0.hex)") }.flatMap { ExhibitContents($0) }
        if loaded.text == nil || loaded.contents == nil {
            await read(path, file.name, pages, hash, isSettled: isSettled, into: &loaded)
        }
        loaded.text = loaded.text.map(trimmed)
        return loaded
    }

    private func read(
        _ path: String,
        _ name: String,
        _ pages: Int,
        _ hash: ContentHash?,
        isSettled: Bool,
        into loaded: inout Loaded
    ) async {
        let contents = loaded.contents ?? ExhibitContents(of: path)
        loaded.contents = contents
        if loaded.text == nil {
            loaded.text = await ExhibitTextReader.read(path, pages: pages, seconds: secondsAllowed)
        }
        guard let cache, let hash, isSettled || isUnchanged(path, name, hash) else { return }
        if let pages = loaded.text?.pages { cache.keep(Self.bytes(of: pages), as: "text-\(hash.hex)") }
        if let contents { cache.keep(contents.bytes, as: "file-\(hash.hex)") }
        loaded.isNew = true
    }

    private func trimmed(_ text: ExhibitText) -> ExhibitText {
        guard !keepsWords, let pages = text.pages else { return text }
        return .read(pages.map { $0.withoutWords() })
    }

    /// The hash, and whether the file can be told unchanged by its identity.
    ///
    /// - Returns: `nil` when the file cannot be read; a hash of `nil` where nothing hashes.
    private func hash(
        of path: String,
        named name: String,
        _ isNew: inout Bool
    ) -> (hash: ContentHash?, isSettled: Bool)? {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let before = try? FileIdentity(of: descriptor, named: name) else { return nil }
        let memory = FileMemory(cache: cache)
        if let known = memory.known("hash", of: before),
            let hash = ContentHash(hex: String(decoding: known, as: UTF8.self))
        {
            return (hash, true)
        }
        guard let hash = try? ContentHash.of(descriptor: descriptor, named: name) else { return (nil, false) }
        let isSettled = memory.keep(Array(hash.hex.utf8), as: "hash", of: before, descriptor)
        isNew = isNew || isSettled
        return (hash, isSettled)
    }

    /// Of a file that was changed just before, whether what `pdftotext` read was still what had been hashed.
    private func isUnchanged(_ path: String, _ name: String, _ hash: ContentHash?) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return (try? ContentHash.of(descriptor: descriptor, named: name)) == hash
    }

    private static func bytes(of pages: [PageText]) -> [UInt8] {
        var record = CacheRecord()
        record.add(pages.count)
        for page in pages { record.add(page.words) }
        return record.bytes
    }

    private static func text(_ bytes: [UInt8]) -> ExhibitText? {
        var record = CacheRecord(bytes)
        guard let count = record.nextNumber(), count >= 0, count <= bytes.count else { return nil }
        var pages: [PageText] = []
        for _ in 0..<count {
            guard let words = record.nextText() else { return nil }
            pages.append(PageText(words))
        }
        return .read(pages)
    }
}
