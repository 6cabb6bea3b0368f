internal import CDeflate
internal import CQPDF
internal import Glibc

/// The content of streams, within bounds: a few kilobytes can unpack to gigabytes, and qpdf would unpack them.
enum StreamData {
    /// Deflate packs a thousand bytes into one at best; LZW and run lengths do not do better.
    private static let bestRatio = 1100

    /// - Returns: `nil` when the object is no stream, cannot be unpacked, or unpacks to more than `limit` bytes.
    static func decode(_ stream: PDFObject, atMost limit: Int) -> [UInt8]? {
        guard stream.isStream, rawLength(of: stream) <= limit else { return nil }
        let filters = filters(of: stream)
        if filters == ["/FlateDecode"], stream["/DecodeParms"].isNull {
            guard let raw = read(stream, qpdf_dl_none) else { return nil }
            switch inflate(raw, atMost: limit) {
            case .bytes(let bytes): return bytes
            case .tooLong: return nil
            case .damaged: break
            }
        }
        guard isBounded(filters, raw: rawLength(of: stream), limit) else { return nil }
        return read(stream, qpdf_dl_generalized)
    }

    /// Whether even the densest packing stays near the limit.
    private static func isBounded(_ filters: [String], raw: Int, _ limit: Int) -> Bool {
        let packing = filters.count { $0 != "/ASCIIHexDecode" && $0 != "/ASCII85Decode" }
        switch packing {
        case 0: return true
        case 1: return raw <= max(limit / bestRatio, 64 << 10)
        default: return raw <= 64
        }
    }

    static func rawLength(of stream: PDFObject) -> Int { max(0, stream["/Length"].integer ?? 0) }

    static func filters(of stream: PDFObject) -> [String] {
        let filter = stream["/Filter"]
        return filter.name.map { [$0] } ?? filter.items.compactMap(\.name)
    }

    private static func read(_ stream: PDFObject, _ level: qpdf_stream_decode_level_e) -> [UInt8]? {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        var isFiltered: QPDF_BOOL = 0
        qpdf_oh_get_stream_data(stream.data, stream.handle, level, &isFiltered, &bytes, &count)
        defer { free(bytes) }
        let failed = (try? stream.document.check()) == nil
        guard !failed, level == qpdf_dl_none || isFiltered != 0 else { return nil }
        return [UInt8](UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
    }

    /// `nil` when there is no memory for it.
    static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        guard let compressor = libdeflate_alloc_compressor(6) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        let packed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = libdeflate_zlib_compress(compressor, bytes, bytes.count, buffer.baseAddress, buffer.count)
        }
        return packed.isEmpty ? nil : packed
    }

    enum Inflated {
        case bytes([UInt8])
        case tooLong
        case damaged
    }

    static func inflate(_ raw: [UInt8], atMost limit: Int) -> Inflated {
        guard let decompressor = libdeflate_alloc_decompressor() else { return .damaged }
        defer { libdeflate_free_decompressor(decompressor) }
        var room = min(limit, max(4096, raw.count * 6))
        while true {
            var result = LIBDEFLATE_BAD_DATA
            let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                result = libdeflate_zlib_decompress(
                    decompressor,
                    raw,
                    raw.count,
                    buffer.baseAddress,
                    room,
                    &count
                )
                if result != LIBDEFLATE_SUCCESS { count = 0 }
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return .bytes(bytes)
            case LIBDEFLATE_INSUFFICIENT_SPACE where room < limit: room = min(limit, room * 4)
            case LIBDEFLATE_INSUFFICIENT_SPACE: return .tooLong
            default: return .damaged
            }
        }
    }
}
