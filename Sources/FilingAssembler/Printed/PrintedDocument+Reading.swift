extension PrintedDocument {
    private static let secondsAllowed = 120
    /// About fifty bytes a word: some two thousand pages of a brief.
    private static let mostBytes = 64 << 20

    /// Reads the words of a PDF through poppler's `pdftotext`.
    /// - Throws: ``PrintFault``.
    init(pdf path: String) async throws(PrintFault) {
        do throws(ChildProgram.Fault) {
            let rows = try await ChildProgram.run(
                "pdftotext",
                ["-q", "-tsv", path.hasPrefix("-") ? "./" + path : path, "-"],
                seconds: Self.secondsAllowed,
                outputLimit: Self.mostBytes
            )
            self.init(tsv: String(decoding: rows, as: UTF8.self))
        } catch {
            switch error {
            case .isMissing: throw .missingProgram("pdftotext", package: "poppler-utils")
            case .tookTooLong(let seconds): throw .tookTooLong("pdftotext", seconds: seconds)
            case .saidTooMuch: throw .failed("`\(FilePath.name(of: path))` has more words than any document for a court")
            case .failed(let detail): throw .failed("pdftotext could not read `\(FilePath.name(of: path))`: \(detail)")
            }
        }
    }
}
