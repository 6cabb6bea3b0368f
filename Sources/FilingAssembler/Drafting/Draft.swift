internal import CaseFiles
public import Diagnostics
internal import WordDocuments

/// The formats a draft can be written in.
public enum DraftFormat: String, Sendable, CaseIterable {
    /// A zipped Word document.
    case docx
    /// Flat OPC: one readable XML file that Word opens.
    case xml
    /// Printed through LibreOffice.
    case pdf

    /// The format that a file's ending means, or `nil` for any other ending.
    public init?(ending path: String) {
        self.init(rawValue: FilePath.ending(of: path))
    }
}

/// What a draft depends on besides the matter.
public struct DraftOptions: Sendable {
    /// The date of the document, `YYYY-MM-DD`; `nil` takes the case file's filing date.
    public var date: String?
    /// A Word template to use instead of the built-in one.
    public var template: String?
    /// Where a packet has the exhibits, by exhibit key; empty for a draft of its own.
    var exhibitPlaces: [String: ExhibitPlace] = [:]

    /// Whether a text is a day of the calendar, as `date` wants it.
    public static func isDate(_ text: String) -> Bool { Day(text) != nil }

    public init(date: String? = nil, template: String? = nil) {
        self.date = date
        self.template = template
    }
}

/// Why nothing was drafted: the matter or the template cannot be understood.
public struct DraftFault: Error, Sendable {
    public var diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// A drafted document that passed the package check, in memory.
public struct Draft: Sendable {
    var package: WordPackage
    /// What is left to do before it can be printed; `nil` when nothing is.
    var layout: LayoutPass?
    /// What the draft was made from, to tell its own former drafts from other files.
    let origin: String
    /// The files that the draft was made from, by their real paths; no draft is written over them.
    let inputs: Set<String>

    /// Whether the page numbers of its tables are still to be learnt.
    public var lacksPageNumbers: Bool { layout != nil }

    /// Writes the draft, whole or not at all.
    ///
    /// A file that stands at the path is replaced when it is a former draft of the same matter that nobody has worked
    /// on since, or when `replacing` says so.
    /// - Throws: ``OutputFault``, ``PrintFault``.
    public func write(to path: String, as format: DraftFormat, replacing: Bool) async throws {
        try await DraftWriter(format: format, replacing: replacing).write([(self, path)])
    }

    /// The draft as a file's bytes. In a PDF the page numbers of tables are right; in Word they are fields to be updated.
    public func bytes(as format: DraftFormat) async throws -> [UInt8] {
        guard format == .pdf else { return try await package.bytes(as: format) }
        return try await PageLayout.settled([self])[0].package.bytes(as: format)
    }

    func existing(at path: String, _ format: DraftFormat, replacing: Bool) throws(OutputFault) -> OutputFile.Existing {
        if let real = FilePath.real(path), inputs.contains(real) {
            let complaint = "`\(path)` is a file of the matter itself"
            throw OutputFault(path: path, complaint: complaint, help: "name another file")
        }
        if replacing { return .isReplaced }
        guard FilePath.real(path) != nil else { return .isKept }
        try OutputFile.refuseUnwritable(path, existing: .isReplaced)
        guard let reason = reasonToKeep(path, format) else { return .isReplaced }
        throw OutputFault(
            path: path,
            complaint: "`\(path)` exists already and is kept: \(reason)",
            help: "draft to another name with -o and take over what is new, or replace it with --force"
        )
    }

    /// Why what stands at a path may be somebody's work; `nil` for a former draft that nobody has changed.
    private func reasonToKeep(_ path: String, _ format: DraftFormat) -> String? {
        guard format != .pdf else { return "a PDF does not tell whose work is in it" }
        guard let bytes = try? InputFile.read(path, named: path, limit: 64 << 20),
            let former = try? WordPackage(reading: bytes, named: path)
        else { return "it is no draft" }
        return switch former.sealState(origin: origin) {
        case .intact: nil
        case .broken: "somebody has changed it since it was drafted"
        case .foreign: "it was drafted from another matter, or is another document of this one"
        case .absent: "another program has written it, as Word does when somebody saves a draft"
        }
    }
}

extension WordPackage {
    func bytes(as format: DraftFormat) async throws -> [UInt8] {
        switch format {
        case .docx: try docx()
        case .xml: try flatOPC()
        case .pdf: try await PDFPrinter.print(docx())
        }
    }
}
