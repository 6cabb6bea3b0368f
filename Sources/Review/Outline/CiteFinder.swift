import CaseFiles
import Citations
import Diagnostics

/// Sorts what the texts cite: exhibits, paragraphs of the pleading, law, and what leads nowhere.
struct CiteFinder {
    let keys: MatterKeys
    let labels: [String: String]
    let authorities: [String: ListedAuthority]
    private(set) var exhibitCites: [ExhibitCite] = []
    private(set) var paragraphCites: [ParagraphCite] = []
    private(set) var authorityCites: [AuthorityCite] = []
    /// Where exhibits and authorities are cited, in reading order.
    private(set) var places: [CitePlace] = []
    private(set) var strayReferences: [StrayReference] = []
    private(set) var citingParagraphs: Set<Int> = []
    private(set) var partyReferences: [Int: Set<String>] = [:]
    /// How many stray keys are still compared with the known ones; each comparison costs a look at all of them.
    private var searches: Int

    /// - Parameter searches: for how many stray keys a known one that resembles it is looked for.
    init(
        keys: MatterKeys,
        labels: [String: String],
        authorities: [String: ListedAuthority],
        searches: Int = 50
    ) {
        self.searches = searches
        self.keys = keys
        self.labels = labels
        self.authorities = authorities
    }

    /// Reads the blocks of a pleading, keyed and typed citations as they come.
    mutating func read(_ blocks: [OutlineReader.ReadBlock], printed: [ReferencePrinter.Printed]) {
        let placed = CitationScanner.citations(inParagraphs: printed.map(\.text.string))
        let citations = placed.map(\.citation)
        var next = 0
        for (index, block) in blocks.enumerated() {
            let first = next
            while next < placed.count, placed[next].paragraph == index { next += 1 }
            read(block, index, printed[index], first..<next, of: citations)
        }
    }

    private mutating func read(
        _ block: OutlineReader.ReadBlock,
        _ index: Int,
        _ printed: ReferencePrinter.Printed,
        _ range: Range<Int>,
        of citations: [Citation]
    ) {
        var next = range.lowerBound
        func precedes(_ offset: Int) -> Bool { next < range.upperBound && citations[next].start < offset }
        for reference in printed.references {
            while precedes(reference.range.lowerBound) {
                noting(citations[next].start..<citations[next].end, of: index) {
                    $0.typed(citations[next], among: citations, in: block, printed.text)
                }
                next += 1
            }
            // What the scanner finds here is the reference itself, as printed.
            while precedes(reference.range.upperBound) { next += 1 }
            noting(reference.range, of: index) { finder in
                for target in reference.targets { finder.keyed(target, in: block) }
            }
        }
        while next < range.upperBound {
            noting(citations[next].start..<citations[next].end, of: index) {
                $0.typed(citations[next], among: citations, in: block, printed.text)
            }
            next += 1
        }
    }

    /// Remembers the place when what is read there turns out to cite something.
    private mutating func noting(_ range: Range<Int>, of block: Int, _ read: (inout CiteFinder) -> Void) {
        let (exhibits, authorities) = (exhibitCites.count, authorityCites.count)
        read(&self)
        guard exhibitCites.count > exhibits || authorityCites.count > authorities else { return }
        places.append(
            CitePlace(
                block: block,
                range: range,
                exhibits: exhibits..<exhibitCites.count,
                citesAuthority: authorityCites.count > authorities
            )
        )
    }

    private mutating func note(_ block: OutlineReader.ReadBlock) {
        if let paragraph = block.paragraph, block.source != .heading { citingParagraphs.insert(paragraph) }
    }

    // Keyed references.

    private mutating func keyed(_ target: ProseReference.Target, in block: OutlineReader.ReadBlock) {
        if target.last != nil || keys.paragraphs[target.key.value] != nil {
            paragraphs(target, in: block)
            return
        }
        switch keys.kinds[target.key.value] {
        case .exhibit: exhibit(target, in: block)
        case .authority: authority(target, in: block)
        case .party:
            if let paragraph = block.paragraph { partyReferences[paragraph, default: []].insert(target.key.value) }
        case .claim, .counsel, .relief, .relatedCase, .declaration: break
        case nil: stray(target.key, target, in: block, meansParagraph: false)
        }
    }

