internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reviews a matter: every finding with its place, its rule and its fix.",
        discussion: """
            Example: filing check examples/cedc-v-irs --format json > findings.json

            Of a Word document that was made elsewhere, what its text shows is reviewed:
            filing check complaint.docx --exhibits exhibits

            Text findings go to standard error and a summary to standard output; JSON goes to standard output.
            Exit code 1 when there is an error, or with --strict a warning.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "A matter's folder, its case file, or a finished Word document.", completion: .directory)
    var path: String

    @Option(help: "How to report: text or json.")
    var format = Format.text

    @Flag(help: "Let warnings count as errors for the exit code.")
    var strict = false

    @Option(help: "The court of a finished document; otherwise its caption tells.")
    var court: String?

    @Option(help: "The folder of the exhibits, instead of the one the case file names.", completion: .directory)
    var exhibits: String?

    func run() async throws {
        try await reportingFailures {
            let matter = try Matter(opening: path, exhibits: exhibits, court: court)
            let findings = matter.review()
            try report(findings, of: matter)
            if let code = exitCode(for: findings, of: matter) { throw code }
        }
    }

    private func report(_ findings: [Diagnostic], of matter: Matter) throws {
        switch format {
        case .json:
            Console.say(try JSONReport(path: path, diagnostics: findings).render())
        case .text:
            let report = TextReport(texts: matter.texts, usesColour: Console.wantsColour(STDERR_FILENO))
            Console.complain(findings.isEmpty ? "" : report.render(findings) + "\n")
            Console.say(summary(of: findings))
        }
    }

    private func summary(of findings: [Diagnostic]) -> String {
        let unverified = findings.count { $0.isVerified == false }
        let doubt =
            unverified == 0
            ? "" : " (\(unverified) from rules that were not verified against the primary text)"
        return "\(path): \(Console.counts(of: findings))\(doubt)\n"
    }

    private func exitCode(for findings: [Diagnostic], of matter: Matter) -> ExitCode? {
        // A case file that is no YAML at all is input that cannot be understood, and nothing was reviewed.
        guard matter.isReadable else { return .badInput }
        if findings.contains(where: { $0.severity == .error }) { return .findings }
        return strict && findings.contains { $0.severity == .warning } ? .findings : nil
    }
}
