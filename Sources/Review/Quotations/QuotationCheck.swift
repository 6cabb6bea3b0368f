import CaseFiles
import Citations
import Diagnostics

/// Compares quotations with the exhibits that they are attributed to.
///
/// The words of an exhibit are made ready once, when the first quotation asks for them.
struct QuotationCheck {
    enum Verdict {
        case found
        /// In the exhibit, on these pages, and not on the page cited.
        case onPages([Int], of: ExhibitCite)
        case inExhibit(String, pages: [Int], insteadOf: ExhibitCite)
        case near(NearestWords, page: Int, in: String, of: ExhibitCite)
        case missing(from: ExhibitCite)
        /// The pages cited, or all of the exhibit, have no text.
        case scanned(pages: [Int], of: ExhibitCite)
        case unread(ExhibitText.Obstacle, of: ExhibitCite)
        /// The exhibit or its text was not looked at, or another rule says what is wrong with the file.
        case unknown
    }

    private let packet: PacketOutline
    private var ready: [String: ExhibitWords] = [:]

    init(_ packet: PacketOutline) { self.packet = packet }

    /// - Returns: pages in findings count from 1.
    mutating func verdict(on quotation: Quotation) -> Verdict {
        let cites = quotation.cites.map { packet.exhibitCites[$0] }
        let words = QuotedWords(quotation.words)
        guard !words.stretches.isEmpty else { return .found }
        var verdicts: [Verdict] = []
        for cite in cites {
            let verdict = verdict(on: words, from: cite)
            if case .found = verdict { return .found }
            verdicts.append(verdict)
        }
        // Where one of several sources cannot be read, the words may stand there.
        if let open = verdicts.first(where: \.isOpen) { return open }
        return elsewhere(words, than: cites) ?? verdicts.first { if case .onPages = $0 { true } else { false } }
            ?? nearest(words, in: cites) ?? cites.first.map { .missing(from: $0) } ?? .unknown
    }

    private mutating func verdict(on words: QuotedWords, from cite: ExhibitCite) -> Verdict {
        guard let key = cite.exhibit, let facts = packet.exhibits[key], facts.file == .present else { return .unknown }
        switch facts.text {
        case nil: return .unknown
        case .unread(let obstacle): return .unread(obstacle, of: cite)
        case .read(let pages):
            let pinned = pinnedPages(of: cite)
            let found = places(of: words, in: key)
            if found.contains(where: { isPinned($0, pinned) }) { return .found }
            let silent = (pinned.isEmpty ? Array(pages.indices) : pinned.flatMap { Array($0) })
                .filter { pages.indices.contains($0) && !pages[$0].hasText }
            // A pin past the end is another rule's.
            if !pinned.isEmpty && pinned.allSatisfy({ $0.lowerBound >= pages.count }) { return .unknown }
            if found.isEmpty, !silent.isEmpty { return .scanned(pages: silent.map { $0 + 1 }, of: cite) }
            return found.isEmpty ? .missing(from: cite) : .onPages(Self.pages(found), of: cite)
        }
    }

    private func isPinned(_ found: ClosedRange<Int>, _ pinned: [ClosedRange<Int>]) -> Bool {
        pinned.isEmpty || pinned.contains { $0.overlaps(found) }
    }

    /// The words in another exhibit, where they are not in those cited.
    private mutating func elsewhere(_ words: QuotedWords, than cites: [ExhibitCite]) -> Verdict? {
        let cited = Set(cites.compactMap(\.exhibit))
        // One or two words stand in many papers; that says nothing about a mistaken label.
        guard let cite = cites.first, words.count > 2, !cites.contains(where: { hasPlaces(words, $0) }) else {
            return nil
        }
        for exhibit in packet.caseFile.exhibits where !cited.contains(exhibit.key.value) {
            let found = places(of: words, in: exhibit.key.value)
            if !found.isEmpty {
                return .inExhibit(exhibit.key.value, pages: Self.pages(found), insteadOf: cite)
            }
        }
        return nil
    }

    private mutating func hasPlaces(_ words: QuotedWords, _ cite: ExhibitCite) -> Bool {
        cite.exhibit.map { !places(of: words, in: $0).isEmpty } ?? false
    }

    private mutating func nearest(_ words: QuotedWords, in cites: [ExhibitCite]) -> Verdict? {
        for cite in cites {
            guard let key = cite.exhibit, let exhibit = self.words(of: key) else { continue }
            let pinned = pinnedPages(of: cite)
            if let near = NearestWords.search(words, in: exhibit.running, preferring: pinned), near.isNear {
                return .near(near, page: near.page + 1, in: key, of: cite)
            }
        }
        return nil
    }

    /// The pages from 0 that a citation pins; none where it pins no page of the file.
    private func pinnedPages(of cite: ExhibitCite) -> [ClosedRange<Int>] {
        if let bates = cite.bates {
            let first = cite.exhibit.flatMap { packet.caseFile.exhibit($0) }?.batesStart.flatMap {
                BatesNumber($0.value)
            }
            guard let first, first.prefix == bates.prefix, bates.range.isAscending, bates.range.first >= first.number
            else { return [] }
            return [(bates.range.first - first.number)...(bates.range.last - first.number)]
        }
        return cite.pins.filter { $0.unit == .page && $0.range.isAscending && $0.range.first > 0 }
            .map { ($0.range.first - 1)...($0.range.last - 1) }
    }

    /// The places of the words as ranges of pages from 0.
    private mutating func places(of words: QuotedWords, in key: String) -> [ClosedRange<Int>] {
        guard let exhibit = self.words(of: key) else { return [] }
        return [exhibit.running, exhibit.whole].flatMap { text in
            QuotationSearch.places(of: words, in: text).map { range in
                let first = Int(text.words[text.word(at: range.lowerBound)].page)
                let last = Int(text.words[text.word(at: range.upperBound - 1)].page)
                return first...max(first, last)
            }
        }
    }

    /// An exhibit made ready; `nil` where its text is not known.
    mutating func words(of key: String) -> ExhibitWords? {
        if let known = ready[key] { return known }
        guard let pages = packet.exhibits[key]?.text?.pages else { return nil }
        let words = ExhibitWords(pages)
        ready[key] = words
        return words
    }

    private static func pages(_ places: [ClosedRange<Int>]) -> [Int] {
        Set(places.map { $0.lowerBound + 1 }).sorted()
    }
}

extension QuotationCheck.Verdict {
    /// Whether nobody can say if the words are there.
    fileprivate var isOpen: Bool {
        switch self {
        case .scanned, .unread, .unknown: true
        case .found, .onPages, .inExhibit, .near, .missing: false
        }
    }
}
