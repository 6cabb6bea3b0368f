internal import PDFDocuments

/// Why a document could not be printed.
public enum PrintFault: Error, Equatable, Sendable {
    /// A program is not installed; the Debian package that brings it.
    case missingProgram(String, package: String)
    case tookTooLong(_ program: String, seconds: Int)
    case failed(String)

    /// One clause.
    public var complaint: String {
        switch self {
        case .missingProgram(let program, let package):
            "this needs `\(program)`; install the Debian package `\(package)`"
        case .tookTooLong(let program, let seconds):
            "\(program) did not finish within \(seconds) seconds and was ended"
        case .failed(let detail): detail
        }
    }
}

/// Printing Word documents to PDF through LibreOffice.
enum PDFPrinter {
    /// One document to print; the PDF gets its name.
    struct Job: Sendable {
        var name: String
        /// A zipped DOCX. LibreOffice 7.4 prints the source of a Flat OPC file and reports success.
        var docx: [UInt8]
    }

    /// PDF/A-2b with a structure tree and bookmarks made from the headings.
    private static let filter =
        "pdf:writer_pdf_Export:"
        + #"{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"#
        + #""ExportBookmarks":{"type":"boolean","value":"true"}}"#

    /// LibreOffice reserves more addresses than it ever uses.
    private static let mostMemory = 12 << 30

    /// Prints one document; the bytes do not tell when it was printed, nor by whom.
    static func print(_ docx: [UInt8]) async throws -> [UInt8] { try await print([docx])[0] }

    /// Prints documents in one run of LibreOffice.
    /// - Returns: as many files as there are documents, in their order.
    static func print(_ documents: [[UInt8]]) async throws -> [[UInt8]] {
        let scratch = try ScratchFolder()
        let jobs = documents.enumerated().map { Job(name: "draft\($0.offset)", docx: $0.element) }
        try await print(jobs, into: scratch.path)
        return try jobs.map { job in try finished(FilePath.join(scratch.path, "\(job.name).pdf")) }
    }

    private static func finished(_ printed: String) throws -> [UInt8] {
        let finished = printed + ".finished"
        do throws(PDFError) {
            let title = try PDFFile(path: printed).inspection().metadata.first { $0.name == "Title" }?.text
            var document = try PDFAssembly(startingFrom: printed)
            document.normalise(DocumentProperties(title: title ?? ""))
            try document.write(to: finished)
        } catch {
            throw PrintFault.failed("the printed draft \(error.complaint)")
        }
        return try InputFile.read(finished, named: "the printed draft", limit: 1 << 30)
    }

    /// Prints documents in one run of LibreOffice, as `NAME.pdf` into a folder.
    static func print(_ jobs: [Job], into folder: String) async throws {
        guard !jobs.isEmpty else { return }
        let scratch = try ScratchFolder()
        var sources: [String] = []
        for job in jobs {
            let source = FilePath.join(scratch.path, "\(job.name).docx")
            try OutputFile.write(job.docx, to: source, existing: .isReplaced)
            sources.append(source)
        }
        let said = try await convert(sources, with: scratch.path, into: folder)
        for job in jobs {
            // The exit code is 0 even when nothing was converted, so the pages are counted instead.
            do throws(PDFError) {
                _ = try PDFFile(path: FilePath.join(folder, "\(job.name).pdf")).facts()
            } catch {
                // LibreOffice says nothing of a full disk.
                try OutputFile.refuseFullDisk(folder)
                throw PrintFault.failed("LibreOffice made no readable PDF of `\(job.name)`; it said: \(said)")
            }
        }
    }

    /// - Returns: what LibreOffice said.
    private static func convert(
        _ sources: [String],
        with scratch: String,
        into folder: String
    ) async throws(PrintFault) -> String {
        do throws(ChildProgram.Fault) {
            let said = try await ChildProgram.run(
                "soffice",
                [
                    // A profile of its own, because two running LibreOffices cannot share one.
                    "-env:UserInstallation=file://\(scratch)/profile", "--headless", "--norestore",
                    "--convert-to", filter, "--outdir", folder,
                ] + sources,
                // The first document waits for the program to start.
                seconds: 150 + 30 * sources.count,
                outputLimit: 1 << 20,
                memory: mostMemory,
                // They hold parts of the documents, and a LibreOffice that is ended leaves them behind.
                scratch: scratch
            )
            return String(decoding: said, as: UTF8.self)
        } catch {
            throw PrintFault(error, of: "soffice", in: "libreoffice-writer-nogui", at: "printing")
        }
    }
}
