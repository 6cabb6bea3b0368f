import Glibc

/// Times work in processor time, which other processes on the machine hardly disturb.
enum Stopwatch {
    /// The processor time of one call, in milliseconds: the median of several rounds.
    ///
    /// - Parameters:
    ///   - calls: calls in a round, so that short work is measured in longer stretches.
    static func median(rounds: Int = 11, calls: Int = 1, of work: () throws -> Void) rethrows -> Double {
        try work()
        var rounds = Array(repeating: 0.0, count: rounds)
        for round in rounds.indices {
            let start = now()
            for _ in 0..<calls { try work() }
            rounds[round] = (now() - start) / Double(calls)
        }
        return rounds.sorted()[rounds.count / 2]
    }

    /// Processor time of this process so far, in milliseconds.
    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
