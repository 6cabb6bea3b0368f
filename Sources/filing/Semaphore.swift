internal import Glibc

/// A count of arrivals that any thread, and a signal handler, may raise.
///
/// Swift's own means of waiting take no signal handler.
final class Semaphore: Sendable {
    /// Only ever used through the functions of `sem_t`, which take any thread.
    nonisolated(unsafe) private let arrivals = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(arrivals, 0, 0) }

    deinit {
        sem_destroy(arrivals)
        arrivals.deallocate()
    }

    func signal() { sem_post(arrivals) }

    /// Waits for an arrival, over any signal.
    func wait() { while sem_wait(arrivals) != 0 {} }

    /// Waits for an arrival, for some seconds at most.
    func wait(seconds: Int) {
        var end = timespec()
        clock_gettime(CLOCK_REALTIME, &end)
        end.tv_sec += seconds
        while sem_timedwait(arrivals, &end) != 0, errno == EINTR {}
    }
}