    private mutating func paragraphs(_ target: ProseReference.Target, in block: OutlineReader.ReadBlock) {
        let ends = [target.key, target.last ?? target.key]
        let numbers = ends.compactMap { keys.paragraphs[$0.value] }
        if numbers.count < 2 {
            for key in ends where keys.paragraphs[key.value] == nil {
                stray(key, target, in: block, meansParagraph: true)
            }
            return
        }
        // What cites itself has no source.
        if numbers != [block.paragraph, block.paragraph] { note(block) }
        paragraphCites.append(
            ParagraphCite(
                written: target.written,
                numbers: NumberRange(first: numbers[0], last: numbers[1]),
                location: target.location,
                paragraph: block.paragraph
            )
        )
    }

    private mutating func exhibit(_ target: ProseReference.Target, in block: OutlineReader.ReadBlock) {
        let pin = target.pin.flatMap(\.value.places)
        note(block)
        exhibitCites.append(
            ExhibitCite(
                written: target.written,
                exhibit: target.key.value,
                label: labels[target.key.value] ?? target.key.value,
                pins: pin?.places ?? [],
                bates: pin?.bates,
                unreadPin: pin == nil ? target.pin?.value.text : nil,
                location: target.location,
                pinLocation: target.pin?.location ?? target.location,
                paragraph: block.paragraph
            )
        )
    }

    private mutating func authority(_ target: ProseReference.Target, in block: OutlineReader.ReadBlock) {
        guard let listed = authorities[target.key.value] else { return }
        note(block)
        authorityCites.append(
            AuthorityCite(
                cite: listed.cite.value,
                key: listed.key,
                content: listed.content,
                claim: block.claim,
                section: block.section,
                location: target.location,
                paragraph: block.paragraph
            )
        )
    }

    private mutating func stray(
        _ key: Located<String>,
        _ target: ProseReference.Target,
        in block: OutlineReader.ReadBlock,
        meansParagraph: Bool
    ) {
        // Misspelled or not, it is a source.
        note(block)
        let isSearched = searches > 0
        searches -= 1
        let paragraph = isSearched ? keys.nearestParagraph(to: key.value, from: block.paragraph) : nil
        let claim = isSearched ? keys.nearestThing(to: key.value) { $0 == .claim } : nil
        let exhibit = isSearched ? keys.files[key.value] ?? keys.nearestThing(to: key.value) { $0 == .exhibit } : nil
        let other = isSearched ? keys.nearestThing(to: key.value) { $0 != .claim && $0 != .exhibit } : nil
        // A pin is for exhibits and authorities; a key that resembles only a paragraph's was meant for one.
        let resembles = target.pin == nil && exhibit == nil && (paragraph != nil || claim != nil && other == nil)
        let means = meansParagraph || resembles
        strayReferences.append(
            StrayReference(
                written: target.written,
                key: key.value,
                location: key.location,
                paragraph: block.paragraph,
                meansParagraph: means,
                suggestion: means ? paragraph ?? claim : exhibit ?? other
            )
        )
    }

    // Typed citations.

    private mutating func typed(
        _ citation: Citation,
        among citations: [Citation],
        in block: OutlineReader.ReadBlock,
        _ text: MappedText
    ) {
        note(block)
        guard !Self.isInReference(citation.start, of: text.scalars) else { return }
        let location = text.location(of: citation.start..<citation.end)
        if let record = citation.record {
            switch record.document {
            case .exhibit(let label, of: nil): exhibit(label, record, citation, at: location, in: block)
            case .thisPaper: paragraphs(record, citation, at: location, in: block)
            case .pleading("Compl.") where record.docket == nil: paragraphs(record, citation, at: location, in: block)
            default: break
            }
        }
        let doubts = Self.doubts(of: citation)
        guard citation.record == nil || !doubts.isEmpty else { return }
        authorityCites.append(
            AuthorityCite(
                cite: citation.text,
                key: nil,
                content: Self.meaning(of: citation, among: citations),
                doubts: doubts,
                normal: citation.normal,
                claim: block.claim,
                section: block.section,
                location: location,
                paragraph: block.paragraph
            )
        )
    }

