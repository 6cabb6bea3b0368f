internal import Glibc
internal import Synchronization

/// Ctrl-C, and the other ways to be asked to end, during work that holds drafts in temporary files and has started programs.
///
/// The work is cancelled, so that what it started is ended and what it wrote is removed; then the process ends by the
/// signal, as its caller expects. It has some seconds for that; a second signal ends it at once.
enum Interruption {
    private static let signal = Atomic<Int32>(0)
    private static let seconds = 10
    private static let arrivals = Semaphore()

    /// From here on signals are heeded. One that is ignored, as `nohup` ignores SIGHUP, stays so.
    static func heed() {
        guard let work = MainThread.work, startWatch(of: work) else { return }
        for number in [SIGINT, SIGTERM, SIGHUP] where isHeard(number) {
            // A handler and no mask: a library's thread waits with a mask of its own, in which nothing is blocked.
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                Interruption.signal.store(number, ordering: .sequentiallyConsistent)
                Interruption.arrivals.signal()
            }
            action.sa_flags = SA_RESTART
            sigaction(number, &action, nil)
        }
    }

    /// Ends the process by the signal that came; returns when none did.
    static func endIfInterrupted() {
        let number = signal.load(ordering: .sequentiallyConsistent)
        guard number != 0 else { return }
        Console.complain("filing: interrupted\n")
        end(by: number)
    }

    private static func end(by number: Int32) {
        Glibc.signal(number, SIG_DFL)
        kill(getpid(), number)
        // It ends all threads; until it does, nothing else is to happen here.
        while true { pause() }
    }

    private static func isHeard(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            != unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private final class Watch: Sendable {
        let work: Task<Void, Never>

        init(_ work: Task<Void, Never>) { self.work = work }

        func run() {
            arrivals.wait()
            work.cancel()
            arrivals.wait(seconds: seconds)
            Interruption.end(by: signal.load(ordering: .sequentiallyConsistent))
        }
    }

    /// - Returns: whether there is a thread that waits for signals.
    private static func startWatch(of work: Task<Void, Never>) -> Bool {
        let watch = Unmanaged.passRetained(Watch(work))
        var thread = pthread_t()
        let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { watch in
            watch.map { Unmanaged<Watch>.fromOpaque($0).takeRetainedValue().run() }
            return nil
        }
        guard pthread_create(&thread, nil, run, watch.toOpaque()) == 0 else {
            watch.release()
            return false
        }
        pthread_detach(thread)
        return true
    }
}
