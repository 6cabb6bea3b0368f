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
        values = CaseWords.passages(of: caseFile.record)
        authorities = Self.listed(caseFile.authorities)
        keys = MatterKeys(of: caseFile)
        read(texts)
        labels = ExhibitLabel.assign(
            to: caseFile.exhibits.map { ($0.key.value, $0.label?.value) },
            citedKeys: citedKeys(),
            scheme: court.exhibitScheme
        )
        resolveLabels()
        everyPassage = values + passages
    }

    private static func listed(_ authorities: [CaseFiles.Authority]) -> [String: ListedAuthority] {
        authorities.reduce(into: [:]) { listed, authority in
            listed[authority.key.value] = ListedAuthority(
                key: authority.key.value,
                cite: authority.cite,
                checkedOn: authority.checkedOn?.value,
                content: CitationScanner.citations(in: authority.cite.value).first?.content
            )
        }
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
        var finder = CiteFinder(keys: keys, authorities: authorities)
        for block in reader.blocks { finder.read(block) }
        passages = reader.blocks.map { Passage($0.text, $0.source, paragraph: $0.paragraph) }
        exhibitCites = finder.exhibitCites
        paragraphCites = finder.paragraphCites
        authorityCites = finder.authorityCites
        strayReferences = finder.strayReferences
        citingParagraphs = finder.citingParagraphs
        partyReferences = finder.partyReferences
    }

    /// Exhibit keys in the order of citation; a typed label counts where it is a written one.
    private func citedKeys() -> [String] {
        let written = caseFile.exhibits.reduce(into: [String: String]()) { keys, exhibit in
            if let label = exhibit.label?.value, keys[label] == nil { keys[label] = exhibit.key.value }
        }
        return exhibitCites.compactMap { $0.exhibit ?? written[$0.label] }
    }

    /// Gives keyed citations their label and typed ones their exhibit.
    private mutating func resolveLabels() {
        var byLabel: [String: String] = [:]
        for exhibit in caseFile.exhibits {
            if let label = labels[exhibit.key.value], byLabel[label] == nil { byLabel[label] = exhibit.key.value }
        }
        for index in exhibitCites.indices {
            if let key = exhibitCites[index].exhibit {
                exhibitCites[index].label = labels[key] ?? key
            } else {
                exhibitCites[index].exhibit = byLabel[exhibitCites[index].label]
            }
        }
    }
}

extension MatterKeys {
    init(of caseFile: CaseFile) {
        kinds = caseFile.things.mapValues(\.kind)
        for (index, claim) in caseFile.claims.enumerated() where claims[claim.key.value] == nil {
            claims[claim.key.value] = index + 1
        }
    }
}
