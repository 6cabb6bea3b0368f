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
            Example: filing exhibits examples/cedc-v-irs --pin

            --pin writes the labels that follow from the order of citation into the case file, so that a later exhibit does
            not move them; nothing else in the file changes. --relabel shows what giving all labels anew would change, and
            changes it with --force. Names of files are left.

            --ocr makes copies of the scanned exhibits with their text recognised, if ocrmypdf is installed; the originals
            stay as they are.

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

    @Flag(help: "Write the labels that are not written yet into the case file.")
    var pin = false

    @Flag(help: "Show a plan for new labels in the order of first citation; with --force carry it out.")
    var relabel = false

    @Option(
        help: ArgumentHelp(
            "Recognise the text of scans with ocrmypdf, into new files in a folder.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var ocr: String?

    @Flag(name: [.long, .customLong("yes")], help: "Carry the plan of --relabel out; replace what --ocr made before.")
    var force = false

    @OptionGroup var reading: ExhibitOptions

    func validate() throws {
        if pin && relabel { throw ValidationError("choose one of --pin and --relabel") }
        if force && !relabel && ocr == nil { throw ValidationError("--force goes with --relabel or --ocr") }
    }

    func run() async throws {
        try await reportingFailures {
            var matter = try await Matter.opening(path, exhibits: reading.exhibits, memory: reading.memory)
            if pin || relabel { return try label(matter) }
            guard let ledger = await matter.ledger(named: path, reading.reading) else {
                try refuse(matter)
                return
            }
            if let ocr { return try await recognise(matter, into: ocr) }
            switch format {
            case .table: Console.say(ledger.table(width: Console.width))
            case .csv: Console.say(ledger.commaSeparated)
            case .json: Console.say(try ledger.json())
            }
            if ledger.hasErrors { throw ExitCode.findings }
        }
    }

    private func recognise(_ matter: Matter, into folder: String) async throws {
        Interruption.heed()
        let outcomes = try await TextRecognition.recognise(
            matter,
            into: folder,
            reading.reading,
            existingIsReplaced: force
        )
        if outcomes.isEmpty { return Console.say("\(path): every page has text\n") }
        for outcome in outcomes {
            if let complaint = outcome.complaint {
                Console.complain("filing: `\(outcome.file)` \(complaint)\n")
            } else {
                Console.say("\(outcome.target)\n")
            }
        }
        if outcomes.contains(where: { $0.complaint != nil }) { throw ExitCode.findings }
    }

    private func label(_ matter: Matter) throws {
        guard matter.isReadable else { return try refuse(matter) }
        let plan: LabelPlan
        do throws(LabelPlan.Refusal) {
            plan = try pin ? matter.pinningPlan() : matter.relabellingPlan()
        } catch {
            Console.complain("filing: \(error.complaint); \(error.help)\n")
            throw ExitCode.badInput
        }
        if plan.isEmpty {
            return Console.say("\(path): all labels are written\(pin ? "" : " in the order of first citation")\n")
        }
        Console.say(plan.text)
        guard pin || force else { return Console.say("nothing was changed; add --force to do it\n") }
        try plan.write()
        Console.say("\(path): \(plan.changes.count == 1 ? "1 label" : "\(plan.changes.count) labels") written\n")
    }

    /// A case file that cannot be read has no exhibits to list.
    private func refuse(_ matter: Matter) throws {
        let report = TextReport(texts: matter.textsByPath, usesColour: Console.wantsColour(STDERR_FILENO))
        Console.complain(report.render(matter.withPaths(matter.review())) + "\n")
        throw ExitCode.badInput
    }
}
