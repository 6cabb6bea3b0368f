internal import CaseFiles
package import Citations
internal import Diagnostics
internal import FoundationEssentials
internal import Review
internal import WordDocuments

/// Every citation of a text, a Word document, a PDF, a matter or standard input.
public struct CitationReport: Sendable {
    private var citations: [PlacedCitation] = []

    /// Reads the citations of a text.
    public init(text: String) {
        citations = CitationScanner.citations(in: text).map { PlacedCitation(citation: $0) }
    }

    /// Reads a matter's texts, a Word document's body, a PDF, or any other file as a text.
    ///
    /// Paragraphs of a document are joined by line feeds; of a matter's text the citations are those that it prints, keyed
    /// references among them.
    /// - Throws: ``FileFault``; ``DraftFault`` when a document or a case file cannot be understood; ``PrintFault`` when the
    ///   program is missing that reads PDFs.
    public static func reading(_ path: String) async throws -> CitationReport {
        if InputFile.isFolder(path) || ["yaml", "yml"].contains(FilePath.ending(of: path)) {
            return try CitationReport(matter: Matter(opening: path))
        }
        let nature = FileNature(of: path)
        if nature == .printed { return CitationReport(paragraphs: try await printedParagraphs(of: path)) }
        let bytes = try InputFile.read(path, named: path, limit: 64 << 20)
        if nature == .text, FilePath.ending(of: path) != "xml" {
            return CitationReport(text: String(decoding: bytes, as: UTF8.self))
        }
        return CitationReport(paragraphs: try wordParagraphs(of: bytes, path))
    }

    private static func printedParagraphs(of path: String) async throws -> [(place: String, text: String)] {
        let read = try await DocumentReader(path: path, exhibits: nil, court: nil, memory: FileMemory(cache: nil))
            .readPrinted(looksAtFile: false)
        guard let outline = read.content?.outline, let paper = outline.paper else {
            throw DraftFault(diagnostics: read.faults)
        }
        return outline.printed(paper.prose).blocks.map { text in
            let line = text.location(of: 0..<1).start.line
            return (read.lines.indices.contains(line - 1) ? read.lines[line - 1].place : "", text.string)
        }
    }

    private static func wordParagraphs(of bytes: [UInt8], _ path: String) throws -> [(place: String, text: String)] {
        do throws(PackageError) {
            return try DocumentText(reading: WordPackage(reading: bytes, named: path)).paragraphs
                .map { ("paragraph \($0.index)", $0.text) }
        } catch {
            throw DraftFault(diagnostics: [error.diagnostic(rule: "CITES-FILE")])
        }
    }

    private init(paragraphs: [(place: String, text: String)]) {
        var offsets: [Int] = []
        var end = 0
        for paragraph in paragraphs {
            offsets.append(end)
            end += paragraph.text.unicodeScalars.count + 1
        }
        citations = CitationScanner.citations(inParagraphs: paragraphs.map(\.text)).map { placed in
            PlacedCitation(
                citation: placed.citation,
                offset: offsets[placed.paragraph],
                place: paragraphs[placed.paragraph].place
            )
        }
    }

    private init(matter: Matter) throws {
        guard let content = matter.content else { throw DraftFault(diagnostics: matter.withPaths(matter.review())) }
        let caseFile = content.caseFile
        let texts = caseFile.facts + caseFile.claims.map(\.allegations) + caseFile.textsOfDocuments
        for name in texts.map(\.value) {
            guard let prose = content.prose[name] else { continue }
            let (blocks, notes) = content.outline.printed(prose)
            let before = citations.count
            citations += CitationScanner.citations(inParagraphs: blocks.map(\.string), notes: notes).map { placed in
                let range = placed.citation.start..<placed.citation.end
                var location = blocks[placed.paragraph].location(of: range)
                location.file = FilePath.join(matter.folder, location.file)
                let start = location.start
                var citation = placed.citation
                citation.antecedent = citation.antecedent.map { $0 + before }
                return PlacedCitation(
                    citation: citation,
                    place: "\(location.file):\(start.line):\(start.column)",
                    location: location
                )
            }
        }
    }

    /// One line each: the place, the kind, the citation in its usual form, and what is doubtful about it.
    public func text() -> String {
        citations.map { placed in
            let doubts = placed.citation.doubts.map { "    ? \($0.message)\n" }.joined()
            return "\(placed.shownPlace)  \(placed.citation.kind.rawValue)  \(placed.citation.normal)\n\(doubts)"
        }.joined()
    }

    /// The JSON contract: an array, each citation with `kind`, `text`, `start`, `end` (Unicode scalars from 0), `normal`
    /// and the fields of its kind. In a matter `start` and `end` count in the paragraph, and `file`, `line`, `column` tell
    /// where it stands; in a document `place` does.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(citations), as: UTF8.self) + "\n"
    }
}

/// A citation and where it was read.
private struct PlacedCitation: Encodable, Sendable {
    var citation: Citation
    /// The scalars before its paragraph.
    var offset = 0
    /// The place in words; `nil` in a plain text, where only offsets tell it.
    var place: String?
    /// The place in a matter's file.
    var location: Location?

    var shownPlace: String { place ?? "\(citation.start)–\(citation.end)" }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: FieldName.self)
        try container.encode(citation.kind.rawValue, forKey: FieldName("kind"))
        try container.encode(citation.text, forKey: FieldName("text"))
        try container.encode(citation.start + offset, forKey: FieldName("start"))
        try container.encode(citation.end + offset, forKey: FieldName("end"))
        try container.encode(citation.normal, forKey: FieldName("normal"))
        for field in citation.fields { try container.encode(field.value, forKey: FieldName(field.name)) }
        if let location {
            try container.encode(location.file, forKey: FieldName("file"))
            try container.encode(location.start.line, forKey: FieldName("line"))
            try container.encode(location.start.column, forKey: FieldName("column"))
        } else {
            try container.encodeIfPresent(place, forKey: FieldName("place"))
        }
    }
}

private struct FieldName: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension CitationField.Value: Encodable {
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text): try Self.encode(text, to: encoder)
        case .number(let number): try Self.encode(number, to: encoder)
        case .list(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(value) }
        case .object(let fields):
            var container = encoder.container(keyedBy: FieldName.self)
            for field in fields { try container.encode(field.value, forKey: FieldName(field.name)) }
        }
    }

    private static func encode(_ value: some Encodable, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
