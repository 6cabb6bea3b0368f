internal import CQPDF
internal import Glibc

extension QPDFDocument {
    /// Opens a file in memory, which the document keeps; meant for the small ones we draw ourselves.
    convenience init(memory bytes: [UInt8]) throws(PDFError) {
        try self.init(unread: ())
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyBytes(from: bytes)
        memory = copy
        qpdf_read_memory(handle, "furniture", copy.baseAddress, UInt64(bytes.count), nil)
        try check()
    }

    /// Writes the document to a path, stream after stream, so that its size does not matter.
    ///
    /// The file's ID is computed from its content, and nothing else in it depends on the time. Restrictions of an owner are
    /// not kept: courts refuse them.
    /// - Parameter isCompact: puts small objects into compressed streams, as PDF 1.5 allows.
    func write(to path: String, isCompact: Bool = false) throws(PDFError) {
        qpdf_init_write(handle, path)
        if qpdf_has_error(handle) != 0 { throw writingError() }
        qpdf_set_preserve_encryption(handle, 0)
        qpdf_set_deterministic_ID(handle, 1)
        // Streams stay as they are; ours are compressed already.
        qpdf_set_decode_level(handle, qpdf_dl_none)
        qpdf_set_compress_streams(handle, 0)
        // Transparency, which what we draw may use, came with PDF 1.4.
        qpdf_set_minimum_pdf_version(handle, "1.4")
        qpdf_set_object_stream_mode(handle, isCompact ? qpdf_o_generate : qpdf_o_disable)
        qpdf_write(handle)
        if qpdf_has_error(handle) != 0 { throw writingError() }
        guard Self.isWhole(path) else { throw .unwritable(detail: "the disk is full") }
    }

    /// qpdf does not ask whether the last piece of a file reached the disk, so we look whether it is there.
    private static func isWhole(_ path: String) -> Bool {
        guard let file = fopen(path, "r") else { return false }
        defer { fclose(file) }
        var end = [UInt8](repeating: 0, count: 6)
        guard fseek(file, -6, SEEK_END) == 0, fread(&end, 1, end.count, file) == end.count else { return false }
        return end == Array("%%EOF\n".utf8)
    }

    private func writingError() -> PDFError {
        switch takeError() {
        case .damaged(let detail), .notAPDF(let detail): .unwritable(detail: detail)
        case let error: error
        }
    }
}
