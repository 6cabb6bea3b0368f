internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler

struct TemplateTagsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags",
        abstract: "Lists the names that a template needs, or makes data to fill in.",
        discussion: """
            Example: filing template tags letter.docx --skeleton > client.json
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The template: .docx, .dotx or .xml (Flat OPC).", completion: .file())
    var template: String

    @Option(help: "Whose words win where they differ: docxtpl or docassemble.")
    var dialect = TemplateDialect.docxtpl

    @Option(help: "How to list: text or json.")
    var format = Format.text

    @Flag(help: "Print data in JSON with every name and nothing in it.")
    var skeleton = false

    func run() async throws {
        try await reportingFailures {
            let file = try TemplateFile(opening: template, in: dialect)
            Console.complain(inOrder: file.diagnostics)
            if file.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.badInput }
            switch (skeleton, format) {
            case (true, _): Console.say(file.dataSkeleton)
            case (false, .json): Console.say(file.needsJSON)
            case (false, .text): Console.say(file.needsText)
            }
        }
    }
}
