internal import Synchronization

/// Runs a command's asynchronous work on the main thread.
///
/// The pool of threads that Swift would start for it is a good part of a cold start, and most commands wait for nobody.
/// What a child process, or a thread of its own, resumes comes back here as well.
final class MainThread: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])
    /// Counts the jobs that wait, and the end.
    private let arrivals = Semaphore()

    private static let running = Mutex<Task<Void, Never>?>(nil)

    /// The work of the whole run, to be cancelled.
    static var work: Task<Void, Never>? { running.withLock { $0 } }

    /// Runs work and what it awaits, and returns when it is done.
    static func run(_ work: sending @escaping () async -> Void) {
        let thread = MainThread()
        let task = Task(executorPreference: thread) {
            await work()
            thread.arrivals.signal()
        }
        running.withLock { $0 = task }
        thread.runJobs()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        arrivals.signal()
    }

    private func runJobs() {
        while true {
            arrivals.wait()
            // An arrival without a job is the end.
            guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
