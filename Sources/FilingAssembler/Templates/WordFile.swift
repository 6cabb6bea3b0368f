internal import Diagnostics
internal import WordDocuments

/// Reading and writing any Word file.
enum WordFile {
    static func open(_ path: String) throws -> WordPackage {
        let bytes = try InputFile.read(path, named: path, limit: TemplateFile.mostBytes)
        return try package(bytes, named: path)
    }

    static func package(_ bytes: [UInt8], named name: String) throws(TemplateFault) -> WordPackage {
        do throws(PackageError) {
            return try WordPackage(reading: bytes, named: name)
        } catch {
            throw TemplateFault(diagnostics: [error.diagnostic(rule: "TPL-PACKAGE")])
        }
    }

    /// Writes a package in the form that the ending of the path means, if Word would open it without repair.
    static func write(_ package: WordPackage, to path: String, replacing: Bool) throws {
        let existing = replacing ? OutputFile.Existing.isReplaced : .isKept
        try OutputFile.refuseUnwritable(path, existing: existing)
        let package = package.fitting(TemplateForm(ending: path) ?? .docx)
        let faults = PackageCheck.faults(in: package).filter { $0.severity == .error }
        guard faults.isEmpty else { throw TemplateFault(diagnostics: faults) }
        try OutputFile.write(
            try bytes(of: package, as: TemplateForm(ending: path) ?? .docx),
            to: path,
            existing: existing
        )
    }

    private static func bytes(of package: WordPackage, as form: TemplateForm) throws(TemplateFault) -> [UInt8] {
        do throws(PackageError) {
            return form == .xml ? try package.flatOPC() : try package.docx()
        } catch {
            throw TemplateFault(diagnostics: [error.diagnostic(rule: "TPL-PACKAGE")])
        }
    }
}

/// The forms of a Word template.
public enum TemplateForm: String, Sendable, CaseIterable {
    case docx, dotx
    /// Flat OPC: one readable XML file that Word opens.
    case xml

    /// The form that a file's ending means, or `nil` for any other ending.
    public init?(ending path: String) {
        self.init(rawValue: FilePath.ending(of: path))
    }
}

extension WordPackage {
    /// Word opens a `.dotx` only as a template, and a `.docx` only as a document; Flat OPC may be either.
    fileprivate func fitting(_ form: TemplateForm) -> WordPackage {
        var package = self
        guard form != .xml, var main else { return package }
        main.contentType = form == .dotx ? WordNames.Content.template : WordNames.Content.document
        package[part: main.name] = main
        return package
    }
}
