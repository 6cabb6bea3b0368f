/// The authorities that a paper has cited in full so far, under what short forms say of them.
struct KnownAuthorities {
    struct Match {
        var index: Int?
        var isAmbiguous = false
    }

    /// The most cases told apart in one volume; a real volume has fewer.
    private static let mostInVolume = 200

    private struct KnownCase {
        var index: Int
        var name: String?
        var page: Int?
    }

    /// By volume and reporter.
    private var cases: [String: [KnownCase]] = [:]
    /// Volume, reporter and page of every case.
    private var pages: Set<String> = []
    /// By section, with the code of each.
    private var sections: [String: [(code: String, index: Int)]] = [:]
    private var rules: [String: [(code: String, index: Int)]] = [:]
    /// The last citation under each word of a name.
    private var names: [String: Int] = [:]
    /// The record citations by their index.
    private(set) var records: [Int: RecordCitation] = [:]

    mutating func note(_ citation: Citation, at index: Int) {
        switch citation.content {
        case .caseLaw(let cite): note(cite, at: index)
        case .statute(let cite): note(cite.reference, of: cite.title.map { "\($0) U.S.C." } ?? cite.code, at: index)
        case .regulation(let cite):
            if let reference = cite.reference { note(reference, of: "\(cite.title) C.F.R.", at: index) }
        case .rule(let cite): Self.file(&rules[cite.number, default: []], cite.set.id, index)
        case .record(let cite):
            records[index] = cite
            noteNames(cite, at: index)
        default: break
        }
    }

    private mutating func note(_ cite: CaseCitation, at index: Int) {
        for source in cite.sources + cite.history.flatMap(\.sources) {
            let key = "\(source.volume) \(source.reporter.name)"
            let isNew = pages.insert("\(key) \(source.page ?? 0)").inserted
            guard isNew, cases[key, default: []].count < Self.mostInVolume else { continue }
            cases[key, default: []].append(KnownCase(index: index, name: cite.name, page: source.page))
        }
        for word in Self.nameKeys(cite.name) { names[word] = index }
    }

    private mutating func note(_ reference: SectionReference, of code: String, at index: Int) {
        Self.file(&sections[reference.section, default: []], code, index)
        guard let last = reference.lastSection, let from = Int(reference.section), let to = Int(last), to - from < 200,
            from < to
        else { return }
        for section in (from + 1)...to { Self.file(&sections[String(section), default: []], code, index) }
    }

    /// Keeps the first citation of each code.
    private static func file(_ list: inout [(code: String, index: Int)], _ code: String, _ index: Int) {
        if !list.contains(where: { $0.code == code }) { list.append((code, index)) }
    }

    private mutating func noteNames(_ cite: RecordCitation, at index: Int) {
        switch cite.document {
        case .testimony(let name, let paper):
            names["\(name) \(paper)".lowercased()] = index
            names[name.lowercased()] = index
        case .pleading(let name), .named(let name): names[name.lowercased()] = index
        case .exhibit(let label, _): names["ex. \(label)".lowercased()] = index
        case .docket, .bates, .thisPaper: break
        }
    }

    /// The parties, whole and by their first words; governments name too many cases.
    private static func nameKeys(_ name: String?) -> [String] {
        guard let name else { return [] }
        let parts = name.split(separator: " v. ", maxSplits: 1).map { $0.lowercased() }
        let firstWords = parts.compactMap { $0.split(separator: " ").first.map(String.init) }
        let plain = (parts + firstWords + [name.lowercased()]).map { $0.last == "," ? String($0.dropLast()) : $0 }
        let inRe = name.hasPrefix("In re ") ? [String(name.lowercased().dropFirst(6))] : []
        return (plain + inRe).filter {
            !["united", "united states", "state", "commonwealth", "in", "ex", "people"].contains($0)
        }
    }

    /// Whether the case was cited before.
    func hasCase(of content: Citation.Content) -> Bool {
        guard case .caseLaw(let cite) = content else { return false }
        return cite.sources.contains {
            $0.page != nil && pages.contains("\($0.volume) \($0.reporter.name) \($0.page ?? 0)")
        }
    }

    /// The case in a volume: by its name, then by the page that comes last before the pin.
    func cases(volume: Int, reporter: String, name: String?, page: Int?) -> Match {
        let candidates = cases["\(volume) \(reporter)"] ?? []
        guard candidates.count > 1 else { return Match(index: candidates.first?.index) }
        if let name {
            let named = candidates.filter { $0.name?.lowercased().contains(name.lowercased()) == true }
            if named.count == 1 { return Match(index: named[0].index) }
        }
        let before = candidates.filter { ($0.page ?? 0) <= (page ?? 0) }
        return Match(index: before.max { ($0.page ?? 0) < ($1.page ?? 0) }?.index, isAmbiguous: name == nil)
    }

    func section(_ section: String) -> Match { Self.match(sections[section] ?? []) }
    func rule(_ number: String) -> Match { Self.match(rules[number] ?? []) }

    private static func match(_ list: [(code: String, index: Int)]) -> Match {
        Match(index: list.last?.index, isAmbiguous: list.count > 1)
    }

    func named(_ name: String) -> Match {
        let key = name.lowercased()
        return Match(index: names[key] ?? key.split(separator: " ").first.flatMap { names[String($0)] })
    }
}
