internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

@main
enum Tool {
    static func main() {
        MainThread.run {
            let words = Array(CommandLine.arguments.dropFirst())
            let command: any ParsableCommand
            do {
                try refuseUnknown(words.first)
                command = try RenderCommand.plain(words) ?? Filing.parseAsRoot(words)
            } catch {
                Filing.exit(withError: error)
            }
            do {
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    var command = command
                    try command.run()
                }
            } catch let error as ValidationError {
                // With the usage of the command itself, which an error thrown here does not get.
                let usage = Filing.usageString(for: type(of: command))
                Console.complain("Error: \(error.message)\nUsage: \(usage)\n")
                exit(ExitCode.validationFailure.rawValue)
            } catch {
                Filing.exit(withError: error)
            }
        }
    }
}

/// A misspelt command is told as one, not as arguments that nobody expected.
private func refuseUnknown(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    let commands = Filing.configuration.subcommands.map { $0._commandName }
    guard !commands.contains(word) else { return }
    let advice = Spelling.advice(for: word, among: commands) ?? "`filing --help` lists them"
    throw ValidationError("there is no command `\(word)`; \(advice)")
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
