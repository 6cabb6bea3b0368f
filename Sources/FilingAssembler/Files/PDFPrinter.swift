internal import PDFDocuments
internal import Subprocess

/// Why a draft could not be printed.
public enum PrintFault: Error, Equatable, Sendable {
    /// A program is not installed; the Debian package that brings it.
    case missingProgram(String, package: String)
    case tookTooLong(seconds: Int)
    case failed(String)
}

/// Printing a Word document to PDF through LibreOffice.
enum PDFPrinter {
    private static let secondsAllowed = 180

    /// - Parameter docx: a zipped DOCX. LibreOffice 7.4 prints the source of a Flat OPC file and reports success.
    static func print(_ docx: [UInt8]) async throws -> [UInt8] {
        let scratch = try ScratchFolder()
        let source = FilePath.join(scratch.path, "draft.docx")
        let target = FilePath.join(scratch.path, "draft.pdf")
        try OutputFile.write(docx, to: source, existing: .isReplaced)
        let said = try await convert(source, in: scratch.path)
        // The exit code is 0 even when nothing was converted, so the pages are counted instead.
        do throws(PDFError) {
            _ = try PDFFile(path: target).facts()
        } catch {
            throw PrintFault.failed("LibreOffice made no readable PDF; it said: \(said)")
        }
        return try InputFile.read(target, named: "the printed draft", limit: 1 << 30)
    }

    private static func convert(_ source: String, in folder: String) async throws -> String {
        let program = Executable.name("soffice")
        guard (try? await program.resolveExecutablePath(in: .inherit)) != nil else {
            throw PrintFault.missingProgram("soffice", package: "libreoffice-writer-nogui")
        }
        return try await withTimeLimit {
            let result = try await Subprocess.run(
                program,
                // A profile of its own, because two running LibreOffices cannot share one.
                arguments: [
                    "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
                    "--convert-to", "pdf", "--outdir", folder, source,
                ],
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

    private static func withTimeLimit(_ work: @escaping @Sendable () async throws -> String) async throws -> String {
        try await withThrowingTaskGroup(of: String.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: .seconds(secondsAllowed))
                throw PrintFault.tookTooLong(seconds: secondsAllowed)
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { return "" }
            return first
        }
    }
}
