package import Citations
internal import FoundationEssentials
internal import WordDocuments

/// Every citation of a text, a Word document or standard input.
public struct CitationReport: Sendable {
    private let citations: [Citation]

    /// Reads the citations of a text.
    public init(text: String) {
        citations = CitationScanner.citations(in: text)
    }

    /// Reads a text or Markdown file, or a Word document's body, whose paragraphs are joined by line feeds.
    /// - Throws: ``FileFault``; ``DraftFault`` when a Word document cannot be understood.
    public init(reading path: String) throws {
        let bytes = try InputFile.read(path, named: path, limit: 64 << 20)
        guard ["docx", "dotx", "xml"].contains(FilePath.ending(of: path)) else {
            self.init(text: String(decoding: bytes, as: UTF8.self))
            return
        }
        do throws(PackageError) {
            let document = try DocumentText(reading: WordPackage(reading: bytes, named: path))
            self.init(text: document.paragraphs.map(\.text).joined(separator: "\n"))
        } catch {
            throw DraftFault(diagnostics: [error.diagnostic(rule: "CITES-FILE")])
        }
    }

    /// One line each: the place, the kind, the citation in its usual form, and what is doubtful about it.
    public func text() -> String {
        citations.map { citation in
            let doubts = citation.doubts.map { "    ? \($0.message)\n" }.joined()
            return "\(citation.start)–\(citation.end)  \(citation.kind.rawValue)  \(citation.normal)\n\(doubts)"
        }.joined()
    }

    /// The JSON contract: an array, each citation with `kind`, `text`, `start`, `end` (Unicode scalars from 0), `normal`
    /// and the fields of its kind.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(citations.map(EncodedCitation.init)), as: UTF8.self) + "\n"
    }
}

/// A citation with the fields of its kind beside those that all have.
private struct EncodedCitation: Encodable {
    var citation: Citation

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: FieldName.self)
        try container.encode(citation.kind.rawValue, forKey: FieldName("kind"))
        try container.encode(citation.text, forKey: FieldName("text"))
        try container.encode(citation.start, forKey: FieldName("start"))
        try container.encode(citation.end, forKey: FieldName("end"))
        try container.encode(citation.normal, forKey: FieldName("normal"))
        for field in citation.fields { try container.encode(field.value, forKey: FieldName(field.name)) }
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
