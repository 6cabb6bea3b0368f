internal import CZip

extension WordPackage {
    /// The package as a `.docx` file: fixed order, fixed times, so that the same parts give the same bytes.
    package func docx() throws(PackageError) -> [UInt8] {
        guard let deflater = Deflater() else { throw PackageError(name, "no memory to pack the file") }
        let writer = try ZipWriter(named: name)
        for (entry, packed) in entries(packedBy: deflater) {
            try writer.add(packed, as: entry, of: name)
        }
        return try writer.finished(named: name)
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

/// An archive that libzip writes into memory, from bytes that are packed already.
private struct ZipWriter: ~Copyable {
    private let archive: OpaquePointer
    /// Where libzip writes to; kept beyond the archive, to read the result.
    private let output: OpaquePointer

    init(named name: String) throws(PackageError) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let output = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw PackageError(name, "no memory to write the file")
        }
        zip_source_keep(output)
        guard let opened = zip_open_from_source(output, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            // Once for us, once for the archive that did not come about.
            zip_source_free(output)
            zip_source_free(output)
            throw PackageError(name, "the file cannot be written: \(String(cString: zip_error_strerror(&error)))")
        }
        self.output = output
        archive = opened
    }

    deinit {
        zip_discard(archive)
        zip_source_free(output)
    }

    func add(_ packed: PackedBytes, as entry: String, of name: String) throws(PackageError) {
        guard let source = PackedSource.make(packed, in: archive) else { throw failure(entry, name) }
        let index = zip_file_add(archive, entry, source, UInt32(ZIP_FL_ENC_GUESS))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(entry, name)
        }
        let method = packed.method == .deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
        zip_set_file_compression(archive, UInt64(index), method, 0)
        // 1 January 1980, the earliest day that zip knows: year 0, month 1, day 1.
        zip_file_set_dostime(archive, UInt64(index), 0, 1 << 5 | 1, 0)
    }

    consuming func finished(named name: String) throws(PackageError) -> [UInt8] {
        let (archive, output) = (archive, output)
        discard self
        defer { zip_source_free(output) }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw PackageError(name, "the file cannot be written: \(reason)")
        }
        guard let bytes = Self.contents(of: output) else { throw PackageError(name, "no memory to write the file") }
        return bytes
    }

    private static func contents(of output: OpaquePointer) -> [UInt8]? {
        guard zip_source_open(output) == 0 else { return nil }
        defer { zip_source_close(output) }
        var stat = zip_stat_t()
        guard zip_source_stat(output, &stat) == 0, let length = Int(exactly: stat.size) else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = max(0, Int(zip_source_read(output, start, UInt64(length))))
        }
        return bytes.count == length ? bytes : nil
    }

    private func failure(_ entry: String, _ name: String) -> PackageError {
        PackageError(name, part: entry, "the part cannot be written: \(String(cString: zip_strerror(archive)))")
    }
}

/// Packed bytes as a source that libzip copies into the archive as they are.
///
/// libzip packs only what does not already say that it is packed the way the entry asks for.
private final class PackedSource {
    private let packed: PackedBytes
    private var position = 0

    private init(_ packed: PackedBytes) { self.packed = packed }

    /// The source owns a reference to the object, which `ZIP_SOURCE_FREE` gives back.
    static func make(_ packed: PackedBytes, in archive: OpaquePointer) -> OpaquePointer? {
        let object = Unmanaged.passRetained(PackedSource(packed))
        guard let source = zip_source_function(archive, answer, object.toOpaque()) else {
            object.release()
            return nil
        }
        return source
    }

    func open() { position = 0 }

    func read(into target: UnsafeMutableRawPointer, _ room: Int) -> Int {
        let count = min(room, packed.bytes.count - position)
        packed.bytes.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(start: target, count: count)
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
        }
        position += count
        return count
    }

    func describe(in stat: UnsafeMutablePointer<zip_stat_t>) {
        zip_stat_init(stat)
        stat.pointee.size = UInt64(packed.unpackedCount)
        stat.pointee.comp_size = UInt64(packed.bytes.count)
        stat.pointee.crc = packed.checksum
        stat.pointee.comp_method = UInt16(packed.method == .deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE)
        stat.pointee.valid = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD)
    }
}

/// libzip's questions to a source.
private func answer(
    _ object: UnsafeMutableRawPointer?,
    _ data: UnsafeMutableRawPointer?,
    _ length: UInt64,
    _ command: zip_source_cmd_t
) -> Int64 {
    guard let object else { return -1 }
    let source = Unmanaged<PackedSource>.fromOpaque(object)
    switch command {
    case ZIP_SOURCE_OPEN:
        source.takeUnretainedValue().open()
        return 0
    case ZIP_SOURCE_READ:
        guard let data else { return -1 }
        return Int64(source.takeUnretainedValue().read(into: data, Int(clamping: length)))
    case ZIP_SOURCE_CLOSE:
        return 0
    case ZIP_SOURCE_STAT:
        guard let data else { return -1 }
        source.takeUnretainedValue().describe(in: data.assumingMemoryBound(to: zip_stat_t.self))
        return Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
        // Nothing here can fail; two zeros say so.
        data?.initializeMemory(as: Int32.self, repeating: 0, count: 2)
        return Int64(2 * MemoryLayout<Int32>.size)
    case ZIP_SOURCE_FREE:
        source.release()
        return 0
    case ZIP_SOURCE_SUPPORTS:
        return [
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
            ZIP_SOURCE_SUPPORTS,
        ].reduce(0) { $0 | 1 << Int64($1.rawValue) }
    default:
        return -1
    }
}
