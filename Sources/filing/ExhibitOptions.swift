internal import ArgumentParser
internal import FilingAssembler
internal import Glibc

/// How exhibits are read, for the commands that look into them.
struct ExhibitOptions: ParsableArguments {
    @Option(help: "The folder of the exhibits, instead of the one the case file names.", completion: .directory)
    var exhibits: String?

    @Option(help: ArgumentHelp("How many exhibits are read at once; as many as there are processors.", valueName: "n"))
    var jobs: Int?

    @Option(help: ArgumentHelp("The most seconds that the text of one exhibit may take.", valueName: "seconds"))
    var timeLimit = 120

    @Flag(inversion: .prefixedNo, help: "Keep what was read of exhibits for the next run, in the user's cache folder.")
    var cache = true

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("`--jobs` takes a number from 1 to 256") }
        if timeLimit < 1 { throw ValidationError("`--time-limit` takes a number of seconds, at least 1") }
    }

    var memory: ExhibitReading.Memory { cache ? .usersCache : .none }

    /// The reading, with progress on standard error once it has lasted longer than a second.
    var reading: ExhibitReading {
        let clock = ContinuousClock()
        let start = clock.now
        return ExhibitReading(
            jobs: jobs,
            secondsAllowed: timeLimit,
            memory: memory,
            progress: { progress in
                guard clock.now - start > .seconds(1) else { return }
                Console.complain("reading exhibits: \(progress.done) of \(progress.total), \(progress.file)\n")
            }
        )
    }
}
