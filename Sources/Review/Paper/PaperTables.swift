import CaseFiles
import Citations
import Diagnostics

/// The table of authorities of a finished brief beside what its text cites.
struct PaperTables {
    struct Cite {
        var text: String
        var location: Location
        var authorities: [Citations.Authority]
        /// The pages that a table lists, or the page of a citation; as printed, from 1 where the text begins.
        var pages: [Int]
    }

    private var listed: [Cite] = []
    private var cited: [Cite] = []
    private let pageOfLine: [Int]
    private let frontPages: Int

    /// - Returns: `nil` where the paper has no such table.
    init?(_ paper: Paper, _ packet: PacketOutline) {
        pageOfLine = paper.layout?.pageOfLine ?? []
        frontPages = paper.layout?.frontPages ?? 0
        let blocks = paper.prose.blocks.map { (isHeading: $0.isHeading, text: MappedText($0.spans)) }
        guard
            let start = blocks.firstIndex(where: {
                Self.heading.first(in: $0.text) != nil && $0.text.scalars.count < 60
            })
        else { return nil }
        var isInTable = true
        for block in blocks[(start + 1)...] {
            let found = CitationScanner.citations(in: block.text.string)
            if !isInTable, Self.signs(block.text) { break }
            // A group of the table, such as `Cases`, may be a heading too; the table ends where a sentence or another part begins.
            if block.isHeading, found.isEmpty, !Self.isGroup(block.text) { isInTable = false }
            read(found, in: block.text, isInTable: isInTable)
        }
        guard !listed.isEmpty, !isInTable else { return nil }
    }

    private static let heading = PhraseFinder(["table of authorities"])
    private static let groups: Set<String> = [
        "cases", "statutes", "rules", "regulations", "constitution", "constitutional", "other", "executive",
        "legislative",
        "federal", "page", "pages", "authorities", "treatises", "secondary",
    ]

    /// Where the text ends and the signatures begin.
    private static func signs(_ text: MappedText) -> Bool {
        let words = String(scalars: text.scalars.prefix(40)).lowercased()
        return words.hasPrefix("dated:") || words.hasPrefix("respectfully submitted") || words.hasPrefix("/s/")
    }

    private static func isGroup(_ text: MappedText) -> Bool {
        let first = text.string.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
        return groups.contains(first)
    }

    private mutating func read(_ citations: [Citation], in text: MappedText, isInTable: Bool) {
        for (index, citation) in citations.enumerated() {
            // A short form names its authority by the one it stands for.
            let antecedent = citation.antecedent.flatMap { citations.indices.contains($0) ? citations[$0] : nil }
            let authorities = citation.authorities.isEmpty ? antecedent?.authorities ?? [] : citation.authorities
            guard !authorities.isEmpty else { continue }
            let location = text.location(of: citation.start..<citation.end)
            let next = index + 1 < citations.count ? citations[index + 1].start : text.scalars.count
            let pages =
                isInTable ? Self.pages(in: text.scalars[citation.end..<max(citation.end, next)]) : page(of: location)
            let cite = Cite(text: citation.text, location: location, authorities: authorities, pages: pages)
            if isInTable { listed.append(cite) } else { cited.append(cite) }
        }
    }

    /// The numbers behind the leader dots.
    private static func pages(in text: ArraySlice<Unicode.Scalar>) -> [Int] {
        text.split { !$0.isASCIIDigit }.compactMap { Int(String(scalars: $0)) }.filter { $0 < 1_000 }
    }

    private func page(of location: Location) -> [Int] {
        let line = location.start.line - 1
        return pageOfLine.indices.contains(line) ? [pageOfLine[line] - frontPages] : []
    }

    // MARK: What differs

    var unlisted: [Cite] {
        let known = AuthoritySet(listed)
        var told: Set<Citations.Authority> = []
        return cited.filter { cite in
            cite.authorities.contains { !known.contains($0) && told.insert($0).inserted }
        }
    }

    var uncited: [Cite] {
        let known = AuthoritySet(cited)
        return listed.filter { cite in !cite.authorities.contains { known.contains($0) } }
    }

    /// The listed pages on which nothing of the authority stands; nothing where pages are not known, or a short form may.
    var wrongPages: [(Cite, [Int])] {
        guard !pageOfLine.isEmpty else { return [] }
        let known = AuthoritySet(cited)
        return listed.compactMap { entry in
            let ranges = entry.authorities.compactMap { known.pages(of: $0) }
            guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else {
                return nil
            }
            // Short forms are not all resolved: only what lies before the first full citation, or far behind the last, is told.
            let wrong = entry.pages.filter { $0 < first || $0 > last + 10 }
            return wrong.isEmpty ? nil : (entry, wrong)
        }
    }
}

/// Authorities with their pages; a section covers its subsections, and the other way round.
private struct AuthoritySet {
    private var exact: [Citations.Authority: ClosedRange<Int>] = [:]
    /// Under each section above a member.
    private var above: [Citations.Authority: ClosedRange<Int>] = [:]

    /// The pages of an authority that has none.
    private static let nowhere = Int.max...Int.max

    init(_ cites: [PaperTables.Cite]) {
        for cite in cites {
            let pages = cite.pages.min().flatMap { first in cite.pages.max().map { first...$0 } } ?? Self.nowhere
            for authority in cite.authorities {
                Self.add(pages, to: &exact, authority)
                for section in Self.sections(of: authority) { Self.add(pages, to: &above, section) }
            }
        }
    }

    private static func add(
        _ pages: ClosedRange<Int>,
        to table: inout [Citations.Authority: ClosedRange<Int>],
        _ authority: Citations.Authority
    ) {
        guard let known = table[authority], known != nowhere else {
            table[authority] = pages
            return
        }
        guard pages != nowhere else { return }
        table[authority] = min(known.lowerBound, pages.lowerBound)...max(known.upperBound, pages.upperBound)
    }

    /// The authority itself and the sections above it.
    private static func sections(of authority: Citations.Authority) -> [Citations.Authority] {
        (0...authority.path.count).map { length in
            var section = authority
            section.path = Array(authority.path.prefix(length))
            return section
        }
    }

    func contains(_ authority: Citations.Authority) -> Bool {
        above[authority] != nil || Self.sections(of: authority).contains { exact[$0] != nil }
    }

    /// From the first to the last page on which it, or a part of it, or its whole, is cited; `nil` where none is known.
    func pages(of authority: Citations.Authority) -> ClosedRange<Int>? {
        let ranges = ([above[authority]] + Self.sections(of: authority).map { exact[$0] }).compactMap { $0 }
            .filter { $0 != Self.nowhere }
        guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return nil }
        return first...last
    }
}

extension ProseBlock {
    fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }
}
