internal import CaseFiles
public import Diagnostics
internal import Templating
internal import WordDocuments

/// What a run of a template depends on besides the data.
public struct TemplateOptions: Sendable {
    /// The day that `today()` means, `YYYY-MM-DD`.
    public var date: String?
    /// Whether a value that nobody gave is an error instead of printing nothing.
    public var strictUndefined = false
    /// The most bytes that the document's parts may have together; `nil` for the standard limit.
    public var maxOutput: Int?

    public init(date: String? = nil, strictUndefined: Bool = false, maxOutput: Int? = nil) {
        self.date = date
        self.strictUndefined = strictUndefined
        self.maxOutput = maxOutput
    }
}

/// Whose words win where docxtpl and docassemble mean different things by one.
public enum TemplateDialect: String, Sendable, CaseIterable {
    /// Jinja's, as docxtpl has them; docassemble's where Jinja has none.
    case docxtpl
    /// docassemble's.
    case docassemble
}

/// A Word template of anybody's, in the language of docxtpl: `.docx`, `.dotx` or Flat OPC.
public struct TemplateFile: Sendable {
    /// As the user named it.
    public let name: String
    let package: WordPackage
    let template: WordTemplate

    static let mostBytes = 256 << 20

    /// Reads and compiles a template. What is wrong with its tags is in ``diagnostics``.
    /// - Throws: ``FileFault``; ``TemplateFault`` when the file is no Word document.
    public init(opening path: String, in dialect: TemplateDialect = .docxtpl) throws {
        name = path
        package = try WordFile.open(path)
        let vocabulary = dialect == .docxtpl ? Vocabulary.jinjaFirst : .legal
        template = WordTemplate(compiling: package, named: path, vocabulary: vocabulary)
    }

    /// Everything that is wrong with the tags, in the order of the document.
    public var diagnostics: [Diagnostic] { template.diagnostics }

    /// The document that the template and the data make, checked.
    /// - Throws: ``TemplateFault`` with all that is wrong with the template and the data.
    public func render(_ data: TemplateData, _ options: TemplateOptions = TemplateOptions()) throws(TemplateFault)
        -> RenderedDocument
    {
        let options = try renderOptions(options)
        let faults = data.diagnostics + diagnostics
        guard !faults.contains(where: { $0.severity == .error }) else {
            throw TemplateFault(diagnostics: faults, texts: data.texts)
        }
        var made = try fill(with: data.object, options)
        made.becomeDocument()
        let found = PackageCheck.faults(in: made)
        guard !found.contains(where: { $0.severity == .error }) else { throw TemplateFault(diagnostics: found) }
        // A function that is not ours was answered by the data, or the document would not be here.
        return RenderedDocument(package: made, warnings: faults.filter { $0.rule != "TPL-UNKNOWN-FUNCTION" } + found)
    }

    private func fill(with object: TemplateObject, _ options: RenderOptions) throws(TemplateFault) -> WordPackage {
        do throws(TemplateFailure) {
            return try template.render(context: object, options: options)
        } catch {
            throw TemplateFault(diagnostics: [error.diagnostic])
        }
    }

    private func renderOptions(_ options: TemplateOptions) throws(TemplateFault) -> RenderOptions {
        if let date = options.date, Day(date) == nil {
            let help = "write year, month and day: `2026-03-15`"
            let message = "`\(date)` is not a day of the calendar"
            throw TemplateFault(diagnostics: [
                Diagnostic(.error, rule: "DATA-DATE", message, at: .beginning(of: "--date"), help: help)
            ])
        }
        var made = RenderOptions(
            strictUndefined: options.strictUndefined,
            date: options.date,
            files: TemplateNeighbours(of: name).files
        )
        if let limit = options.maxOutput { made.maxOutput = limit }
        return made
    }
}
