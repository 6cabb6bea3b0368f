internal import Foundation

/// How the cost of some work grows with its input, in processor time of this thread: neither other tests nor other
/// programs on the machine disturb it, and no number of seconds is a promise.
package enum Growth {
    /// The processor time of an input of twice the size, in times of that of the size.
    ///
    /// - Parameters:
    ///   - size: large enough to take some milliseconds.
    ///   - work: is called with the size and with twice the size, the quicker of two calls each.
    package static func ofDoubling(_ size: Int, _ work: (Int) throws -> Void) rethrows -> Double {
        try work(size)
        let single = try min(seconds { try work(size) }, seconds { try work(size) })
        let double = try min(seconds { try work(2 * size) }, seconds { try work(2 * size) })
        return double / max(single, 0.001)
    }

    /// Twice the input may take a little more than twice the time; four times would be its square.
    package static let linear = 2.9

    /// The processor time of this thread that some work takes.
    package static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = threadSeconds()
        try work()
        return threadSeconds() - start
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
