internal import CZip
internal import FilingXML

/// Takes the parts out of a zip container without trusting a word of it.
enum ZipReading {
    static func parts(
        of bytes: [UInt8],
        named name: String,
        limits: WordPackage.Limits
    ) throws(PackageError) -> [Part] {
        guard ZipDirectory.largestClaim(in: bytes) <= limits.entries else {
            throw PackageError(name, "the file has more than \(limits.entries) entries")
        }
        let entries = try lendingArchive(bytes, named: name) { archive throws(PackageError) in
            try archive.entries(limits: limits)
        }
        return try typed(entries, named: name)
    }

    /// libzip reads the caller's bytes in place, so the archive lives only while they are lent.
    private static func lendingArchive<Result>(
        _ bytes: [UInt8],
        named name: String,
        _ body: (borrowing ZipArchive) throws(PackageError) -> Result
    ) throws(PackageError) -> Result {
        let result: Swift.Result<Result, PackageError> = bytes.withUnsafeBytes { buffer in
            do throws(PackageError) {
                let archive = try ZipArchive(lent: buffer, named: name)
                return .success(try body(archive))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Gives every part its content type.
    private static func typed(_ entries: [ZipEntry], named name: String) throws(PackageError) -> [Part] {
        guard let list = entries.first(where: { "/" + $0.name == PartName.contentTypes }) else {
            throw PackageError(name, "the file has no [Content_Types].xml: this is not a Word file")
        }
        let types: ContentTypes
        do throws(XMLSyntaxError) {
            types = try ContentTypes(parsing: list.bytes, named: PartName.contentTypes)
        } catch {
            throw PackageError(name, part: PartName.contentTypes, "line \(error.line): \(error.message)")
        }
        return entries.filter { "/" + $0.name != PartName.contentTypes }
            .map { entry in
                let partName = "/" + entry.name
                return Part(
                    name: partName,
                    contentType: types[partName] ?? "",
                    bytes: entry.bytes,
                    packed: entry.packed
                )
            }
    }
}

/// One file of a container, unpacked and as it was stored.
struct ZipEntry {
    var name: String
    var bytes: [UInt8]
    var packed: PackedBytes
}

/// An open archive over bytes that somebody else keeps alive.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    private let name: String

    init(lent bytes: UnsafeRawBufferPointer, named name: String) throws(PackageError) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            throw PackageError(name, "no memory to read the file")
        }
        guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw PackageError(name, "the file is damaged or cut off: \(String(cString: zip_error_strerror(&error)))")
        }
        archive = opened
        self.name = name
    }

    deinit { zip_discard(archive) }

    /// Every file in the archive, checked against the limits before it is unpacked.
    func entries(limits: WordPackage.Limits) throws(PackageError) -> [ZipEntry] {
        let count = zip_get_num_entries(archive, 0)
        guard count <= limits.entries else {
            throw PackageError(name, "the file has more than \(limits.entries) entries")
        }
        guard let inflater = Inflater() else { throw PackageError(name, "no memory to unpack the file") }
        var entries: [ZipEntry] = []
        var (names, total): (Set<String>, Int) = ([], 0)
        for index in 0..<UInt64(max(0, count)) {
            let facts = try facts(at: index)
            guard !facts.name.hasSuffix("/") else { continue }
            if let fault = PartName.fault(inEntry: facts.name) { throw PackageError(name, part: facts.name, fault) }
            guard names.insert(facts.name.lowercased()).inserted else {
                throw PackageError(name, part: facts.name, "two parts of the same name")
            }
            try check(facts, limits)
            total += facts.count
            guard total <= limits.totalBytes else {
                throw PackageError(name, "the parts together are longer than \(limits.totalBytes) bytes")
            }
            let packed = try packed(facts, at: index)
            guard let bytes = inflater.unpack(packed) else {
                throw PackageError(name, part: facts.name, "the part is damaged")
            }
            entries.append(ZipEntry(name: facts.name, bytes: bytes, packed: packed))
        }
        return entries
    }

    /// What the directory says about a file.
    private struct Facts {
        var name: String
        var count: Int
        var packedCount: Int
        var checksum: UInt32
        var method: UInt16
        var isEncrypted: Bool
    }

    private func facts(at index: UInt64) throws(PackageError) -> Facts {
        var stat = zip_stat_t()
        guard zip_stat_index(archive, index, UInt32(ZIP_FL_ENC_RAW), &stat) == 0, let raw = stat.name,
            let entry = String(validatingCString: raw),
            let count = Int(exactly: stat.size), let packedCount = Int(exactly: stat.comp_size)
        else { throw PackageError(name, "the file's directory is damaged") }
        return Facts(
            name: entry,
            count: count,
            packedCount: packedCount,
            checksum: stat.crc,
            method: stat.comp_method,
            isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE)
        )
    }

    private func check(_ facts: Facts, _ limits: WordPackage.Limits) throws(PackageError) {
        if facts.isEncrypted {
            throw PackageError(name, "the file is password-protected", help: "save it without a password")
        }
        guard facts.count <= limits.partBytes else {
            throw PackageError(name, part: facts.name, "the part is longer than \(limits.partBytes) bytes")
        }
        guard facts.count <= limits.ratioCountsFrom || facts.count / max(1, facts.packedCount) <= limits.ratio else {
            throw PackageError(name, part: facts.name, "the part unpacks to more than \(limits.ratio) times its size")
        }
    }

    private func packed(_ facts: Facts, at index: UInt64) throws(PackageError) -> PackedBytes {
        let method: PackedBytes.Method
        switch Int32(facts.method) {
        case ZIP_CM_STORE: method = .stored
        case ZIP_CM_DEFLATE: method = .deflated
        default: throw PackageError(name, part: facts.name, "the part is packed in a way that Word does not use")
        }
        guard let file = zip_fopen_index(archive, index, UInt32(ZIP_FL_COMPRESSED)) else {
            throw PackageError(name, part: facts.name, "the part is damaged: \(String(cString: zip_strerror(archive)))")
        }
        defer { zip_fclose(file) }
        let bytes = [UInt8](unsafeUninitializedCapacity: facts.packedCount) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = max(0, Int(zip_fread(file, start, UInt64(facts.packedCount))))
        }
        guard bytes.count == facts.packedCount else {
            throw PackageError(name, part: facts.name, "the file is cut off in this part")
        }
        return PackedBytes(method: method, bytes: bytes, checksum: facts.checksum, unpackedCount: facts.count)
    }
}
