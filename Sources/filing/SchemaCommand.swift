internal import ArgumentParser
internal import FilingAssembler

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the description of the case file, for editors or for people.",
        discussion: """
            Example: filing schema > case.schema.json

            Then put this line at the top of case.yaml, and an editor with a YAML plug-in completes and checks the fields:
            # yaml-language-server: $schema=case.schema.json
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, markdown
    }

    @Option(help: "json (JSON Schema 2020-12) or markdown.")
    var format = Format.json

    func run() async throws {
        switch format {
        case .json: Console.say(CaseFileSchema.json)
        case .markdown: Console.say(CaseFileSchema.markdown)
        }
    }
}
