package import CaseFiles
import Citations
import Diagnostics

extension PacketOutline {
    /// Makes the outline of a matter.
    ///
    /// - Parameters:
    ///   - texts: the texts of the matter by the paths that the case file gives; a path without a text is passed over.
    ///   - exhibits: what is known about the files, by exhibit key; an exhibit without an entry was not looked at.
    package init(
        _ caseFile: CaseFile,
        texts: [String: Prose],
        exhibits: [String: ExhibitFacts],
        court: CourtFacts
    ) {
        self.caseFile = caseFile
        self.court = court
        self.exhibits = exhibits
        values = CaseWords.passages(of: caseFile.record, folded: caseFile.folded)
        authorities = Self.listed(caseFile.authorities)
        keys = MatterKeys(of: caseFile)
        claimsOfRelief = Self.claimsOfRelief(caseFile)
        readTexts = Set(texts.keys)
        read(texts)
        readOthers(texts)
        resolveTypedLabels()
        everyPassage = values + passages + others.passages
    }

    private static func listed(_ authorities: [CaseFiles.Authority]) -> [String: ListedAuthority] {
        authorities.reduce(into: [:]) { listed, authority in
            let citation = CitationScanner.citations(in: authority.cite.value).first
            listed[authority.key.value] = ListedAuthority(
                key: authority.key.value,
                cite: authority.cite,
                checkedOn: authority.checkedOn?.value,
                content: citation?.content,
                doubts: citation?.doubts ?? [],
                normal: citation?.normal
            )
        }
    }

    /// The links between relief and claims, whichever side states them.
    private static func claimsOfRelief(_ caseFile: CaseFile) -> [String: [Int]] {
        var links: [String: Set<Int>] = [:]
        var places: [String: [Int]] = [:]
        for (place, claim) in caseFile.claims.enumerated() {
            places[claim.key.value, default: []].append(place)
            for relief in claim.relief.keys { links[relief.value, default: []].insert(place) }
        }
        for relief in caseFile.relief {
            links[relief.key.value, default: []].formUnion(relief.claims.keys.flatMap { places[$0.value] ?? [] })
        }
        return links.mapValues { $0.sorted() }
    }

    /// Numbers the texts, then reads what they cite: a reference may look forward.
    private mutating func read(_ texts: [String: Prose]) {
        var reader = OutlineReader()
        for path in caseFile.facts {
            if let text = texts[path.value] { reader.read(text, claim: nil) }
        }
        let factsEnd = reader.paragraphs.count
        for claim in caseFile.claims {
            reader.beginCount(claim, factsEnd: factsEnd)
            if let text = texts[claim.allegations.value] { reader.read(text, claim: claim.key.value) }
        }
        paragraphs = reader.paragraphs
        headings = reader.headings
        keys.paragraphs = reader.keys
        keys.repeated = reader.repeatedKeys
        passages = reader.blocks.map { Passage($0.text, $0.source, paragraph: $0.paragraph) }
        labels = ExhibitLabel.assign(
            to: caseFile.exhibits.map { ($0.key.value, $0.label?.value) },
            citedKeys: reader.blocks.flatMap(\.referencedKeys),
            scheme: court.exhibitScheme,
            allowsParts: court.allowsPartLabels
        )
        findCites(in: reader.blocks)
    }

    private mutating func findCites(in blocks: [OutlineReader.ReadBlock]) {
        let printer = ReferencePrinter(keys: keys, labels: labels, authorities: authorities)
        // The words of the relief are printed behind the counts, so they are read as the last blocks.
        let prayer = reliefPassages.map(OutlineReader.ReadBlock.init)
        let printed = blocks.map { printer.print($0.spans) } + prayer.map { ReferencePrinter.Printed(text: $0.text) }
        var finder = CiteFinder(keys: keys, labels: labels, authorities: authorities)
        finder.read(blocks + prayer, printed: printed)
        exhibitCites = finder.exhibitCites
        paragraphCites = finder.paragraphCites
        authorityCites = finder.authorityCites
        strayReferences = finder.strayReferences
        citingParagraphs = finder.citingParagraphs
        partyReferences = finder.partyReferences
        quotations = QuotationFinder(blocks + prayer, printed: printed, places: finder.places).quotations()
    }

    /// Finds the exhibit of each typed label.
    private mutating func resolveTypedLabels() {
        var byLabel: [String: String] = [:]
        for exhibit in caseFile.exhibits {
            if let label = labels[exhibit.key.value], byLabel[label] == nil { byLabel[label] = exhibit.key.value }
        }
        for index in exhibitCites.indices where exhibitCites[index].exhibit == nil {
            exhibitCites[index].exhibit = byLabel[exhibitCites[index].label]
        }
        for index in others.exhibitCites.indices {
            others.exhibitCites[index].exhibit = byLabel[others.exhibitCites[index].label]
        }
    }
}

extension MatterKeys {
    init(of caseFile: CaseFile) {
        kinds = caseFile.things.mapValues(\.kind)
        for exhibit in caseFile.exhibits where exhibit.file.value.hasSuffix(".pdf") {
            files[String(exhibit.file.value.dropLast(4))] = exhibit.key.value
        }
        for (index, claim) in caseFile.claims.enumerated() where claims[claim.key.value] == nil {
            claims[claim.key.value] = index + 1
        }
    }
}
