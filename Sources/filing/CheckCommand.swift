internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reviews a matter or a finished document: every finding with its place, its rule and its fix.",
        discussion: """
            Example: filing check examples/cedc-v-irs --format json > findings.json
            Example: filing check examples/cedc-v-irs --format html > review.html

            Of a Word document or a PDF that was made elsewhere, what it shows is reviewed: caption, numbers, citations,
            exhibits, signatures, personal identifiers.
            Example: filing check complaint.docx --exhibits exhibits --court mad

            Text findings go to standard error and a summary to standard output; every other format goes to \
            standard output. sarif is for code-scanning services, junit for test servers, github for annotations of a \
            workflow, html for people: findings, claims with their elements, facts and exhibits, and authorities, on \
            one page.

            Exit code 1 when there is an error, or with --strict a warning. What the case file waives, with a reason, \
            is shown and does not count.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif, junit, github, html
    }

    @Argument(help: "A matter's folder, its case file, or a finished Word document or PDF.", completion: .directory)
    var path: String

    @Option(help: "How to report: text, json, sarif, junit, github or html.")
    var format = Format.text

    @Flag(help: "Let warnings count as errors for the exit code.")
    var strict = false

    @Option(help: ArgumentHelp("Apply only this rule; repeat it, or put commas between ids.", valueName: "rule"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave this rule out; repeat it, or put commas between ids.", valueName: "rule"))
    var ignore: [String] = []

    @Option(help: "The court of a finished document; otherwise its caption tells.")
    var court: String?

    @OptionGroup var reading: ExhibitOptions

    private var choice: RuleChoice {
        get throws {
            do throws(RuleChoice.Fault) {
                return try RuleChoice(only: Self.ids(only), ignoring: Self.ids(ignore))
            } catch {
                throw ValidationError(error.complaint)
            }
        }
    }

    private static func ids(_ words: [String]) -> [String] {
        words.flatMap { $0.split(separator: ",") }.map(String.init)
    }

    func run() async throws {
        try await reportingFailures {
            let choice = try choice
            if let court, let complaint = Courts.complaint(aboutKey: court) { throw ValidationError(complaint) }
            var matter = try await Matter.opening(
                path,
                exhibits: reading.exhibits,
                court: court,
                memory: reading.memory
            )
            if court != nil, !matter.isDocument {
                throw ValidationError("--court is for finished documents; of a matter, the case file names the court")
            }
            await matter.readExhibits(reading.reading)
            let findings = matter.review(choice)
            try report(findings, of: matter, choice)
            if let code = exitCode(for: findings, of: matter) { throw code }
        }
    }

    private func report(_ findings: [Diagnostic], of matter: Matter, _ choice: RuleChoice) throws {
        let folder = matter.folder
        switch format {
        case .text:
            let report = TextReport(texts: matter.textsByPath, usesColour: Console.wantsColour(STDERR_FILENO))
            Console.complain(findings.isEmpty ? "" : report.render(matter.withPaths(findings)) + "\n")
            Console.say(summary(of: findings, choice))
        case .json:
            Console.say(try JSONReport(path: path, diagnostics: findings).render())
        case .sarif:
            Console.say(try SARIFReport(folder: folder, texts: matter.texts, diagnostics: findings).render())
        case .junit:
            let failing = strict ? Diagnostic.Severity.warning : .error
            let report = JUnitReport(path: path, folder: folder, diagnostics: findings, failing: failing)
            Console.say(report.render())
        case .github:
            Console.say(GitHubReport(folder: folder, diagnostics: findings).render())
        case .html:
            Console.say(HTMLReport(path: path, matter: matter, diagnostics: findings, choice: choice).render())
        }
    }

    private func summary(of findings: [Diagnostic], _ choice: RuleChoice) -> String {
        let unverified = findings.count { $0.isVerified == false }
        let doubt =
            unverified == 0
            ? "" : " (\(unverified) from rules that were not verified against the primary text)"
        let part = choice.remark.map { "; not all rules were applied: \($0)" } ?? ""
        return "\(path): \(Console.counts(of: findings))\(doubt)\(part)\n"
    }

    private func exitCode(for findings: [Diagnostic], of matter: Matter) -> ExitCode? {
        // A case file that is no YAML at all is input that cannot be understood, and nothing was reviewed.
        guard matter.isReadable else { return .badInput }
        if findings.count(of: .error) > 0 { return .findings }
        return strict && findings.count(of: .warning) > 0 ? .findings : nil
    }
}
