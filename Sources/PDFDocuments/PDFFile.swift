internal import CQPDF

/// What could be learned of one PDF file without changing it.
package struct PDFFacts: Equatable, Sendable {
    package var pages: Int
    /// Protected by a password or by an owner's restrictions; readable all the same.
    package var isEncrypted: Bool
    /// What qpdf had to repair or overlook while reading, in its words.
    package var warnings: [String]
}

/// Why a PDF file cannot be used.
package enum PDFError: Error, Equatable, Sendable {
    case notAPDF(detail: String)
    case needsPassword
    case damaged(detail: String)
    case hasNoPages

    /// One clause in a filer's words, to stand behind the file's name.
    package var complaint: String {
        switch self {
        case .notAPDF: "is not a PDF file"
        case .needsPassword: "is protected by a password"
        case .damaged(let detail): "is damaged and cannot be read (\(detail))"
        case .hasNoPages: "has no pages"
        }
    }
}

/// One PDF file, opened by its path so that an exhibit of 500 MB is never held in memory.
package struct PDFFile: ~Copyable {
    private let handle: qpdf_data

    /// - Throws: ``PDFError``. The caller has made sure that the path names a readable file.
    package init(path: String) throws(PDFError) {
        guard let handle = qpdf_init() else { throw .damaged(detail: "out of memory") }
        // qpdf prints on the standard streams unless it is told otherwise; what it finds is reported by us.
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        qpdf_read(handle, path, nil)
        guard qpdf_has_error(handle) == 0 else {
            let error = Self.error(of: handle)
            Self.release(handle)
            throw error
        }
        self.handle = handle
    }

    deinit { Self.release(handle) }

    /// - Throws: ``PDFError`` when the page tree cannot be walked or is empty.
    package func facts() throws(PDFError) -> PDFFacts {
        let pages = qpdf_get_num_pages(handle)
        if qpdf_has_error(handle) != 0 { throw Self.error(of: handle) }
        guard pages > 0 else { throw .hasNoPages }
        return PDFFacts(
            pages: Int(pages),
            isEncrypted: qpdf_is_encrypted(handle) != 0,
            warnings: warnings()
        )
    }

    private func warnings() -> [String] {
        var found: [String] = []
        while qpdf_more_warnings(handle) != 0, let warning = qpdf_next_warning(handle) {
            found.append(Self.detail(of: warning, from: handle))
        }
        return found
    }

    private static func error(of handle: qpdf_data) -> PDFError {
        guard let error = qpdf_get_error(handle) else { return .damaged(detail: "no reason given") }
        let detail = Self.detail(of: error, from: handle)
        return switch qpdf_get_error_code(handle, error) {
        case qpdf_e_password: .needsPassword
        case qpdf_e_damaged_pdf where hasNoHeader(handle): .notAPDF(detail: detail)
        default: .damaged(detail: detail)
        }
    }

    /// A file that begins as a PDF and then cannot be read is a broken one; without a header it never was one.
    private static func hasNoHeader(_ handle: qpdf_data) -> Bool {
        var isMissing = false
        while qpdf_more_warnings(handle) != 0, let warning = qpdf_next_warning(handle) {
            if detail(of: warning, from: handle).contains("PDF header") { isMissing = true }
        }
        return isMissing
    }

    private static func detail(of error: qpdf_error, from handle: qpdf_data) -> String {
        qpdf_get_error_message_detail(handle, error).map { String(cString: $0) } ?? "no reason given"
    }

    private static func release(_ handle: qpdf_data) {
        var handle: qpdf_data? = handle
        qpdf_cleanup(&handle)
    }
}
