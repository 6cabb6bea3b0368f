/// How the contents of exhibits are read, where that costs time.
public struct ExhibitReading: Sendable {
    /// How far the reading is.
    public struct Progress: Sendable {
        /// The file just read, as the case file names it.
        public var file: String
        public var done: Int
        public var total: Int
    }

    /// Where what was learned is kept for the next run.
    public enum Memory: Sendable {
        /// `$XDG_CACHE_HOME/filing-assembler`, or the same below `~/.cache`.
        case usersCache
        case folder(String)
        case none
    }

    /// How many files are read at once.
    public var jobs: Int
    /// The most seconds that the text of one file may take.
    public var secondsAllowed: Int
    public var memory: Memory
    /// Called once per file, from any thread.
    public var progress: @Sendable (Progress) -> Void

    public init(
        jobs: Int? = nil,
        secondsAllowed: Int = 120,
        memory: Memory = .usersCache,
        progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) {
        self.jobs = max(1, jobs ?? Processors.count)
        self.secondsAllowed = secondsAllowed
        self.memory = memory
        self.progress = progress
    }
}
