internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Drafts a document of a matter as a Word file, or all of them.",
        discussion: """
            Example: filing draft examples/cedc-v-irs -o complaint.docx
            Example: filing draft examples/cedc-v-irs --document summons-irs
            Example: filing draft examples/cedc-v-irs --document all -o drafts

            The ending decides the format: .docx, .xml (one readable Word file, Flat OPC) or .pdf (through LibreOffice).
            `--document list` prints the documents that the matter makes. One that comes several times is named with what
            it is about: summons-irs. With `all` the output is a folder.
            A matter with errors is drafted all the same, so that it can be read; run `filing check` to see them.
            """
    )

    @Argument(help: "A matter's folder, or its case file.", completion: .directory)
    var path: String

    @Option(help: "Which document: its key, such as complaint or summons-irs; or all; or list.")
    var document = "complaint"

    @Option(
        name: [.short, .customLong("output")],
        help: "The file to write. Default: the document's name with .docx, in the current folder.",
        completion: .file()
    )
    var output: String?

    @Option(help: "The format, when the ending does not say it: docx, xml or pdf.")
    var format: DraftFormat?

    @Option(help: "The date of the document, YYYY-MM-DD, instead of the case file's filing_date.")
    var date: String?

    @Option(help: "The folder of the exhibits, instead of the one the case file names.", completion: .directory)
    var exhibits: String?

    @Option(help: "A Word template to use instead of the built-in one.", completion: .file())
    var template: String?

    @Flag(help: "Replace the output file if it exists.")
    var force = false

    func run() async throws {
        try await reportingFailures {
            let matter = try Matter(opening: path, exhibits: exhibits)
            switch document {
            case "list": list(matter)
            case "all": try await draftAll(matter)
            default: try await draftOne(matter)
            }
        }
    }

    private var options: DraftOptions { DraftOptions(date: date, template: template) }

    private func list(_ matter: Matter) {
        for document in matter.documents() { Console.say("\(document.fileName)  \(document.title)\n") }
        warn(about: matter)
    }

    private func draftOne(_ matter: Matter) async throws {
        let target = output ?? "\(document).\((format ?? .docx).rawValue)"
        guard let format = format ?? DraftFormat(ending: target) else {
            throw ValidationError("`\(target)` should end in .docx, .xml or .pdf; or say --format")
        }
        try await draft(matter).write(to: target, as: format, replacing: force)
        Console.say("\(target)\n")
        warn(about: matter)
    }

    /// A document by its key, or by its kind.
    private func draft(_ matter: Matter) throws -> Draft {
        let planned = matter.documents()
        if let found = planned.first(where: { $0.key == document }) { return try matter.draft(found, options) }
        if let kind = DocumentKind(rawValue: document) { return try matter.draft(kind, options) }
        guard matter.isReadable else { return try matter.draft(.complaint, options) }
        let keys = planned.map(\.key) + DocumentKind.allCases.map(\.rawValue)
        let help = Spelling.advice(for: document, among: keys).map { "; \($0)" } ?? "; `--document list` names them"
        throw ValidationError("the matter has no document `\(document)`\(help)")
    }

    private func draftAll(_ matter: Matter) async throws {
        let folder = output ?? "."
        let format = format ?? .docx
        try OutputFolder.make(folder)
        var faults: [Diagnostic] = []
        for (document, draft) in try matter.draft(matter.documents(), options) {
            let target = "\(folder)/\(document.fileName).\(format.rawValue)"
            do {
                try await draft.get().write(to: target, as: format, replacing: force)
                Console.say("\(target)\n")
            } catch let fault as DraftFault {
                faults += fault.diagnostics
            }
        }
        warn(about: matter)
        guard faults.isEmpty else { throw DraftFault(diagnostics: faults) }
    }

    private func warn(about matter: Matter) {
        let errors = matter.errorCount
        guard errors > 0 else { return }
        Console.complain(
            "filing: the matter has \(errors) error\(errors == 1 ? "" : "s"); see `filing check \(path)`\n"
        )
    }
}
