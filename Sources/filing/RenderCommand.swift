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

    /// `render TEMPLATE DATA -o OUT [--force]`, and nothing else.
    ///
    /// This is what offices run in a loop. ArgumentParser's reflection is a sixth of the time that such a run takes, so
    /// the one form that needs none of it is read here.
    static func plain(_ words: [String]) -> RenderCommand? {
        let isForced = words.count == 6 && words[5] == "--force"
        guard words.count == (isForced ? 6 : 5), words[0] == "render", words[3] == "-o" || words[3] == "--output" else {
            return nil
        }
        let paths = [words[1], words[2], words[4]]
        guard !paths.contains(where: { $0.isEmpty || $0.hasPrefix("-") }) else { return nil }
        var command = RenderCommand()
        // One by one: a tuple on the left would read what has no value yet.
        command.template = paths[0]
        command.data = paths[1]
        command.output = paths[2]
        command.force = isForced
        command.format = nil
        command.date = nil
        command.maxOutput = nil
        command.dialect = .docxtpl
        command.strictUndefined = false
        return command
    }

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
