internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules that a review applies.",
        discussion: """
            Example: filing rules --court mad

            With --court, only the rules in force there, and the court's own values: limits, schemes and formats, with \
            their dates and what nobody has verified.
            """
    )

    @Option(help: "A court's key, such as mad, cand or federal.")
    var court: String?

    func run() async throws {
        if let court {
            guard let sheet = CourtSheet(of: court) else {
                throw ValidationError(Courts.complaint(aboutKey: court) ?? "no court `\(court)`")
            }
            Console.say(sheet.text + "\n")
        }
        for rule in Rules.entries(inForceAt: court) {
            let doubt = rule.isVerified == false ? "  (not verified)" : ""
            Console.say("\(rule.id)  \(rule.severity.rawValue)  \(rule.title)  [\(rule.authority)]\(doubt)\n")
        }
    }
}

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains one rule: what it asks, on which authority, with examples.",
        discussion: "Example: filing explain PKT-EXH-EXIST"
    )

    @Argument(help: "The rule's id, as a finding shows it in brackets.")
    var rule: String

    func run() async throws {
        guard let page = Rules.page(of: rule) else {
            let hint = Spelling.nearest(to: rule, in: Rules.entries().map(\.id)).map { "; did you mean `\($0)`?" } ?? ""
            throw ValidationError("no rule `\(rule)`\(hint)")
        }
        Console.say(page)
    }
}
