internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Drafts a document of a matter as a Word file.",
        discussion: """
            Example: filing draft examples/cedc-v-irs -o complaint.docx

            The ending decides the format: .docx, .xml (one readable Word file, Flat OPC) or .pdf (through LibreOffice).
            A matter with errors is drafted all the same, so that it can be read; run `filing check` to see them.
            """
    )

    @Argument(help: "A matter's folder, or its case file.", completion: .directory)
    var path: String

    @Option(help: "Which document: complaint.")
    var document = DocumentKind.complaint

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
            let target = output ?? "\(document.rawValue).\((format ?? .docx).rawValue)"
            guard let format = format ?? DraftFormat(ending: target) else {
                throw ValidationError("`\(target)` should end in .docx, .xml or .pdf; or say --format")
            }
            let matter = try Matter(opening: path, exhibits: exhibits)
            let draft = try matter.draft(document, DraftOptions(date: date, template: template))
            try await draft.write(to: target, as: format, replacing: force)
            Console.say("\(target)\n")
            warn(about: matter)
        }
    }

    private func warn(about matter: Matter) {
        let errors = matter.review().count(of: .error)
        guard errors > 0 else { return }
        Console.complain(
            "filing: the matter has \(errors) error\(errors == 1 ? "" : "s"); see `filing check \(path)`\n"
        )
    }
}
