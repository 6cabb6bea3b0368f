internal import CDeflate

/// libdeflate's compressor at level 6: as small as zlib's, several times quicker.
struct Deflater: ~Copyable {
    private let compressor: OpaquePointer

    init?() {
        guard let made = libdeflate_alloc_compressor(6) else { return nil }
        compressor = made
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// Stored as they are when deflating gains nothing, as with images.
    func pack(_ bytes: [UInt8]) -> PackedBytes {
        let bound = libdeflate_deflate_compress_bound(compressor, bytes.count)
        let deflated = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = libdeflate_deflate_compress(compressor, bytes, bytes.count, buffer.baseAddress, buffer.count)
        }
        let gains = !deflated.isEmpty && deflated.count < bytes.count
        return PackedBytes(
            method: gains ? .deflated : .stored,
            bytes: gains ? deflated : bytes,
            checksum: Checksum.crc32(bytes),
            unpackedCount: bytes.count
        )
    }
}

/// libdeflate's decompressor, which never writes more than it was told to expect.
struct Inflater: ~Copyable {
    private let decompressor: OpaquePointer

    init?() {
        guard let made = libdeflate_alloc_decompressor() else { return nil }
        decompressor = made
    }

    deinit { libdeflate_free_decompressor(decompressor) }

    /// `nil` when the bytes are damaged or do not unpack to exactly `count` bytes with this checksum.
    func unpack(_ packed: PackedBytes) -> [UInt8]? {
        guard packed.method == .deflated else {
            return Checksum.crc32(packed.bytes) == packed.checksum ? packed.bytes : nil
        }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: packed.unpackedCount) { buffer, count in
            var actual = 0
            let result = libdeflate_deflate_decompress(
                decompressor,
                packed.bytes,
                packed.bytes.count,
                buffer.baseAddress,
                packed.unpackedCount,
                &actual
            )
            isWhole = result == LIBDEFLATE_SUCCESS && actual == packed.unpackedCount
            count = isWhole ? actual : 0
        }
        return isWhole && Checksum.crc32(bytes) == packed.checksum ? bytes : nil
    }
}

enum Checksum {
    static func crc32(_ bytes: [UInt8]) -> UInt32 { libdeflate_crc32(0, bytes, bytes.count) }
}