    /// What is doubtful about the form of a citation. Pages of an exhibit and paragraphs that run backwards have rules of
    /// their own.
    private static func doubts(of citation: Citation) -> [Doubt] {
        switch citation.record?.document {
        case .exhibit, .thisPaper:
            citation.doubts.filter { if case .descendingRange = $0 { false } else { true } }
        default: citation.doubts
        }
    }

    /// Whether a place lies in a reference that could not be read and still stands there as text, with its own finding.
    private static func isInReference(_ offset: Int, of text: [Unicode.Scalar]) -> Bool {
        let before = text[max(0, offset - 80)..<offset]
        guard let open = before.lastIndex(of: "["), open + 1 < text.count else { return false }
        return text[open + 1] == "@" && !before[open...].contains("]")
    }

    /// What a short form stands for: of a bare section, the section of the code cited before.
    private static func meaning(of citation: Citation, among citations: [Citation]) -> Citation.Content {
        guard let antecedent = citation.antecedent, citations.indices.contains(antecedent) else {
            return citation.content
        }
        switch (citation.content, citations[antecedent].content) {
        case (.short(let short), .statute(var statute)):
            guard case .section(let reference) = short.form else { return citation.content }
            statute.reference = reference
            return .statute(statute)
        case (.id(let id), .statute(var statute)):
            if let reference = id.reference { statute.reference = reference }
            return .statute(statute)
        default: return citation.content
        }
    }

    private mutating func exhibit(
        _ label: String,
        _ record: RecordCitation,
        _ citation: Citation,
        at location: Location,
        in block: OutlineReader.ReadBlock
    ) {
        exhibitCites.append(
            ExhibitCite(
                written: citation.text,
                exhibit: nil,
                label: label,
                pins: record.pin?.places ?? [],
                bates: record.bates,
                location: location,
                pinLocation: location,
                paragraph: block.paragraph
            )
        )
    }

    private mutating func paragraphs(
        _ record: RecordCitation,
        _ citation: Citation,
        at location: Location,
        in block: OutlineReader.ReadBlock
    ) {
        paragraphCites += record.paragraphs.map { numbers in
            ParagraphCite(written: citation.text, numbers: numbers, location: location, paragraph: block.paragraph)
        }
    }
}

extension ProseReference.Target {
    /// The reference by itself, as an author would write it.
    var written: String {
        var text = "[@" + key.value + (last.map { ".." + $0.value } ?? "")
        if let pin = pin?.value {
            if case .paragraphs = pin.content { text += " " } else { text += " at " }
            text += pin.text
        }
        return text + "]"
    }
}

extension ReferencePin {
    /// The pin in the terms of typed citations, so that both are checked alike; `nil` when they have no such pin.
    var places: (places: [Pin.Place], bates: BatesRange?)? {
        switch content {
        case .pages(let ranges):
            (ranges.map { Pin.Place(.page, NumberRange(first: $0.lowerBound, last: $0.upperBound)) }, nil)
        case .paragraphs(let ranges):
            (ranges.map { Pin.Place(.paragraph, NumberRange(first: $0.lowerBound, last: $0.upperBound)) }, nil)
        case .bates, .words: typed
        }
    }

    private var typed: (places: [Pin.Place], bates: BatesRange?)? {
        let cite = "Ex. A at \(text)"
        guard let read = CitationScanner.citations(in: cite).first, read.end == cite.unicodeScalars.count,
            let record = read.record, record.pin != nil || record.bates != nil
        else { return nil }
        return (record.pin?.places ?? [], record.bates)
    }
}
