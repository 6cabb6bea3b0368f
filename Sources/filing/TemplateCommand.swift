internal import ArgumentParser

struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "The tools of those who write templates.",
        discussion: """
            Example: filing template check letter.docx --schema client.schema.json

            A template is a Word document with the tags of docxtpl: {{ name }}, {%p if … %}, {%tr for … %}.
            """,
        subcommands: [
            TemplateCheckCommand.self, TemplateTagsCommand.self, TemplatePackCommand.self, TemplateUnpackCommand.self,
            TemplateExportCommand.self,
        ]
    )
}
