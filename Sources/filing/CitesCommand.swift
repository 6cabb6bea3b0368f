internal import ArgumentParser
internal import FilingAssembler

struct CitesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cites",
        abstract: "Lists every citation in a text or a Word document.",
        discussion: """
            Example: filing cites complaint.docx --format json > citations.json

            FILE is a text, a Markdown file, a Word document, or - for standard input. Places count Unicode scalars from 0.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The file, or - for standard input.", completion: .file())
    var file: String

    @Option(help: "How to list: text or json.")
    var format = Format.text

    func run() async throws {
        try await reportingFailures {
            let report = try file == "-" ? CitationReport(text: Console.standardInput()) : CitationReport(reading: file)
            Console.say(try format == .json ? report.json() : report.text())
        }
    }
}
