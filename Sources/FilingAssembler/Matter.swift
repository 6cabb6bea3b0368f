internal import CaseFiles
public import Diagnostics
internal import Review

/// One matter: a folder with a case file, texts and exhibits, read once.
///
/// Reading never stops at a fault in the case file or in a text: ``review()`` tells them all.
public struct Matter: Sendable {
    /// The folder, as the user named it.
    public let folder: String
    /// The texts that places point into, by the name that diagnostics use.
    public let texts: [String: String]
    /// The real paths of the files that were read or looked at.
    let inputs: Set<String>
    /// What was wrong while reading.
    let readingFaults: [Diagnostic]
    /// The name and the lines of a finished document; `nil` for a matter.
    private let document: (name: String, lines: [FinishedLine])?
    /// `nil` when the case file is no YAML at all.
    var content: Content?

    /// What could be read.
    struct Content: Sendable {
        var caseFile: CaseFile
        var court: Court
        var prose: [String: Prose]
        var outline: PacketOutline
        /// The files of the exhibits, by exhibit key.
        var exhibitFiles: [String: ExhibitFile]
        /// The documents to be made; none of a finished one.
        var plan = DocumentPlan()
    }

    /// Reads a matter.
    ///
    /// - Parameters:
    ///   - path: the folder, or its case file, or a finished Word document, of which a review tells what the text
    ///     shows; ``opening(_:exhibits:court:)`` also reads a PDF.
    ///   - exhibits: a folder to take the exhibits from instead of the one the case file names.
    ///   - court: the court of a finished document, by key; `nil` looks into its caption.
    ///   - memory: where it is remembered how many pages the exhibits have.
    /// - Throws: ``FileFault`` when there is no case file to read.
    public init(
        opening path: String,
        exhibits: String? = nil,
        court: String? = nil,
        memory: ExhibitReading.Memory = .usersCache
    ) throws(FileFault) {
        let memory = FileMemory(cache: memory.cache)
        if let exhibits, !InputFile.isFolder(exhibits) { throw FileFault(path: exhibits, reason: .missing) }
        let isFolder = InputFile.isFolder(path)
        if !isFolder, FileNature(of: path) == .word {
            self.init(
                try DocumentReader(path: path, exhibits: exhibits, court: court, memory: memory).read(),
                path: path
            )
            return
        }
        try self.init(
            folder: isFolder ? path : FilePath.folder(of: path),
            caseFile: isFolder ? nil : path,
            exhibits,
            memory
        )
    }

    /// - Parameter caseFile: the case file as the user named it; `nil` for the one that the folder has.
    private init(folder: String, caseFile: String?, _ exhibits: String?, _ memory: FileMemory) throws(FileFault) {
        document = nil
        self.folder = folder
        var reader = MatterReader(folder: folder, exhibits: exhibits, memory: memory)
        let file = caseFile.map { FilePath.name(of: $0) } ?? "case.yaml"
        content = try reader.read(file, shownAs: caseFile ?? FilePath.join(folder, file))
        texts = reader.texts
        readingFaults = reader.faults
        inputs = reader.inputs
    }

    /// Reads a matter or a finished document, also a PDF.
    ///
    /// - Throws: ``FileFault``; ``PrintFault`` when the program is missing that reads PDFs.
    public static func opening(
        _ path: String,
        exhibits: String? = nil,
        court: String? = nil,
        memory: ExhibitReading.Memory = .usersCache
    ) async throws -> Matter {
        // A PDF is read by a child program, which takes its time.
        guard !InputFile.isFolder(path), FileNature(of: path) == .printed else {
            return try Matter(opening: path, exhibits: exhibits, court: court, memory: memory)
        }
        if let exhibits, !InputFile.isFolder(exhibits) { throw FileFault(path: exhibits, reason: .missing) }
        return Matter(
            try await DocumentReader(
                path: path,
                exhibits: exhibits,
                court: court,
                memory: FileMemory(cache: memory.cache)
            )
            .readPrinted(looksAtFile: true),
            path: path
        )
    }

    /// A finished document.
    private init(_ read: DocumentReader.Read, path: String) {
        folder = FilePath.folder(of: path)
        content = read.content
        document = (FilePath.name(of: path), read.lines)
        texts = [:]
        readingFaults = read.faults
        inputs = []
    }

    /// Everything that is wrong with the matter, in report order; what the case file waives carries its waiver.
    ///
    /// - Parameter choice: the rules to apply. Faults of reading are told in any case.
    public func review(_ choice: RuleChoice = .all) -> [Diagnostic] {
        let sorted = findings(choice, atLeast: .advice).sorted(by: Diagnostic.inReportOrder)
        guard let document else { return sorted }
        return sorted.map { $0.inDocument(document.lines, named: document.name) }
    }

    /// How many errors a review of everything finds, at the price of the rules that can find any.
    public var errorCount: Int { findings(.all, atLeast: .error).count(of: .error) }

    private func findings(_ choice: RuleChoice, atLeast severity: Diagnostic.Severity) -> [Diagnostic] {
        guard let content else { return readingFaults }
        let found = RuleBook.review(
            content.outline,
            only: choice.only,
            ignoring: choice.ignoring,
            atLeast: severity
        )
        return readingFaults + planFaults + Waivers(content.caseFile.waivers, for: choice).apply(to: found)
    }

    /// What is asked for among the documents and cannot be made.
    private var planFaults: [Diagnostic] {
        guard let content, !isDocument else { return [] }
        return content.plan.findings + (content.caseFile.knowsItsKeys ? DocumentTexts(content).findings() : [])
    }

    /// Whether this is a finished document, from which nothing can be drafted.
    public var isDocument: Bool { document != nil }

    /// Why nothing can be drafted from a finished document.
    var undraftable: [Diagnostic] {
        guard let document else { return [] }
        let place = Location.beginning(of: document.name)
        return [
            Diagnostic(.error, rule: "DOC-FILE", "a draft is made from a matter", at: place, help: "name its folder")
        ]
    }

    /// Whether the case file could be read as one; when not, nothing can be drafted.
    public var isReadable: Bool { content != nil }

    /// The texts by the paths under which the user finds them from where the command was given.
    public var textsByPath: [String: String] {
        Dictionary(texts.map { (FilePath.join(folder, $0.key), $0.value) }) { first, _ in first }
    }

    /// The findings with such paths, so that a terminal or an editor can open the place.
    public func withPaths(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.map { finding in
            var finding = finding
            finding.location.file = FilePath.join(folder, finding.location.file)
            finding.waiver = finding.waiver.map { waiver in
                var waiver = waiver
                waiver.location.file = FilePath.join(folder, waiver.location.file)
                return waiver
            }
            return finding
        }
    }
}
