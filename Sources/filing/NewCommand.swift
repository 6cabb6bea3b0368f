internal import ArgumentParser
internal import FilingAssembler

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a folder with a matter to start from.",
        discussion: "Example: filing new roe-v-doe --court mad"
    )

    @Argument(help: "The folder to make. It must not exist, or be empty.")
    var folder: String

    @Option(help: "The court's key.")
    var court = "mad"

    @Option(help: "The first document: complaint.")
    var document = DocumentKind.complaint

    func run() async throws {
        try await reportingFailures {
            guard StarterMatter.courts.contains(court) else {
                throw ValidationError(
                    "no court `\(court)`; known courts: \(StarterMatter.courts.joined(separator: ", "))"
                )
            }
            let files = try StarterMatter(court: court).write(to: folder)
            Console.say(files.map { "\($0)\n" }.joined())
            Console.complain(
                "Fill in the brackets, then run `filing check \(folder)` and `filing draft \(folder)`.\n"
            )
        }
    }
}
