internal import Foundation

/// How the cost of some work grows with its input, in processor time of this thread: neither other tests nor other
/// programs on the machine disturb it, and no number of seconds is a promise.
package enum Growth {
    /// The processor time of an input of twice the size, in times of that of the size.
    ///
    /// What else runs on the machine takes the caches and slows a core down, and so makes a call dearer, never
    /// cheaper: the least of several calls is the nearest to the truth, and work that grows with the square stays at
    /// four however often it is called. It is called again only as long as the answer says that it does not grow linearly.
    ///
    /// - Parameters:
    ///   - size: large enough to take some milliseconds.
    ///   - work: is called with the size and with twice the size.
    package static func ofDoubling(_ size: Int, _ work: (Int) throws -> Void) rethrows -> Double {
        try work(size)
        var (single, double) = (Double.infinity, Double.infinity)
        for _ in 0..<12 where double >= linear * max(single, 0.001) {
            single = try min(single, seconds { try work(size) })
            double = try min(double, seconds { try work(2 * size) })
        }
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
