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
            A brief's tables need its pages: for one document LibreOffice lays it out; for all of them with --layout.
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

    @Flag(
        inversion: .prefixedNo,
        help: "Learn the page numbers in a brief's tables from LibreOffice. Default: for one document, not for all."
    )
    var layout: Bool?

    @Flag(help: "Replace the output file if it exists.")
    var force = false

    func validate() throws { try Console.requireDate(date) }

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
        try await write([(draft(matter), target)], as: format, layout.map { $0 ? .learnt : .left } ?? .learntIfPossible)
        warn(about: matter)
    }

    private func write(
        _ drafts: [(draft: Draft, path: String)],
        as format: DraftFormat,
        _ numbering: PageNumbering
    ) async throws {
        if format == .pdf || numbering != .left { Interruption.heed() }
        let writer = DraftWriter(format: format, numbering: numbering, replacing: force)
        let lack = try await writer.write(drafts) { Console.say("\($0)\n") }
        guard format != .pdf, lack != nil || numbering == .left else { return }
        for (draft, path) in drafts where draft.lacksPageNumbers {
            Console.complain(
                "filing: the tables of `\(path)` have no page numbers yet\(lack.map { ": \($0.complaint)" } ?? ""); "
                    + "\(lack == nil ? "add --layout, or " : "")select all in Word and press F9\n"
            )
        }
    }

    /// A document by its key, or by its kind.
    private func draft(_ matter: Matter) throws -> Draft {
        let planned = matter.documents()
        if let found = planned.first(where: { $0.key == document }) { return try matter.draft(found, options) }
        if let kind = DocumentKind(rawValue: document) {
            let keys = planned.filter { $0.kind == kind }.map(\.key)
            guard keys.count < 2 else {
                throw ValidationError(
                    "the matter has \(keys.count) documents of the kind `\(document)`: name one of "
                        + "\(keys.joined(separator: ", "))"
                )
            }
            return try matter.draft(kind, options)
        }
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
        let drafts = try matter.draft(matter.documents(), options).compactMap { document, draft in
            do {
                return (try draft.get(), "\(folder)/\(document.fileName).\(format.rawValue)")
            } catch let fault as DraftFault {
                faults += fault.diagnostics
                return nil
            }
        }
        try await write(drafts, as: format, layout == true ? .learnt : .left)
        warn(about: matter)
        guard faults.isEmpty else { throw DraftFault(diagnostics: faults) }
    }

    private func warn(about matter: Matter) {
        let errors = matter.errorCount
        guard errors > 0 else { return }
        Console.complain(
            "filing: the matter has \(errors) error\(errors == 1 ? "" : "s"); see `filing check \(Console.shellWord(path))`\n"
        )
    }
}
