public import Diagnostics
internal import WordDocuments

extension TemplateFile {
    /// Writes a Word file in another form: `.docx`, `.dotx` or `.xml` (Flat OPC), by the ending of the path.
    /// - Throws: ``FileFault``, ``OutputFault``; ``TemplateFault`` when Word would have to repair the file.
    public static func convert(_ path: String, to target: String, replacing: Bool) throws {
        try WordFile.write(try WordFile.open(path), to: target, replacing: replacing)
    }

    /// The names of the templates that are part of the binary.
    public static var builtinNames: [String] { DocumentKind.allCases.map(\.rawValue).sorted() }

    /// Writes a built-in template out, to be edited in Word.
    /// - Precondition: the name is one of ``builtinNames``.
    public static func export(_ name: String, to target: String, replacing: Bool) throws {
        guard let kind = DocumentKind(rawValue: name) else {
            preconditionFailure("the caller has looked the name up in `builtinNames`")
        }
        try WordFile.write(try BuiltinTemplate.package(kind), to: target, replacing: replacing)
    }

    /// Writes the template with each finding as a Word comment at its paragraph.
    public func mark(_ findings: [Diagnostic], to target: String, replacing: Bool) throws {
        try WordFile.write(try CommentMarks.marked(package, findings), to: target, replacing: replacing)
    }
}
