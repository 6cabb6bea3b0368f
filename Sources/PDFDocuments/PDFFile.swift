internal import CQPDF

/// What could be learned of one PDF file at once, without looking at its pages.
package struct PDFFacts: Equatable, Sendable {
    package var pages: Int
    /// Protected by a password or by an owner's restrictions; readable all the same.
    package var isEncrypted: Bool
    /// What qpdf had to repair or overlook while reading, in its words.
    package var warnings: [String]
}

/// One PDF file, opened by its path so that an exhibit of 500 MB is never held in memory.
package struct PDFFile: ~Copyable {
    let document: QPDFDocument

    /// - Throws: ``PDFError``. The caller has made sure that the path names a readable file.
    package init(path: String) throws(PDFError) {
        document = try QPDFDocument(path: path)
    }

    /// The cheap facts: what every review needs of every exhibit.
    /// - Throws: ``PDFError`` when the page tree cannot be walked or is empty.
    package func facts() throws(PDFError) -> PDFFacts {
        PDFFacts(pages: try document.countPages(), isEncrypted: isEncrypted, warnings: document.takeWarnings())
    }

    /// An owner's restrictions: without them, a file that needs no password is not encrypted.
    package var isEncrypted: Bool { qpdf_is_encrypted(document.handle) != 0 }
}
