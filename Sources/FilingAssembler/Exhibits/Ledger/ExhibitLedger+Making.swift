internal import CaseFiles
internal import Diagnostics
internal import Review

extension Matter {
    /// Reads the exhibits and makes the ledger of them.
    ///
    /// - Returns: `nil` where the case file could not be read.
    public mutating func ledger(named path: String, _ reading: ExhibitReading = ExhibitReading()) async
        -> ExhibitLedger?
    {
        await loadExhibits(reading, keepingWords: false)
        return content.map { LedgerMaker($0).ledger(named: path) }
    }
}

/// Makes the ledger of a matter from what is known about it.
struct LedgerMaker {
    private let content: Matter.Content
    private let cites: [String: [ExhibitCite]]
    /// The exhibits that rules speak of, by the rule's id.
    private let faulty: [String: Set<String>]
    private let originals: [String: String]
    private let taken: Set<String>

    init(_ content: Matter.Content) {
        self.content = content
        cites = Dictionary(grouping: content.outline.exhibitCites.filter { $0.exhibit != nil }) { $0.exhibit ?? "" }
        let rules: Set<String> = ["PKT-EXH-PIN", "PKT-EXH-USED", "PKT-EXH-ORDER"]
        faulty = RuleBook.review(content.outline, only: rules).reduce(into: [:]) { faulty, finding in
            if let exhibit = finding.subject.exhibit { faulty[finding.rule, default: []].insert(exhibit) }
        }
        let ordered = Self.inOrderOfLabels(content)
        originals = Self.originals(ordered, content)
        taken = Self.takenLabels(content)
    }

    func ledger(named path: String) -> ExhibitLedger {
        ExhibitLedger(
            path: path,
            rows: Self.inOrderOfLabels(content).map(row),
            unlisted: content.outline.exhibitCites.filter { $0.exhibit == nil }
                .map { ExhibitLedger.Unlisted(label: $0.label, place: Self.citation($0)) }
        )
    }

    static func inOrderOfLabels(_ content: Matter.Content) -> [Exhibit] {
        let places = content.caseFile.exhibits.enumerated().map { index, exhibit in
            let label = content.outline.labels[exhibit.key.value].flatMap { ExhibitLabel($0) }
            return (exhibit, label?.prefix ?? "", label?.number ?? .max, label?.part ?? 0, index)
        }
        return places.sorted { ($0.1, $0.2, $0.3, $0.4) < ($1.1, $1.2, $1.3, $1.4) }.map(\.0)
    }

    private func row(of exhibit: Exhibit) -> ExhibitLedger.Row {
        let key = exhibit.key.value
        let file = content.exhibitFiles[key]
        let facts = file?.facts
        return ExhibitLedger.Row(
            label: content.outline.labels[key] ?? key,
            key: key,
            title: exhibit.title.value,
            file: exhibit.file.value,
            pages: facts?.pages,
            bytes: facts?.bytes,
            sha256: file?.hash?.hex,
            textLayer: Self.textLayer(of: facts),
            isEncrypted: facts?.isEncrypted ?? false,
            damage: facts?.contents?.repairs ?? [],
            activeContent: facts?.contents?.activeContent ?? [],
            citedAt: (cites[key] ?? []).map(Self.citation),
            status: status(of: exhibit, facts)
        )
    }

    private static func citation(_ cite: ExhibitCite) -> ExhibitLedger.Citation {
        ExhibitLedger.Citation(
            paragraph: cite.paragraph,
            pin: ExhibitPins.text(cite),
            file: cite.location.file,
            line: cite.location.start.line
        )
    }

    private static func textLayer(of facts: ExhibitFacts?) -> ExhibitLedger.TextLayer {
        switch facts?.text {
        case .read(let pages):
            let silent = pages.indices.filter { !pages[$0].hasText }.map { $0 + 1 }
            return silent.isEmpty ? .all : .missing(pages: silent)
        case .unread(let obstacle): return .unknown(obstacle.complaint)
        case nil: return .unknown(nil)
        }
    }

    private func status(of exhibit: Exhibit, _ facts: ExhibitFacts?) -> [ExhibitLedger.Status] {
        let key = exhibit.key.value
        var status: [ExhibitLedger.Status] = []
        switch facts?.file {
        case .missing, nil: status.append(.missing)
        case .outside: status.append(.outside)
        case .unreadable(let fault): status.append(.unreadable(fault.complaint))
        case .present: break
        }
        if facts?.isEncrypted ?? false { status.append(.encrypted) }
        if facts?.contents?.activeContent.isEmpty == false { status.append(.activeContent) }
        if taken.contains(key) { status.append(.labelTaken) }
        if faulty["PKT-EXH-PIN"]?.contains(key) ?? false { status.append(.pinPastEnd) }
        if faulty["PKT-EXH-USED"]?.contains(key) ?? false { status.append(.uncited) }
        if let original = originals[key] { status.append(.duplicate(of: original)) }
        if faulty["PKT-EXH-ORDER"]?.contains(key) ?? false { status.append(.outOfOrder) }
        if let limit = content.outline.court.mostBytes, let bytes = facts?.bytes, bytes > limit {
            status.append(.tooLarge(limit: limit))
        }
        if facts?.contents?.repairs.isEmpty == false { status.append(.damaged) }
        if facts?.file == .present, Self.textLayer(of: facts) != .all { status.append(.unverifiable) }
        return status
    }

    /// The label of the first exhibit with the same content, by the key of each later one.
    private static func originals(_ exhibits: [Exhibit], _ content: Matter.Content) -> [String: String] {
        var seen: [String: String] = [:]
        return exhibits.reduce(into: [:]) { originals, exhibit in
            let key = exhibit.key.value
            guard let file = content.exhibitFiles[key], let path = file.path else { return }
            let identity = file.hash?.hex ?? path
            if let first = seen[identity] {
                originals[key] = first
            } else {
                seen[identity] = content.outline.labels[key]
            }
        }
    }

    private static func takenLabels(_ content: Matter.Content) -> Set<String> {
        var seen: Set<String> = []
        return Set(
            content.caseFile.exhibits.filter { exhibit in
                exhibit.label.map { !seen.insert($0.value).inserted } ?? false
            }.map(\.key.value)
        )
    }
}
