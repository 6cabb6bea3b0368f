extension WordPackage {
    /// The package as a `.docx` file: fixed order, fixed times, so that the same parts give the same bytes.
    package func docx() throws(PackageError) -> [UInt8] {
        guard let deflater = Deflater() else { throw PackageError(name, "no memory to pack the file") }
        var writer = ZipWriter()
        for (entry, packed) in entries(packedBy: deflater) { writer.add(packed, as: entry) }
        guard let file = writer.finished() else { throw PackageError(name, "the file is too long for a .docx") }
        return file
    }

    /// Content types, package relationships, then every part with its relationships behind it.
    private func entries(packedBy deflater: borrowing Deflater) -> [(name: String, packed: PackedBytes)] {
        var entries = [
            (PartName.contentTypes, deflater.pack(ContentTypes.bytes(for: parts))),
            (PartName.packageRelationships, deflater.pack(self[relationshipsOf: Self.top].bytes)),
        ]
        for part in parts {
            entries.append((part.name, part.packed ?? deflater.pack(part.bytes)))
            let relationships = self[relationshipsOf: part.name]
            guard !relationships.items.isEmpty else { continue }
            entries.append((PartName.relationships(of: part.name), deflater.pack(relationships.bytes)))
        }
        return entries.map { (String($0.0.dropFirst()), $0.1) }
    }
}

/// Writes a container from bytes that are packed already. Source: APPNOTE.TXT 6.3.10, 4.3.
private struct ZipWriter {
    private var file: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// 1 January 1980, the earliest day that zip knows: year 0, month 1, day 1; midnight.
    private static let time: [UInt8] = [0, 0, 1 << 5 | 1, 0]
    /// The version of the format that can unpack it: 2.0, which knows deflate.
    private static let version: [UInt8] = [20, 0]
    /// Names are UTF-8.
    private static let flags: [UInt8] = [0, 1 << 3]

    mutating func add(_ packed: PackedBytes, as entry: String) {
        let name = Array(entry.utf8)
        let facts =
            Self.version + Self.flags + [packed.method == .deflated ? 8 : 0, 0] + Self.time
            + Self.little(Int(packed.checksum), 4) + Self.little(packed.bytes.count, 4)
            + Self.little(packed.unpackedCount, 4) + Self.little(name.count, 2)
        // No extra field; in the directory no comment, disk 0, and no attributes either.
        directory += [0x50, 0x4B, 1, 2] + Self.version + facts + [UInt8](repeating: 0, count: 12)
        directory += Self.little(file.count, 4) + name
        file += [0x50, 0x4B, 3, 4] + facts + [0, 0] + name
        file += packed.bytes
        count += 1
    }

    /// The container; `nil` when it is beyond what 32 bits can say.
    consuming func finished() -> [UInt8]? {
        guard count < 0xFFFF, file.count + directory.count < 0xFFFF_FFFF else { return nil }
        let end =
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
            + Self.little(directory.count, 4) + Self.little(file.count, 4) + [0, 0]
        return file + directory + end
    }

    private static func little(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
