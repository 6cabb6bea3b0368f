internal import Diagnostics
internal import Review

/// Recognising the text of scanned exhibits through `ocrmypdf`, into new files.
public enum TextRecognition {
    static let program = "ocrmypdf"
    private static let largest = 1 << 30

    /// One exhibit that was recognised, or why it was not.
    public struct Outcome: Sendable {
        public var file: String
        /// The new file.
        public var target: String
        /// `nil` where all went well.
        public var complaint: String?
    }

    /// Recognises every exhibit of a matter that has pages without text; the originals stay as they are.
    ///
    /// - Parameters:
    ///   - folder: the folder for the new files, made unless it is there, which have the names of the old ones.
    /// - Throws: ``PrintFault`` when the program is not installed; ``OutputFault``.
    public static func recognise(
        _ matter: Matter,
        into folder: String,
        _ reading: ExhibitReading,
        existingIsReplaced: Bool
    ) async throws -> [Outcome] {
        guard await ChildProgram.isInstalled(program) else {
            throw PrintFault.missingProgram(program, package: program)
        }
        try OutputFolder.make(folder)
        let files = (matter.content?.exhibitFiles ?? [:]).values.sorted { $0.name < $1.name }
        var outcomes: [Outcome] = []
        var done: Set<String> = []
        for file in files {
            guard let path = file.path, let pages = file.facts.text?.pages, pages.contains(where: { !$0.hasText }),
                done.insert(path).inserted
            else { continue }
            let target = FilePath.join(folder, FilePath.name(of: file.name))
            let complaint = try await recognise(path, into: target, reading, existingIsReplaced)
            outcomes.append(Outcome(file: file.name, target: target, complaint: complaint))
        }
        return outcomes
    }

    private static func recognise(
        _ path: String,
        into target: String,
        _ reading: ExhibitReading,
        _ existingIsReplaced: Bool
    ) async throws -> String? {
        if FilePath.real(target) == FilePath.real(path), FilePath.real(path) != nil {
            return "is in this folder itself: name another, for originals are not changed"
        }
        let existing = existingIsReplaced ? OutputFile.Existing.isReplaced : .isKept
        try OutputFile.refuseUnwritable(target, existing: existing)
        let scratch = try ScratchFolder()
        let made = FilePath.join(scratch.path, "recognised.pdf")
        do throws(ChildProgram.Fault) {
            // Pages that have text keep it, and pictures are not made worse.
            let words = ["--skip-text", "--quiet", "--output-type", "pdf", "--jobs", "\(reading.jobs)", path, made]
            let seconds = reading.secondsAllowed * 10
            _ = try await ChildProgram.run(program, words, seconds: seconds, outputLimit: 1 << 20, memory: 16 << 30)
        } catch {
            return switch error {
            case .isMissing: "needs `\(program)`"
            case .tookTooLong(let seconds): "took longer than \(seconds) seconds and was ended"
            case .saidTooMuch: "was not recognised: `\(program)` printed too much"
            case .failed(let detail): "was not recognised: \(detail)"
            }
        }
        try OutputFile.write(InputFile.read(made, named: target, limit: largest), to: target, existing: existing)
        return nil
    }
}
