/// What a packet depends on besides the matter.
public struct PacketOptions: Sendable {
    /// The date of the documents, `YYYY-MM-DD`; `nil` takes the case file's filing date.
    public var date: String?
    /// Word documents that an attorney has worked on, to be bound instead of new drafts, by the document's key.
    public var ownDocuments: [String: String]
    /// The letters before Bates numbers, such as `CEDC`; `nil` stamps none.
    public var batesPrefix: String?
    /// Whether one PDF that holds everything is made too.
    public var combines: Bool
    /// The most bytes of a file; `nil` takes what the court's data say.
    public var fileLimit: Int?
    /// How many exhibits are bound at once.
    public var jobs: Int
    /// Binds a matter with errors all the same; the manifest tells how many there were.
    public var despiteErrors: Bool

    public init(
        date: String? = nil,
        ownDocuments: [String: String] = [:],
        batesPrefix: String? = nil,
        combines: Bool = false,
        fileLimit: Int? = nil,
        jobs: Int? = nil,
        despiteErrors: Bool = false
    ) {
        self.date = date
        self.ownDocuments = ownDocuments
        self.batesPrefix = batesPrefix
        self.combines = combines
        self.fileLimit = fileLimit
        self.jobs = max(1, jobs ?? Processors.count)
        self.despiteErrors = despiteErrors
    }
}
