internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler

struct TemplateCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a template without data: tags, and with a schema the names in them.",
        discussion: """
            Example: filing template check letter.docx --schema client.schema.json

            The schema is a JSON Schema of the data (type, properties, items, $ref, required, additionalProperties, enum,
            oneOf). Without one only the tags are checked. --matter takes what a template of a matter sees.
            Exit code 1 when there is an error.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The template: .docx, .dotx or .xml (Flat OPC).", completion: .file())
    var template: String

    @Option(help: "A JSON Schema of the data.", completion: .file())
    var schema: String?

    @Flag(help: "Check against the data of a matter.")
    var matter = false

    @Option(help: "Whose words win where they differ: docxtpl or docassemble.")
    var dialect = TemplateDialect.docxtpl

    @Option(help: "How to report: text or json.")
    var format = Format.text

    @Option(
        help: "Also write the template here, with each finding as a Word comment at its paragraph.",
        completion: .file()
    )
    var mark: String?

    @Flag(help: "Replace the file of --mark if it exists.")
    var force = false

    func validate() throws {
        if let mark, TemplateForm(ending: mark) == nil {
            throw ValidationError("`\(mark)` should end in .docx, .dotx or .xml")
        }
        guard schema == nil || !matter else { throw ValidationError("--schema and --matter exclude each other") }
    }

    func run() async throws {
        try await reportingFailures {
            let schema = try schema.map { try TemplateSchema(opening: $0) } ?? (matter ? .matter : nil)
            let file = try TemplateFile(opening: template, in: dialect)
            let findings = file.check(against: schema)
            if let mark { try file.mark(findings, to: mark, replacing: force) }
            try report(findings)
            if findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
        }
    }

    private func report(_ findings: [Diagnostic]) throws {
        switch format {
        case .json: Console.say(try JSONReport(path: template, inOrder: findings).render())
        case .text:
            Console.complain(inOrder: findings)
            Console.say(Console.summary(of: findings, in: template))
        }
    }
}
