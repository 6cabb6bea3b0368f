internal import ArgumentParser
internal import FilingAssembler

struct CitesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cites",
        abstract: "Lists every citation in a text, a document or a matter.",
        discussion: """
            Example: filing cites complaint.docx --format json > citations.json

            Example: filing cites roe-v-doe

            FILE is a text, a Markdown file, a Word document, a PDF, a matter, or - for standard input. In a text, places
            count Unicode scalars from 0.
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
            let report =
                file == "-"
                ? CitationReport(text: Console.standardInput()) : try await CitationReport.reading(file)
            Console.say(try format == .json ? report.json() : report.text())
        }
    }
}
