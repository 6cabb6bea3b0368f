internal import CaseFiles
internal import Diagnostics
internal import Templating
internal import WordDocuments

extension Matter {
    /// Drafts a document. A matter with errors is drafted all the same, so that it can be read.
    ///
    /// - Throws: ``DraftFault`` when the case file, the date or the template cannot be understood, or when the
    ///   document would not be sound; ``FileFault`` when the template cannot be read.
    public func draft(_ document: DocumentKind, _ options: DraftOptions = DraftOptions()) throws -> Draft {
        guard let content, !isDocument else { throw DraftFault(diagnostics: readingFaults + undraftable) }
        let date = try date(of: options) ?? content.caseFile.filingDate?.value
        let template = try template(for: document, options)
        let values = DraftValues(content, date: date)
        var package = try fill(template, with: values.context)
        let origin = "\(document.rawValue) of \(name)"
        package.seal(origin: origin)
        return Draft(package: package, origin: origin, inputs: inputs)
    }

    /// The matter's own name, wherever its folder lies.
    var name: String { FilePath.name(of: FilePath.real(folder) ?? folder) }

    private func date(of options: DraftOptions) throws(DraftFault) -> Day? {
        guard let text = options.date else { return nil }
        guard let day = Day(text) else {
            let message = "`\(text)` is not a day of the calendar"
            let help = "write year, month and day: `2026-03-15`"
            throw DraftFault(diagnostics: [
                Diagnostic(.error, rule: "CASE-DATE", message, at: .beginning(of: "--date"), help: help)
            ])
        }
        return day
    }

    private func template(for document: DocumentKind, _ options: DraftOptions) throws -> WordTemplate {
        let name = options.template ?? "Templates/\(document.rawValue).xml"
        let bytes =
            if let path = options.template {
                try InputFile.read(path, named: path, limit: 64 << 20)
            } else {
                BuiltinFiles.bytes(of: name) ?? []
            }
        var package = try self.package(bytes, named: name)
        package.becomeDocument()
        let template = WordTemplate(compiling: package, named: name)
        guard !template.diagnostics.contains(where: { $0.severity == .error }) else {
            throw DraftFault(diagnostics: template.diagnostics)
        }
        return template
    }

    private func package(_ bytes: [UInt8], named name: String) throws(DraftFault) -> WordPackage {
        do throws(PackageError) {
            return try WordPackage(reading: bytes, named: name)
        } catch {
            throw DraftFault(diagnostics: [error.diagnostic(rule: "TPL-PACKAGE")])
        }
    }

    private func fill(_ template: WordTemplate, with context: TemplateObject) throws(DraftFault) -> WordPackage {
        let package: WordPackage
        do throws(TemplateFailure) {
            package = try template.render(context: context)
        } catch {
            throw DraftFault(diagnostics: [error.diagnostic])
        }
        // We never write a file that Word would have to repair.
        let faults = PackageCheck.faults(in: package)
        guard faults.isEmpty else { throw DraftFault(diagnostics: faults) }
        return package
    }
}
