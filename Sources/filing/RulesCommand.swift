internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules that a review applies.",
        discussion: "Example: filing rules"
    )

    func run() async throws {
        for rule in Rules.entries {
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
            let hint = Spelling.nearest(to: rule, in: Rules.entries.map(\.id)).map { "; did you mean `\($0)`?" } ?? ""
            throw ValidationError("no rule `\(rule)`\(hint)")
        }
        Console.say(page)
    }
}
