internal import CaseFiles
internal import Diagnostics
internal import Review

/// Reads the files of a matter and keeps what was found wrong with them.
struct MatterReader {
    private let folder: MatterFolder
    private let memory: FileMemory
    private(set) var faults: [Diagnostic] = []
    private(set) var texts: [String: String] = [:]
    private(set) var inputs: Set<String> = []

    init(folder: String, exhibits: String?, memory: FileMemory) {
        self.memory = memory
        self.folder = MatterFolder(path: folder, exhibits: exhibits)
    }

    /// - Parameters:
    ///   - name: the case file's name in the folder.
    ///   - shown: the case file as the user named it.
    mutating func read(_ name: String, shownAs shown: String) throws(FileFault) -> Matter.Content? {
        let limit = CaseFileReader.mostBytes
        let path = FilePath.join(folder.path, name)
        let bytes = try caseFile(path, shownAs: shown, limit: limit)
        remember(path)
        // A file that cannot be text is not shown either; its fault says where and why.
        texts[name] = String(validating: bytes, as: UTF8.self)
        let (read, readingFaults) = CaseFileReader.read(yaml: bytes, file: name)
        faults += readingFaults
        guard let caseFile = read else { return nil }
        let court = court(of: caseFile)
        let prose = prose(of: caseFile)
        let exhibits = ExhibitReader(folder: folder, caseFile: caseFile, memory: memory).files()
        for path in exhibits.values.compactMap(\.path) { remember(path) }
        let outline = PacketOutline(
            caseFile,
            texts: prose,
            exhibits: exhibits.mapValues(\.facts),
            court: CourtFacts(court)
        )
        var content = Matter.Content(
            caseFile: caseFile,
            court: court,
            prose: prose,
            outline: outline,
            exhibitFiles: exhibits
        )
        content.planDocuments()
        return content
    }

    /// Reads one byte more than allowed of a case file that is too large, so that the reader reports its size.
    private func caseFile(_ path: String, shownAs shown: String, limit: Int) throws(FileFault) -> [UInt8] {
        let size = try InputFile.size(of: path, named: shown)
        guard size <= limit else { return [UInt8](repeating: 0x20, count: limit + 1) }
        return try InputFile.read(path, named: shown, limit: limit)
    }

    private mutating func court(of caseFile: CaseFile) -> Court {
        if let court = Courts.court(caseFile.court.value) { return court }
        if !caseFile.court.value.isEmpty {
            report(
                "CASE-COURT",
                "there is no court `\(caseFile.court.value)`",
                at: caseFile.court.location,
                help: Spelling.advice(for: caseFile.court.value, among: Courts.keys)
            )
        }
        return Courts.fallback
    }

    private mutating func prose(of caseFile: CaseFile) -> [String: Prose] {
        var prose: [String: Prose] = [:]
        let wanted = caseFile.facts + caseFile.claims.map(\.allegations) + caseFile.textsOfDocuments
        for path in wanted where !path.value.isEmpty && prose[path.value] == nil {
            guard let bytes = text(path) else { continue }
            texts[path.value] = String(validating: bytes, as: UTF8.self)
            let (read, readingFaults) = Prose.read(bytes, file: path.value)
            prose[path.value] = read
            faults += readingFaults
            reportTakenKeys(in: read, of: caseFile)
            if read.blocks.isEmpty {
                let help = "write its paragraphs, or take it out of the case file"
                report("CASE-TEXT", "the text `\(path.value)` is empty", at: path.location, help: help)
            }
        }
        return prose
    }

    /// One key names one thing: a paragraph with the key of an exhibit would take over its citations.
    private mutating func reportTakenKeys(in prose: Prose, of caseFile: CaseFile) {
        for key in prose.blocks.compactMap(\.key) {
            guard let thing = caseFile.things[key.value] else { continue }
            report(
                "CASE-KEY",
                "the key `\(key.value)` is that of \(thing.kind.named) in the case file",
                at: key.location,
                help: "choose another key for this paragraph"
            )
        }
    }

    private mutating func text(_ path: Located<String>) -> [UInt8]? {
        do throws(FileFault) {
            let file = try folder.text(path.value)
            remember(file)
            return try InputFile.read(file, named: path.value, limit: Prose.mostBytes)
        } catch {
            let near = error.reason == .missing ? NearFileName.nearest(to: path.value, in: folder.path) : nil
            let help = near.map { "did you mean `\($0)`?" } ?? "make the file, or correct the path"
            report("CASE-FILE", error.complaint, at: path.location, help: help)
            return nil
        }
    }

    private mutating func remember(_ path: String) {
        if let real = FilePath.real(path) { inputs.insert(real) }
    }

    private mutating func report(_ rule: String, _ message: String, at location: Location, help: String?) {
        faults.append(Diagnostic(.error, rule: rule, message, at: location, help: help))
    }
}
