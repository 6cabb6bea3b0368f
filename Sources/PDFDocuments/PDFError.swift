/// Why a PDF file cannot be used, or could not be made.
package enum PDFError: Error, Equatable, Sendable {
    case notAPDF(detail: String)
    case needsPassword
    case damaged(detail: String)
    case hasNoPages
    /// Built so that reading it would take more memory or time than any exhibit needs.
    case tooComplex(detail: String)
    case unwritable(detail: String)
    /// A single page has more bytes than a file may have.
    case pageTooLarge(page: Int, bytes: Int, limit: Int)
    /// A library that is loaded only when it is needed is not installed.
    case missingLibrary(package: String)

    /// One clause in a filer's words, to stand behind the file's name.
    package var complaint: String {
        switch self {
        case .notAPDF: "is not a PDF file"
        case .needsPassword: "is protected by a password"
        case .damaged(let detail): "is damaged and cannot be read (\(detail))"
        case .hasNoPages: "has no pages"
        case .tooComplex(let detail): "is built to exhaust its reader (\(detail))"
        case .unwritable(let detail): "cannot be written (\(detail))"
        case .pageTooLarge(let page, let bytes, let limit):
            "cannot be split: page \(page) alone has \(bytes) bytes, more than the \(limit) that a file may have"
        case .missingLibrary(let package): "cannot be read without the library of the package \(package)"
        }
    }
}
