internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments
internal import Review
internal import WordDocuments

/// Reads a finished document, ours or anybody's, as far as a review can go without a case file.
struct DocumentReader {
    /// The document as the user named it.
    let path: String
    /// A folder of exhibits, when the user named one.
    let exhibits: String?
    /// A court's key; `nil` looks for the court in the caption.
    let court: String?
    let memory: FileMemory

    /// What was read: the matter's content, its lines, and what stopped the reading.
    struct Read {
        var content: Matter.Content?
        var lines: [FinishedLine] = []
        var faults: [Diagnostic] = []
        /// Of a Word document: the numbers of its paragraphs, by the names of the bookmarks around them.
        var numbers: [String: Int] = [:]
    }

    /// Reads a Word document.
    func read() throws(FileFault) -> Read {
        let bytes = try InputFile.read(path, named: path, limit: 64 << 20)
        let name = FilePath.name(of: path)
        do throws(PackageError) {
            let document = try WordPaper(WordPackage(reading: bytes, named: name), named: name)
            var paper = PaperReader.paper(of: document.paragraphs, named: name)
            paper.margins = document.margins
            paper.unseen = document.unseen
            paper.layout = document.layout
            var read = read(paper, document.lines)
            read.numbers = document.numbers
            return read
        } catch {
            return Read(faults: [error.diagnostic(rule: "DOC-FILE")])
        }
    }

    /// Reads a PDF.
    ///
    /// - Parameter looksAtFile: whether what the file holds beside its words is looked at too.
    /// - Throws: ``FileFault``, or ``PrintFault`` when `pdftotext` is missing.
    func readPrinted(looksAtFile: Bool) async throws -> Read {
        let bytes = try InputFile.size(of: path, named: path)
        var facts: ExhibitFacts?
        do throws(PDFError) {
            if looksAtFile { facts = try fileFacts(bytes: bytes) }
        } catch .needsPassword {
            let help = "remove the password: the court's filing system refuses such a file"
            return Read(faults: [unreadable("the PDF is protected by a password", help)])
        } catch {
            // What else is wrong with it is told by the program that reads its words.
        }
        do throws(ChildProgram.Fault) {
            return read(try await PrintedDocument.reading(path), facts)
        } catch {
            let detail: String
            switch error {
            case .isMissing: throw PrintFault.missingProgram("pdftotext", package: "poppler-utils")
            case .tookTooLong(let seconds): detail = "`pdftotext` did not finish within \(seconds) seconds"
            case .saidTooMuch: detail = "it holds too much text"
            case .failed(let reason): detail = reason
            }
            return Read(faults: [
                unreadable("the PDF cannot be read: \(detail)", "look whether a reader of PDF opens it")
            ])
        }
    }

    private func fileFacts(bytes: Int) throws(PDFError) -> ExhibitFacts {
        let read = try PDFFile(path: path).facts()
        return ExhibitFacts(
            .present,
            pages: read.pages,
            isEncrypted: read.isEncrypted,
            bytes: bytes,
            contents: ExhibitContents(of: path)
        )
    }

    /// What the words of a PDF say, and what is known of the file.
    func read(_ document: PrintedDocument, _ facts: ExhibitFacts? = nil) -> Read {
        let name = FilePath.name(of: path)
        let paper = PDFPaper(document, named: name)
        guard !paper.lines.isEmpty else {
            return Read(faults: [
                unreadable("the PDF holds no text", "make it from the word processor, or add text by OCR")
            ])
        }
        var read = PaperReader.paper(of: paper.paragraphs, named: name)
        read.margins = paper.margins
        read.layout = PrintedLayout(document, paper, court: read.caption.court?.location.start.line).layout
        var lines = paper.lines
        read.file = facts
        read.filePlace = lines.add(name, place: "the file", named: name).location
        read.unseen = (facts?.contents?.hiddenWords ?? []).map { place, text in
            UnseenWords(.property(place), lines.add(text, place: place, named: name))
        }
        return self.read(read, lines)
    }

    private func unreadable(_ message: String, _ help: String) -> Diagnostic {
        Diagnostic(.error, rule: "DOC-FILE", message, at: .beginning(of: FilePath.name(of: path)), help: help)
    }

    private func read(_ paper: Paper, _ lines: [FinishedLine]) -> Read {
        let name = paper.name
        guard let court = court.map({ Courts.court($0) }) ?? Self.court(in: lines) else {
            let complaint = court.flatMap { Courts.complaint(aboutKey: $0) } ?? ""
            return Read(faults: [Diagnostic(.error, rule: "DOC-COURT", complaint, at: .beginning(of: name))])
        }
        let found = exhibits.map { FoundExhibits(in: $0, seenFrom: FilePath.folder(of: path)) }
        let caseFile = CaseFile(document: name, court: court.key.value, exhibits: found?.list ?? [])
        let folder = MatterFolder(path: FilePath.folder(of: path), exhibits: exhibits)
        let files = ExhibitReader(folder: folder, caseFile: caseFile, memory: memory).files()
        let outline = PacketOutline(
            paper,
            exhibits: found?.list,
            facts: files.mapValues(\.facts),
            court: CourtFacts(court)
        )
        return Read(
            content: Matter.Content(
                caseFile: caseFile,
                court: court,
                prose: [name: paper.prose],
                outline: outline,
                exhibitFiles: files
            ),
            lines: lines,
            faults: found?.faults ?? []
        )
    }

    /// The court whose district stands in the caption, or the generic one.
    private static func court(in lines: [FinishedLine]) -> Court {
        let caption = lines.prefix(40).map { $0.text.uppercased() }
        let known = Courts.keys.lazy.compactMap { Courts.court($0) }.first { court in
            guard let district = CourtFacts(court).district else { return false }
            return caption.contains { $0.contains(district) }
        }
        return known ?? Courts.fallback
    }
}

extension DocumentReader.Read {
    /// What is wrong with the document, beside the matter that it is of.
    ///
    /// - Parameters:
    ///   - rules: those to apply; `nil` for all.
    ///   - name: the document as the user knows it.
    /// - Returns: findings in `name`, with what the matter waives.
    func findings(_ rules: Set<String>?, beside content: Matter.Content, named name: String) -> [Diagnostic] {
        guard let outline = self.content?.outline, let file = outline.paper?.name else {
            return faults.map { $0.inFile(name) }
        }
        let found = Waivers(content.caseFile.waivers, for: .all).marked(RuleBook.review(outline, only: rules))
        return faults.map { $0.inFile(name) } + found.map { $0.inDocument(lines, named: file).inFile(name) }
    }
}

extension Diagnostic {
    /// Tells it of another file: the document as the user knows it.
    fileprivate func inFile(_ name: String) -> Diagnostic {
        var moved = self
        moved.location.file = name
        return moved
    }

    /// Tells a place in a document as a person counts: `draft.docx, paragraph 14`.
    func inDocument(_ lines: [FinishedLine], named name: String) -> Diagnostic {
        guard excerpt == nil, location.file == name, lines.indices.contains(location.start.line - 1) else {
            return self
        }
        let line = lines[location.start.line - 1]
        let length = line.text.unicodeScalars.count
        let start = min(location.start.column - 1, length)
        let end = location.end.line == location.start.line ? min(location.end.column - 1, length) : length
        var told = self
        told.excerpt = Excerpt(place: line.place, text: line.text, marked: start..<max(start, end))
        return told
    }
}
