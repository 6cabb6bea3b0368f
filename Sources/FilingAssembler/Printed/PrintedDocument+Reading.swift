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

extension PrintedDocument {
    /// Reads a PDF that cannot be done without.
    init(pdf path: String) async throws(PrintFault) {
        do throws(ChildProgram.Fault) {
            self = try await Self.reading(path)
        } catch {
            throw PrintFault(error, of: "pdftotext", in: "poppler-utils", at: "reading `\(FilePath.name(of: path))`")
        }
    }
}

extension PrintFault {
    /// - Parameters:
    ///   - package: the Debian package that brings the program.
    ///   - work: what it was to do: ``reading `complaint.pdf` ``.
    init(_ fault: ChildProgram.Fault, of program: String, in package: String, at work: String) {
        switch fault {
        case .isMissing: self = .missingProgram(program, package: package)
        case .tookTooLong(let seconds): self = .tookTooLong(program, seconds: seconds)
        case .saidTooMuch: self = .failed("\(program) printed more than any document needs, \(work)")
        case .failed(let detail): self = .failed("\(program) failed \(work): \(detail)")
        }
    }
}
