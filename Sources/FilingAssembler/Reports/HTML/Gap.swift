internal import Citations
internal import Review

/// What is missing, marked so that it is seen on paper without colours too.
enum Gap {
    static func node(_ text: String) -> HTMLNode { .tag("span", class: "gap", text) }

    /// What is wrong with an exhibit that citations rely on.
    ///
    /// - Parameter facts: `nil` when the exhibit is on no list or its file was not looked at.
    static func nodes(_ facts: ExhibitFacts?, cites: [ExhibitCite]) -> [HTMLNode] {
        words(facts, cites: cites).flatMap { [.text(" "), node($0)] }
    }

    private static func words(_ facts: ExhibitFacts?, cites: [ExhibitCite]) -> [String] {
        if cites.contains(where: { $0.exhibit == nil }) { return ["not on the list"] }
        guard let facts else { return ["no file"] }
        switch facts.file {
        case .missing: return ["file missing"]
        case .outside: return ["file outside its folder"]
        case .unreadable: return ["file unreadable"]
        case .present: break
        }
        guard let pages = facts.pages else { return [] }
        let isBeyond = cites.contains {
            $0.bates == nil && $0.pins.contains { $0.unit == .page && $0.range.last > pages }
        }
        return isBeyond ? ["has only \(pages) page\(pages == 1 ? "" : "s")"] : []
    }
}
