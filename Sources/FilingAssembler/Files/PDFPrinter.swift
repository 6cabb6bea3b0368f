internal import PDFDocuments
internal import Subprocess

/// Why a document could not be printed.
public enum PrintFault: Error, Equatable, Sendable {
    /// A program is not installed; the Debian package that brings it.
    case missingProgram(String, package: String)
    case tookTooLong(seconds: Int)
    case failed(String)
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

    /// Prints one document.
    static func print(_ docx: [UInt8]) async throws -> [UInt8] {
        let scratch = try ScratchFolder()
        try await print([Job(name: "draft", docx: docx)], into: scratch.path)
        return try InputFile.read(
            FilePath.join(scratch.path, "draft.pdf"),
            named: "the printed draft",
            limit: 1 << 30
        )
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
                throw PrintFault.failed("LibreOffice made no readable PDF of `\(job.name)`; it said: \(said)")
            }
        }
    }

    private static func convert(_ sources: [String], with scratch: String, into folder: String) async throws -> String {
        let program = Executable.name("soffice")
        guard (try? await program.resolveExecutablePath(in: .inherit)) != nil else {
            throw PrintFault.missingProgram("soffice", package: "libreoffice-writer-nogui")
        }
        // The first document waits for the program to start.
        return try await withTimeLimit(seconds: 150 + 30 * sources.count) {
            let result = try await Subprocess.run(
                program,
                // A profile of its own, because two running LibreOffices cannot share one.
                arguments: Arguments(
                    [
                        "-env:UserInstallation=file://\(scratch)/profile", "--headless", "--norestore",
                        "--convert-to", filter, "--outdir", folder,
                    ] + sources
                ),
                platformOptions: ownGroup(),
                output: .string(limit: 65_536),
                error: .combinedWithOutput
            )
            return result.standardOutput
        }
    }

    /// `soffice` is a script that starts the real program; the group lets both be ended together.
    private static func ownGroup() -> PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2)),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        ]
        return options
    }

    private static func withTimeLimit(
        seconds: Int,
        _ work: @escaping @Sendable () async throws -> String
    ) async throws -> String {
        try await withThrowingTaskGroup(of: String.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw PrintFault.tookTooLong(seconds: seconds)
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { return "" }
            return first
        }
    }
}
