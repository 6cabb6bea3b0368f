import CaseFiles
import Diagnostics

/// Finds the quotations that citations attribute to exhibits.
///
/// A quotation belongs to the citation that follows it in its sentence, or directly behind its sentence; without one, to
/// the citation before it in the sentence. A block quotation belongs to the citation at its own end, at the end of the
/// paragraph before it, or at the beginning of the one behind it. Defined terms, `(the “Agreement”)`, quote nobody.
struct QuotationFinder {
    private let blocks: [OutlineReader.ReadBlock]
    private let printed: [ReferencePrinter.Printed]
    /// Per block, from left to right.
    private let places: [Int: [CitePlace]]

    init(_ blocks: [OutlineReader.ReadBlock], printed: [ReferencePrinter.Printed], places: [CitePlace]) {
        self.blocks = blocks
        self.printed = printed
        self.places = Dictionary(grouping: places, by: \.block)
    }

    func quotations() -> [Quotation] {
        var quotations: [Quotation] = []
        var index = 0
        while index < blocks.count {
            switch blocks[index].source {
            case .quote:
                let end = blocks[index...].firstIndex { $0.source != .quote } ?? blocks.count
                quotations += blockQuotations(index..<end)
                index = end
            case .heading: index += 1
            default:
                if places[index] != nil { quotations += inline(in: index) }
                index += 1
            }
        }
        return quotations
    }

    // Between quotation marks.

    private func inline(in block: Int) -> [Quotation] {
        let text = printed[block].text
        return QuotedRanges.all(in: text.scalars).compactMap { range in
            guard !QuotedRanges.isDefinition(range, in: text.scalars), let cites = source(of: range, in: block) else {
                return nil
            }
            return quotation(range, in: block, cites)
        }
    }

    private func quotation(_ range: Range<Int>, in block: Int, _ cites: [Int]) -> Quotation? {
        let text = printed[block].text
        // The stop or comma inside the closing mark is the pleading's.
        let last = text.scalars[range].lastIndex { !" \u{A0}.,;:".unicodeScalars.contains($0) }
        guard let last, text.scalars[range].contains(where: \.isWordPart) else { return nil }
        let range = range.lowerBound..<last + 1
        return Quotation(
            words: Array(text.scalars[range]),
            location: text.location(of: range),
            paragraph: blocks[block].paragraph,
            cites: cites
        )
    }

    private func source(of range: Range<Int>, in block: Int) -> [Int]? {
        let here = places[block] ?? []
        let text = printed[block].text.scalars
        if let next = here.firstIndex(where: { $0.range.lowerBound >= range.upperBound }),
            follows(here[next].range.lowerBound, range, in: text)
        {
            return cites(of: string(from: next, of: here, in: text))
        }
        guard let before = here.lastIndex(where: { $0.range.upperBound <= range.lowerBound }),
            leads(here[before].range, range, in: text)
        else { return nil }
        return cites(of: [here[before]])
    }

    /// `nil` where an authority may be the source as well: then nobody can say that the words are missing.
    private func cites(of string: [CitePlace]) -> [Int]? {
        let exhibits = string.flatMap(\.exhibits)
        return exhibits.isEmpty || string.contains(where: \.citesAuthority) ? nil : exhibits
    }

    /// The citations that follow each other with nothing but `;` and signals between them.
    private func string(from first: Int, of places: [CitePlace], in text: [Unicode.Scalar]) -> [CitePlace] {
        var string = [places[first]]
        for next in places[(first + 1)...] {
            let between = (string.last?.range.upperBound ?? 0)..<next.range.lowerBound
            guard between.count < 40, !between.isEmpty, isSignal(text[between]),
                !text[between].contains("“"), !text[between].contains("\"")
            else { break }
            string.append(next)
        }
        return string
    }

