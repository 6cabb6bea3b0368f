internal import ArgumentParser
internal import FilingAssembler

@main
enum Tool {
    static func main() {
        MainThread.run {
            do {
                let words = Array(CommandLine.arguments.dropFirst())
                let command = try RenderCommand.plain(words) ?? Filing.parseAsRoot(words)
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    var command = command
                    try command.run()
                }
            } catch {
                Filing.exit(withError: error)
            }
        }
    }
}

struct Filing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "filing",
        abstract: "Reviews court filings and drafts them as Word documents from a folder of plain text.",
        discussion: """
            A matter is a folder with `case.yaml`, text files and exhibits.

              filing new roe-v-doe          a matter to start from
              filing check roe-v-doe        every finding with its place, its rule and its fix
              filing draft roe-v-doe        the complaint as a Word document
              filing packet roe-v-doe -o p  everything bound for the court

            It is a drafting tool and gives no legal advice. It works offline; case data never leaves the machine.

            Exit codes: 0 done, no errors · 1 findings of severity error · 64 usage · 65 input cannot be understood ·
            66 input missing · 69 a program is missing · 70 our fault · 73 output cannot be written.
            """,
        version: ToolIdentity.version,
        subcommands: [
            NewCommand.self, CheckCommand.self, ExhibitsCommand.self, DraftCommand.self, PacketCommand.self,
            VerifyCommand.self,
            RenderCommand.self, TemplateCommand.self,
            SchemaCommand.self, RulesCommand.self, ExplainCommand.self, CitesCommand.self,
        ]
    )
}
