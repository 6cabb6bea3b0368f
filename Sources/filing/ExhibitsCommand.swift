internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

struct ExhibitsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exhibits",
        abstract: "Lists the exhibits: what each file is, where it is cited, and what is wrong with it.",
        discussion: """
            Example: filing exhibits examples/cedc-v-irs
            Example: filing exhibits examples/cedc-v-irs --format csv > exhibits.csv
            Example: filing exhibits complaint.docx --exhibits exhibits

            Exit code 1 when a cited exhibit is missing or unreadable, a pin lies past its end, or a court would refuse the \
            file. What the statuses mean is in docs/exhibits.md.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @Argument(help: "A matter's folder, its case file, or a finished document.", completion: .directory)
    var path: String

    @Option(help: "How to list: table, csv or json.")
    var format = Format.table

    @OptionGroup var reading: ExhibitOptions

    func run() async throws {
        try await reportingFailures {
            var matter = try await Matter.opening(path, exhibits: reading.exhibits)
            guard let ledger = await matter.ledger(named: path, reading.reading) else {
                try refuse(matter)
                return
            }
            switch format {
            case .table: Console.say(ledger.table(width: Console.width))
            case .csv: Console.say(ledger.commaSeparated)
            case .json: Console.say(try ledger.json())
            }
            if ledger.hasErrors { throw ExitCode.findings }
        }
    }

    /// A case file that cannot be read has no exhibits to list.
    private func refuse(_ matter: Matter) throws {
        let report = TextReport(texts: matter.textsByPath, usesColour: Console.wantsColour(STDERR_FILENO))
        Console.complain(report.render(matter.withPaths(matter.review())) + "\n")
        throw ExitCode.badInput
    }
}