    /// Whether a citation stands in the sentence that a quotation ends in, or directly behind that sentence.
    private func follows(_ cite: Int, _ quotation: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let ends = Sentences.ends(in: text, within: max(quotation.lowerBound, quotation.upperBound - 24)..<cite)
            .filter { $0 >= quotation.upperBound - 2 }
        guard let end = ends.first else { return true }
        return ends.count == 1 && isSignal(text[(end + 1)..<cite])
    }

    /// Whether a citation stands before a quotation in its sentence, and is no sentence of its own.
    private func leads(_ cite: Range<Int>, _ quotation: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let before = max(0, cite.lowerBound - 24)..<cite.lowerBound
        return Sentences.ends(in: text, within: cite.upperBound..<quotation.lowerBound).isEmpty
            && !Sentences.ends(in: text, within: before).contains { isSignal(text[($0 + 1)..<cite.lowerBound]) }
    }

    private static let signals: Set<String> = [
        "see", "also", "e", "g", "accord", "cf", "generally", "but", "compare", "with", "and", "id", "ex",
    ]

    private func isSignal(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.split { !$0.isWordPart }.allSatisfy { Self.signals.contains(String(scalars: $0).lowercased()) }
    }

    // Block quotations.

    private func blockQuotations(_ group: Range<Int>) -> [Quotation] {
        guard let cites = source(of: group) else { return [] }
        return group.compactMap { block in
            let text = printed[block].text
            var end = text.scalars.count
            if block == group.upperBound - 1, let own = ownPlace(of: group) { end = own.range.lowerBound }
            return quotation(0..<end, in: block, cites)
        }
    }

    private func source(of group: Range<Int>) -> [Int]? {
        if let own = ownPlace(of: group) { return cites(of: [own]) }
        let last = group.lowerBound - 1
        if last >= 0, let place = places[last]?.last, blocks[last].source != .heading {
            let rest = printed[last].text.scalars[place.range.upperBound...]
            let isLast = !rest.contains(where: \.isWordPart)
            let introduces = printed[last].text.scalars.last { $0 != " " } == ":"
            if isLast || introduces && Sentences.ends(in: printed[last].text.scalars, within: rest.indices).isEmpty {
                return cites(of: [place])
            }
        }
        let next = group.upperBound
        guard let place = places[next]?.first,
            !printed[next].text.scalars[..<place.range.lowerBound].contains(where: \.isWordPart)
        else { return nil }
        return cites(of: [place])
    }

    /// The citation behind the last words of a block quotation.
    private func ownPlace(of group: Range<Int>) -> CitePlace? {
        let last = group.upperBound - 1
        guard let place = places[last]?.last else { return nil }
        let rest = printed[last].text.scalars[place.range.upperBound...]
        // A bracket may follow: a note to the drafter.
        let words = rest.prefix { $0 != "[" }
        return words.contains(where: \.isWordPart) ? nil : place
    }
}

/// The stretches between quotation marks.
enum QuotedRanges {
    /// What stands between double marks, typographic or straight, the outer ones where they are nested.
    ///
    /// A quotation that goes on in the next paragraph is open at the end of this one.
    static func all(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        var depth = 0
        for (index, scalar) in text.enumerated() {
            switch scalar {
            case "“":
                if depth == 0 { start = index + 1 }
                depth += 1
            case "”":
                depth = max(0, depth - 1)
                if depth == 0, let first = start {
                    ranges.append(first..<index)
                    start = nil
                }
            case "\"" where depth == 0:
                if let first = start {
                    ranges.append(first..<index)
                    start = nil
                } else {
                    start = index + 1
                }
            default: break
            }
        }
        if let start, start < text.count { ranges.append(start..<text.count) }
        return ranges.filter { !$0.isEmpty }
    }

    /// Whether a quotation is a term in brackets, as in `(the “Agreement”)`.
    static func isDefinition(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let before = text[max(0, range.lowerBound - 40)..<range.lowerBound]
        guard let open = before.lastIndex(of: "("), !before[open...].contains(")") else { return false }
        let words = text[range].split { !$0.isWordPart }.count
        return words <= 6 && before[open...].split { !$0.isWordPart }.count <= 3
    }
}
