internal import ArgumentParser
internal import FilingAssembler

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compares a packet with its manifest: every file is still what was bound.",
        discussion: """
            Example: filing verify packet
            Example: filing verify packet --matter examples/cedc-v-irs     also whether the matter has changed since

            Exit code 1 when anything differs.
            """
    )

    @Argument(help: "The folder that `filing packet` made.", completion: .directory)
    var folder: String

    @Option(help: "The matter's folder, to compare also what the packet was made from.", completion: .directory)
    var matter: String?

    func run() async throws {
        try await reportingFailures {
            let verification = try PacketVerification(of: folder, madeFrom: matter)
            for difference in verification.differences {
                let place = difference.isInput ? "the matter's " : ""
                Console.complain("filing: \(place)`\(difference.path)` \(difference.change.rawValue)\n")
            }
            Console.say(summary(of: verification))
            if !verification.differences.isEmpty { throw ExitCode.findings }
        }
    }

    private func summary(of verification: PacketVerification) -> String {
        let files = verification.outputs + verification.inputs
        let count = verification.differences.count
        let differing = count == 0 ? "all as bound" : "\(count) \(count == 1 ? "differs" : "differ")"
        return "\(folder): \(files) files, \(differing); manifest \(verification.manifestDigest)\n"
    }
}
