internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a folder with a matter to start from.",
        discussion: """
            Example: filing new roe-v-doe --court mad
            Example: filing new roe-v-doe --like vance-v-lantern-bureau
            """
    )

    @Argument(help: "The folder to make. It must not exist, or be empty.")
    var folder: String

    @Option(help: "The court's key; mad, or that of the example, when left out.")
    var court: String?

    @Option(help: "The first document: complaint.")
    var document = DocumentKind.complaint

    @Option(help: "An example to start from: \(StarterMatter.examples.joined(separator: ", ")).")
    var like: String?

    func run() async throws {
        try await reportingFailures {
            if let court, let complaint = Courts.complaint(aboutKey: court) { throw ValidationError(complaint) }
            guard document == .complaint else {
                throw ValidationError("a matter starts with its complaint; the case file's `documents` name the others")
            }
            if let like, !StarterMatter.examples.contains(like) {
                let advice = Spelling.advice(for: like, among: StarterMatter.examples)
                let known = "there are \(StarterMatter.examples.joined(separator: ", "))"
                throw ValidationError("no example `\(like)`; \(advice ?? known)")
            }
            let starter =
                like.map { StarterMatter(like: $0, court: court) } ?? StarterMatter(court: court ?? "mad")
            Console.say(try starter.write(to: folder).map { "\($0)\n" }.joined())
            Console.complain(hint)
        }
    }

    private var hint: String {
        let word = Console.shellWord(folder)
        let next = "then run `filing check \(word)` and `filing draft \(word)`.\n"
        guard like != nil else { return "Fill in the brackets, \(next)" }
        return "Put the exhibits that case.yaml lists into `\(folder)/exhibits`, make the texts your own, \(next)"
    }
}
