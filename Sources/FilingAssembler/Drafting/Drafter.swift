internal import CaseFiles
internal import Diagnostics
internal import Templating
internal import WordDocuments

/// Drafts documents of one matter, and makes what they share once.
struct Drafter {
    private let matter: Matter
    private let options: DraftOptions
    private let values: DraftValues
    private let paper: String
    private var templates: [DocumentKind: WordTemplate] = [:]
    /// The papers by name, read and packed once for all kinds that stand on them.
    private var sheets: [String: WordPackage] = [:]
    /// Reads the parts once that documents have in common.
    private var check = PackageCheck()

    init(_ matter: Matter, _ content: Matter.Content, _ options: DraftOptions) throws(DraftFault) {
        self.matter = matter
        self.options = options
        paper = content.court.paper?.value ?? PaperTemplate.standard
        values = DraftValues(
            content,
            date: try Self.date(of: options) ?? content.caseFile.filingDate?.value,
            exhibitPlaces: options.exhibitPlaces
        )
    }

    mutating func draft(_ document: PlannedDocument) throws -> Draft {
        let template = try template(for: document.kind)
        let origin = "\(document.key) of \(matter.name)"
        let package = try Self.sealed(template, values.context(of: document), origin, &check)
        return Draft(
            package: package,
            layout: layout(of: document, template, origin),
            origin: origin,
            inputs: matter.inputs
        )
    }

    private static func sealed(
        _ template: WordTemplate,
        _ context: TemplateObject,
        _ origin: String,
        _ check: inout PackageCheck
    ) throws(DraftFault) -> WordPackage {
        var package = try fill(template, with: context, &check)
        package.seal(origin: origin)
        return package
    }

    /// Only a brief with tables needs to be laid out.
    private func layout(
        of document: PlannedDocument,
        _ template: WordTemplate,
        _ origin: String
    ) -> LayoutPass? {
        guard values.hasTables(document) else { return nil }
        let (values, check) = (values, check)
        return LayoutPass(
            probe: {
                var check = check
                return try Self.fill(template, with: values.probing.context(of: document), &check)
            },
            redraft: {
                var check = check
                return try Self.sealed(template, values.knowing($0).context(of: document), origin, &check)
            }
        )
    }

    private static func date(of options: DraftOptions) throws(DraftFault) -> Day? {
        guard let text = options.date else { return nil }
        guard let day = Day(text) else {
            let message = "`\(text)` is not a day of the calendar"
            let help = "write year, month and day: `2026-03-15`"
            throw DraftFault(diagnostics: [
                Diagnostic(.error, rule: "CASE-DATE", message, at: .beginning(of: "the date"), help: help)
            ])
        }
        return day
    }

    private mutating func template(for kind: DocumentKind) throws -> WordTemplate {
        if let known = templates[kind] { return known }
        var package = try package(of: kind)
        package.becomeDocument()
        let template = WordTemplate(compiling: package, named: package.name)
        guard !template.diagnostics.contains(where: { $0.severity == .error }) else {
            throw DraftFault(diagnostics: template.diagnostics)
        }
        templates[kind] = template
        return template
    }

    private mutating func package(of kind: DocumentKind) throws -> WordPackage {
        let bytes = try options.template.map { try InputFile.read($0, named: $0, limit: 64 << 20) }
        do throws(PackageError) {
            guard let bytes, let path = options.template else { return try builtin(kind) }
            var package = try WordPackage(reading: bytes, named: path)
            try BuiltinTemplate.complete(&package) { "Templates/\($0)" }
            return package
        } catch {
            throw DraftFault(diagnostics: [error.diagnostic(rule: "TPL-PACKAGE")])
        }
    }

    private mutating func builtin(_ kind: DocumentKind) throws(PackageError) -> WordPackage {
        let paper = PaperTemplate(name: kind.isForm ? PaperTemplate.standard : paper)
        if let sheet = sheets[paper.name] { return try BuiltinTemplate.package(kind, on: paper, sheet) }
        var sheet = try paper.package(named: paper.name)
        sheet.packParts()
        sheets[paper.name] = sheet
        return try BuiltinTemplate.package(kind, on: paper, sheet)
    }

    private static func fill(
        _ template: WordTemplate,
        with context: TemplateObject,
        _ check: inout PackageCheck
    ) throws(DraftFault) -> WordPackage {
        let package: WordPackage
        do throws(TemplateFailure) {
            package = try template.render(context: context)
        } catch {
            throw DraftFault(diagnostics: [error.diagnostic])
        }
        // We never write a file that Word would have to repair.
        let faults = check.faults(in: package)
        guard faults.isEmpty else { throw DraftFault(diagnostics: faults) }
        return package
    }
}
