internal import CaseFiles
internal import Diagnostics
internal import Review
internal import WordDocuments

/// Reads a finished Word document, ours or anybody's, as far as a review can go without a case file.
struct DocumentReader {
    /// The document as the user named it.
    let path: String
    /// A folder of exhibits, when the user named one.
    let exhibits: String?
    /// A court's key; `nil` looks for the court in the caption.
    let court: String?

    /// What was read: the matter's content, its lines, and what stopped the reading.
    struct Read {
        var content: Matter.Content?
        var lines: [String] = []
        var faults: [Diagnostic] = []
    }

    static func reads(_ path: String) -> Bool {
        ["docx", "dotx", "docm", "pdf"].contains(FilePath.ending(of: path))
    }

    func read() throws(FileFault) -> Read {
        let bytes = try InputFile.read(path, named: path, limit: 64 << 20)
        let name = FilePath.name(of: path)
        guard FilePath.ending(of: path) != "pdf" else {
            return Read(faults: [notWord(name)])
        }
        do throws(PackageError) {
            let document = try DocumentText(reading: WordPackage(reading: bytes, named: name))
            return read(FinishedText(document, named: name), named: name)
        } catch {
            return Read(faults: [error.diagnostic(rule: "DOC-FILE")])
        }
    }

    private func notWord(_ name: String) -> Diagnostic {
        Diagnostic(
            .error,
            rule: "DOC-FILE",
            "the paragraphs of a PDF cannot be told apart",
            at: .beginning(of: name),
            help: "check the Word document that it was made from"
        )
    }

    private func read(_ text: FinishedText, named name: String) -> Read {
        let court = court(named: text)
        let found = exhibits.map(FoundExhibits.list) ?? []
        let caseFile = CaseFile(document: name, court: court.key.value, exhibits: found)
        let folder = MatterFolder(path: FilePath.folder(of: path), exhibits: exhibits)
        let files = ExhibitReader(folder: folder, caseFile: caseFile).files()
        var outline = PacketOutline(
            caseFile,
            texts: [name: text.prose],
            exhibits: files.mapValues(\.facts),
            court: CourtFacts(court)
        )
        outline.evidence = []
        if exhibits != nil { outline.evidence.insert(.exhibits) }
        if text.hasAllegations { outline.evidence.insert(.allegations) }
        return Read(
            content: Matter.Content(
                caseFile: caseFile,
                court: court,
                prose: [name: text.prose],
                outline: outline,
                exhibitFiles: files
            ),
            lines: text.lines
        )
    }

    /// The court that was asked for, or whose name stands in the caption.
    private func court(named text: FinishedText) -> Court {
        if let court { return Courts.court(court) ?? Courts.fallback }
        let caption = text.lines.prefix(30).map { $0.uppercased() }
        let known = Courts.keys.compactMap { Courts.court($0) }.first { court in
            guard let district = court.captionLines.last?.value.uppercased(), !district.contains("[") else {
                return false
            }
            return caption.contains { $0.contains(district) }
        }
        return known ?? Courts.fallback
    }
}

extension Diagnostic {
    /// Tells a place in a document as a person counts: `draft.docx, paragraph 14`.
    func inDocument(_ lines: [String], named name: String) -> Diagnostic {
        guard excerpt == nil, location.file == name, lines.indices.contains(location.start.line - 1) else {
            return self
        }
        let line = lines[location.start.line - 1]
        let start = location.start.column - 1
        let end = location.end.line == location.start.line ? location.end.column - 1 : line.unicodeScalars.count
        var told = self
        told.excerpt = Excerpt(place: "paragraph \(location.start.line)", text: line, marked: start..<max(start, end))
        return told
    }
}
