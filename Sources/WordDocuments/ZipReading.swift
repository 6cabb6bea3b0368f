internal import FilingXML

/// Takes the parts out of a zip container without trusting a word of it.
enum ZipReading {
    static func parts(
        of bytes: [UInt8],
        named name: String,
        limits: WordPackage.Limits
    ) throws(PackageError) -> [Part] {
        try typed(try entries(of: ZipBytes(bytes), named: name, limits: limits), named: name)
    }

    /// Every file in the container, checked against the limits before it is unpacked.
    private static func entries(
        of bytes: ZipBytes,
        named name: String,
        limits: WordPackage.Limits
    ) throws(PackageError) -> [ZipEntry] {
        guard let directory = ZipDirectory(of: bytes) else {
            throw PackageError(name, "the file is damaged or cut off: it has no directory of its parts")
        }
        guard directory.count <= limits.entries else {
            throw PackageError(name, "the file has more than \(limits.entries) entries")
        }
        guard let listed = directory.entries(of: bytes) else {
            throw PackageError(name, "the file's directory is damaged")
        }
        guard let inflater = Inflater() else { throw PackageError(name, "no memory to unpack the file") }
        var entries: [ZipEntry] = []
        var (names, total): (Set<String>, Int) = ([], 0)
        for entry in listed where !entry.name.hasSuffix("/") {
            if let fault = PartName.fault(inEntry: entry.name) { throw PackageError(name, part: entry.name, fault) }
            guard names.insert(entry.name.lowercased()).inserted else {
                throw PackageError(name, part: entry.name, "two parts of the same name")
            }
            try check(entry, limits, in: name)
            total += entry.count
            guard total <= limits.totalBytes else {
                throw PackageError(name, "the parts together are longer than \(limits.totalBytes) bytes")
            }
            let packed = try packed(entry, directory, bytes, in: name)
            guard let unpacked = inflater.unpack(packed) else {
                throw PackageError(name, part: entry.name, "the part is damaged")
            }
            entries.append(ZipEntry(name: entry.name, bytes: unpacked, packed: packed))
        }
        return entries
    }

    private static func check(
        _ entry: ZipDirectory.Entry,
        _ limits: WordPackage.Limits,
        in name: String
    ) throws(PackageError) {
        if entry.isEncrypted {
            throw PackageError(name, "the file is password-protected", help: "save it without a password")
        }
        guard entry.count <= limits.partBytes else {
            throw PackageError(name, part: entry.name, "the part is longer than \(limits.partBytes) bytes")
        }
        guard entry.count <= limits.ratioCountsFrom || entry.count / max(1, entry.packedCount) <= limits.ratio else {
            throw PackageError(name, part: entry.name, "the part unpacks to more than \(limits.ratio) times its size")
        }
    }

    private static func packed(
        _ entry: ZipDirectory.Entry,
        _ directory: ZipDirectory,
        _ bytes: ZipBytes,
        in name: String
    ) throws(PackageError) -> PackedBytes {
        let method: PackedBytes.Method
        switch entry.method {
        case 0: method = .stored
        case 8: method = .deflated
        default: throw PackageError(name, part: entry.name, "the part is packed in a way that Word does not use")
        }
        guard let content = directory.content(of: entry, in: bytes) else {
            throw PackageError(name, part: entry.name, "the file is damaged or cut off in this part")
        }
        guard method == .deflated || content.count == entry.count else {
            throw PackageError(name, part: entry.name, "the part is damaged")
        }
        return PackedBytes(method: method, bytes: content, checksum: entry.checksum, unpackedCount: entry.count)
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
