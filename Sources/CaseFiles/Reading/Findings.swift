internal import Diagnostics

/// The faults found while one file is read, up to a number that a person can still use.
struct Findings {
    /// A bomb of faults must not cost more memory than the file itself.
    private static let most = 500

    private(set) var list: [Diagnostic] = []
    private var isFull = false

    /// How many errors there are.
    var errors: Int { list.count { $0.severity == .error } }

    mutating func error(_ rule: String, _ message: String, at place: Location, help: String? = nil) {
        add(Diagnostic(.error, rule: rule, message, at: place, help: help))
    }

    mutating func add(_ diagnostic: Diagnostic) {
        guard list.count < Self.most else { return noteFull(at: diagnostic.location) }
        list.append(diagnostic)
    }

    mutating func add(_ others: [Diagnostic]) {
        for other in others { add(other) }
    }

    var inReportOrder: [Diagnostic] { list.sorted(by: Diagnostic.inReportOrder) }

    private mutating func noteFull(at place: Location) {
        guard !isFull else { return }
        isFull = true
        list.append(
            Diagnostic(
                .error,
                rule: "CASE-SIZE",
                "more than \(Self.most) faults; the rest is not shown",
                at: place,
                help: "mend the first ones and check again"
            )
        )
    }
}
