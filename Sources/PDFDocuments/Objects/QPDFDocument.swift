internal import CQPDF

/// One document open in qpdf: the owner of its memory.
///
/// Every ``PDFObject`` holds its document. A document is not `Sendable`: open, change and write it in one task.
final class QPDFDocument {
    let handle: qpdf_data
    private var isTreeChecked = false
    /// What qpdf reads from, when it is not a file.
    var memory: UnsafeMutableRawBufferPointer?

    /// Before anything was read into it.
    init(unread: Void) throws(PDFError) {
        guard filing_load_qpdf() != 0 else { throw .missingLibrary(package: "libqpdf29") }
        guard let handle = qpdf_init() else { throw .damaged(detail: "out of memory") }
        // qpdf prints on the standard streams unless it is told otherwise; what it finds is reported by us.
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        self.handle = handle
    }

    /// Opens a file by its path, so that an exhibit of 500 MB is never held in memory.
    convenience init(path: String) throws(PDFError) {
        try self.init(unread: ())
        try BombGuard.check(path)
        qpdf_read(handle, path, nil)
        if qpdf_has_error(handle) != 0 { throw takeError() }
    }

    /// A document without pages.
    convenience init(empty: Void) throws(PDFError) {
        try self.init(unread: ())
        qpdf_empty_pdf(handle)
        try check()
    }

    deinit {
        var handle: qpdf_data? = handle
        qpdf_cleanup(&handle)
        memory?.deallocate()
    }

    var root: PDFObject { PDFObject(self, qpdf_get_root(handle)) }
    var trailer: PDFObject { PDFObject(self, qpdf_get_trailer(handle)) }

    /// - Throws: ``PDFError`` when the page tree cannot be walked or is empty.
    func countPages() throws(PDFError) -> Int {
        if !isTreeChecked { try PageTree.check(root) }
        isTreeChecked = true
        let pages = qpdf_get_num_pages(handle)
        try check()
        guard pages > 0 else { throw .hasNoPages }
        return Int(pages)
    }

    /// - Parameter index: from 0, less than what ``countPages()`` returned.
    func page(_ index: Int) -> PDFObject { PDFObject(self, qpdf_get_page_n(handle, index)) }

    /// Throws the error that a call without a result of its own has left behind.
    func check() throws(PDFError) {
        if qpdf_has_error(handle) != 0 { throw takeError() }
    }

    /// The warnings since the last call, in qpdf's words; a hopeless file has thousands, of which a few tell enough.
    func takeWarnings(atMost limit: Int = 20) -> [String] {
        var found: [String] = []
        while found.count < limit, qpdf_more_warnings(handle) != 0, let warning = qpdf_next_warning(handle) {
            found.append(detail(of: warning))
        }
        return found
    }

    func takeError() -> PDFError {
        guard let error = qpdf_get_error(handle) else { return .damaged(detail: "no reason given") }
        let detail = detail(of: error)
        return switch qpdf_get_error_code(handle, error) {
        case qpdf_e_password: .needsPassword
        case qpdf_e_damaged_pdf where hasNoHeader: .notAPDF(detail: detail)
        default: .damaged(detail: detail)
        }
    }

    /// A file that begins as a PDF and then cannot be read is a broken one; without a header it never was one.
    private var hasNoHeader: Bool {
        takeWarnings(atMost: .max).contains { $0.contains("PDF header") }
    }

    private func detail(of error: qpdf_error) -> String {
        qpdf_get_error_message_detail(handle, error).map { String(cString: $0) } ?? "no reason given"
    }
}
