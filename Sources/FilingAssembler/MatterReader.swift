internal import CaseFiles
internal import Diagnostics
internal import Review

/// Reads the files of a matter and keeps what was found wrong with them.
struct MatterReader {
    private let folder: MatterFolder
    private(set) var faults: [Diagnostic] = []
    private(set) var texts: [String: String] = [:]

    init(folder: String, exhibits: String?) {
        self.folder = MatterFolder(path: folder, exhibits: exhibits)
    }

    /// - Parameters:
    ///   - name: the case file's name in the folder.
    ///   - shown: the case file as the user named it.
    mutating func read(_ name: String, shownAs shown: String) throws(FileFault) -> Matter.Content? {
        let limit = CaseFileReader.mostBytes
        let bytes = try caseFile(FilePath.join(folder.path, name), shownAs: shown, limit: limit)
        // A file that cannot be text is not shown either; its fault says where and why.
        texts[name] = String(validating: bytes, as: UTF8.self)
        let (read, readingFaults) = CaseFileReader.read(yaml: bytes, file: name)
        faults += readingFaults
        guard let caseFile = read else { return nil }
        let court = court(of: caseFile)
        let prose = prose(of: caseFile)
        let outline = PacketOutline(
            caseFile,
            texts: prose,
            exhibits: ExhibitReader(folder: folder, caseFile: caseFile).facts(),
            court: CourtFacts(court)
        )
        return Matter.Content(caseFile: caseFile, court: court, prose: prose, outline: outline)
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
        let wanted = caseFile.facts + caseFile.claims.map(\.allegations)
        for path in wanted where !path.value.isEmpty && prose[path.value] == nil {
            guard let bytes = text(path) else { continue }
            texts[path.value] = String(validating: bytes, as: UTF8.self)
            let (read, readingFaults) = Prose.read(bytes, file: path.value)
            prose[path.value] = read
            faults += readingFaults
        }
        return prose
    }

    private mutating func text(_ path: Located<String>) -> [UInt8]? {
        do throws(FileFault) {
            let file = try folder.text(path.value)
            return try InputFile.read(file, named: path.value, limit: Prose.mostBytes)
        } catch {
            report("CASE-FILE", error.complaint, at: path.location, help: "make the file, or correct the path")
            return nil
        }
    }

    private mutating func report(_ rule: String, _ message: String, at location: Location, help: String?) {
        faults.append(Diagnostic(.error, rule: rule, message, at: location, help: help))
    }
}
