internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

struct PacketCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packet",
        abstract:
            "Binds everything that a court takes: documents as PDF and Word, exhibits with slip sheets and stickers.",
        discussion: """
            Example: filing packet examples/cedc-v-irs -o packet
            Example: filing packet examples/cedc-v-irs -o packet --own complaint=edited.docx --combine --bates CEDC

            The matter is checked first; with errors nothing is bound, unless --despite-errors says so. The folder appears
            whole or not at all, and originals are never changed. In it are the PDFs, named in the order of upload, the
            Word documents in `word`, sealed exhibits in `sealed`, `filing-plan.txt` and `filing-plan.csv`, and
            `manifest.json`, which `filing verify` compares.
            """
    )

    @Argument(help: "A matter's folder, or its case file.", completion: .directory)
    var path: String

    @Option(name: [.short, .customLong("output")], help: "The folder to make.", completion: .directory)
    var output: String

    @Option(help: "The date of the documents, YYYY-MM-DD, instead of the case file's filing_date.")
    var date: String?

    @Option(help: "The folder of the exhibits, instead of the one the case file names.", completion: .directory)
    var exhibits: String?

    @Option(
        help: ArgumentHelp(
            "A Word document you have worked on, to be bound instead of a new draft; may be repeated.",
            valueName: "document=file"
        )
    )
    var own: [String] = []

    @Option(help: ArgumentHelp("Number every exhibit page, with these letters before the number.", valueName: "prefix"))
    var bates: String?

    @Flag(help: "Also make one PDF that holds everything that is not sealed.")
    var combine = false

    @Option(
        help: ArgumentHelp(
            "Split files that are larger, instead of the limit in the court's data.",
            valueName: "megabytes"
        )
    )
    var fileLimit: Double?

    @Option(help: "How many exhibits are bound at once. Default: the number of processors.")
    var jobs: Int?

    @Flag(help: "Bind a matter that has errors; the manifest tells how many.")
    var despiteErrors = false

    @Flag(help: "Replace a packet even if its files have been changed since it was bound, or are of another matter.")
    var force = false

    func validate() throws {
        try Console.requireDate(date)
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
        if let fileLimit, !(0.01...10_000).contains(fileLimit) {
            throw ValidationError("--file-limit takes megabytes, from 0.01 to 10000")
        }
        _ = try ownDocuments()
    }

    func run() async throws {
        try await reportingFailures {
            Interruption.heed()
            var matter = try Matter(opening: path, exhibits: exhibits)
            await matter.readExhibits(ExhibitReading(jobs: jobs))
            let options = PacketOptions(
                date: date,
                ownDocuments: try ownDocuments(),
                batesPrefix: bates,
                combines: combine,
                fileLimit: fileLimit.map { Int($0 * 1_000_000) },
                jobs: jobs,
                despiteErrors: despiteErrors
            )
            do {
                let packet = try await matter.bind(into: output, options, replacing: force) { step in
                    Console.complain("filing: \(step)\n")
                }
                Console.say(packet.plan.shortTable)
                Console.say("\(output): \(packet.files) files; manifest \(packet.manifestDigest)\n")
            } catch let refusal as PacketRefusal {
                refuse(refusal, of: matter)
                throw ExitCode.findings
            }
        }
    }

    private func ownDocuments() throws -> [String: String] {
        try own.reduce(into: [:]) { documents, pair in
            guard let sign = pair.firstIndex(of: "="), sign != pair.startIndex else {
                throw ValidationError("`\(pair)` should name a document and a file: complaint=edited.docx")
            }
            documents[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
        }
    }

    private func refuse(_ refusal: PacketRefusal, of matter: Matter) {
        let report = TextReport(texts: matter.textsByPath, usesColour: Console.wantsColour(STDERR_FILENO))
        let errors = [matter.withPaths(refusal.findings), refusal.inDocuments].map { findings in
            findings.filter { $0.severity == .error && $0.waiver == nil }
        }
        Console.complain(report.render(errors.flatMap { $0 }))
        let counted = zip(["the matter has", "its documents have"], errors).filter { !$1.isEmpty }.map { who, errors in
            "\(who) \(errors.count == 1 ? "1 error" : "\(errors.count) errors")"
        }
        Console.complain(
            "filing: nothing was bound: \(counted.joined(separator: ", ")). Mend them, or add --despite-errors\n"
        )
    }
}
