extension PrintedDocument {
    /// A page of a brief has some 15 KB of rows: this is some five thousand pages.
    private static let mostBytes = 64 << 20

    /// Reads the words of a PDF through poppler's `pdftotext`.
    static func reading(_ path: String, seconds: Int = 120) async throws(ChildProgram.Fault) -> PrintedDocument {
        let arguments = ["-q", "-tsv", "-enc", "UTF-8", path.hasPrefix("-") ? "./" + path : path, "-"]
        let rows = try await ChildProgram.run("pdftotext", arguments, seconds: seconds, outputLimit: mostBytes)
        return PrintedDocument(tsv: String(decoding: rows, as: UTF8.self))
    }
}
