internal import ArgumentParser
internal import FilingAssembler

struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Fills any docxtpl template with any JSON or YAML data.",
        discussion: """
            Example: filing render letter.docx client.yaml -o letter-to-ada.docx

            The template is a .docx, a .dotx or a Flat OPC .xml; no matter is needed. Data are read by their ending or,
            when that says nothing, by their content. Names that the data do not give print nothing, as in docxtpl.
            """
    )

    @Argument(help: "The template: .docx, .dotx or .xml (Flat OPC).", completion: .file())
    var template: String

    @Argument(help: "The data: JSON or YAML.", completion: .file())
    var data: String

    @Option(name: [.short, .customLong("output")], help: "The file to write.", completion: .file())
    var output: String

    @Option(help: "The format, when the ending does not say it: docx, xml or pdf.")
    var format: DraftFormat?

    @Option(help: "The day that today() means, YYYY-MM-DD.")
    var date: String?

    @Option(help: "Whose words win where they differ: docxtpl or docassemble.")
    var dialect = TemplateDialect.docxtpl

    @Flag(help: "Make it an error to use a value that the data do not give.")
    var strictUndefined = false

    @Option(help: "The most bytes that the document may have, unpacked.")
    var maxOutput: Int?

    @Flag(help: "Replace the output file if it exists.")
    var force = false

    func validate() throws {
        guard maxOutput.map({ $0 > 0 }) ?? true else { throw ValidationError("--max-output takes a number above 0") }
    }

    func run() async throws {
        try await reportingFailures {
            guard let format = format ?? DraftFormat(ending: output) else {
                throw ValidationError("`\(output)` should end in .docx, .xml or .pdf; or say --format")
            }
            let data = try TemplateData(opening: data)
            let template = try TemplateFile(opening: template, in: dialect)
            let options = TemplateOptions(date: date, strictUndefined: strictUndefined, maxOutput: maxOutput)
            let document = try template.render(data, options)
            Console.complain(inOrder: document.warnings)
            try await document.write(to: output, as: format, replacing: force)
            Console.say("\(output)\n")
        }
    }
}
