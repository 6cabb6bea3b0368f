import CaseFiles
import Citations
import Diagnostics

// Questions that several rules ask of the case.

extension PacketOutline {
    /// `Count II`, as the claim is called in print.
    func name(of claim: Claim) -> String {
        keys.claims[claim.key.value].map { "Count \(RomanNumeral.text($0))" } ?? "claim `\(claim.key.value)`"
    }

    func plaintiffs(of claim: Claim) -> [Party] {
        parties(claim.plaintiffs, among: caseFile.plaintiffs)
    }

    func defendants(of claim: Claim) -> [Party] {
        parties(claim.defendants, among: caseFile.defendants)
    }

    func enjoined(by relief: Relief) -> [Party] {
        parties(relief.enjoin, among: caseFile.defendants)
    }

    private func parties(_ wanted: KeyList, among side: [Party]) -> [Party] {
        let keys = Set(wanted.keys.map(\.value))
        return side.filter { keys.contains($0.key.value) }
    }

    /// The claims that relief rests on, whichever side states the link.
    func claims(of relief: Relief) -> [Claim] {
        (claimsOfRelief[relief.key.value] ?? []).map { caseFile.claims[$0] }
    }

    /// The defendants that relief reaches: those enjoined, or else those of its claims.
    ///
    /// - Returns: their keys.
    func targets(of relief: Relief) -> [String] {
        let keys = relief.enjoin.isEmpty ? claims(of: relief).flatMap(\.defendants.keys) : relief.enjoin.keys
        return keys.map(\.value)
    }

    func authorities(of claim: Claim) -> [ListedAuthority] {
        claim.authorities.keys.compactMap { authorities[$0.value] }
    }

    func authorities(of relief: Relief) -> [ListedAuthority] {
        relief.authorities.keys.compactMap { authorities[$0.value] }
    }

    /// The waivers of immunity that the case file declares.
    var declaredWaivers: [StatuteCitation] {
        (caseFile.jurisdiction?.immunityWaiver.keys ?? []).compactMap { authorities[$0.value]?.statute }
    }

    var isAgainstUnitedStates: Bool { caseFile.defendants.contains(where: \.isFederal) }
    var isAgainstTaxAuthority: Bool { caseFile.defendants.contains(where: \.isTaxAuthority) }

    // Places for findings about what is absent.

    var placeOfFacts: Location { caseFile.facts.first?.location ?? caseFile.title.location }
    var placeOfRelief: Location { caseFile.record.place(of: "relief") }

    /// Whether a text before the claims is missing, or all are empty: nothing can be said of what the facts lack.
    var lacksText: Bool {
        // A finished document is its text, whether anything in it is numbered or not.
        guard paper == nil else { return false }
        return caseFile.facts.contains { !readTexts.contains($0.value) } || !paragraphs.contains { $0.claim == nil }
    }

    /// Whether any text of the pleading is missing.
    var lacksAnyText: Bool {
        lacksText
            || caseFile.claims.contains {
                !$0.allegations.value.isEmpty && !readTexts.contains($0.allegations.value)
            }
    }

    /// The words of a value of the case file, line by line where it has several.
    func words(of value: Located<String>) -> MappedText {
        MappedText(caseFile.folded.pieces(of: value))
    }

    /// The exhibits that misspelled references were most likely meant for.
    var exhibitsMeant: Set<String> {
        Set(strayReferences.filter { !$0.meansParagraph }.compactMap(\.suggestion))
    }

    // Courts.

    var courtHasDistrict: Bool { court.name != nil }

    /// The division that a county belongs to.
    func division(of county: String) -> String? {
        var name = county.lowercased()
        if name.hasSuffix(" county") { name.removeLast(" county".count) }
        return court.divisions[name]
    }
}

extension PacketOutline {
    /// The first heading of the facts that names a topic.
    func heading(about topic: SectionTopic) -> Heading? {
        headings.first { $0.claim == nil && $0.topics.contains(topic) }
    }

    /// The statutes cited under headings that name a topic.
    func statutes(in topic: SectionTopic) -> [StatuteCitation] {
        authorityCites.filter { $0.section.topics.contains(topic) }.compactMap(\.statute)
    }

    /// Whether any text cites a section of the U.S. Code.
    func cites(title: Int, section: Int) -> Bool {
        firstCite(title: title, section: section) != nil
    }

    func firstCite(title: Int, section: Int) -> Location? {
        authorityCites.first { cite in
            cite.statute.map { $0.title == title && $0.covers(section: section) } ?? false
        }?.location
    }

    /// Whether an item of relief cites a section, in its words or by its authorities.
    func cites(title: Int, section: Int, in relief: Relief) -> Bool {
        authorities(of: relief).contains { $0.isStatute(title: title, section: section) }
            || citations(in: relief).contains { citation in
                guard case .statute(let statute) = citation.content else { return false }
                return statute.title == title && statute.covers(section: section)
            }
    }

    /// The legal citations in the words of an item of relief.
    func citations(in relief: Relief) -> [Citation] {
        [relief.text, relief.act].compactMap { $0?.value }.flatMap { CitationScanner.citations(in: $0) }
            .filter { $0.kind != .record }
    }

    func citesCivilRule(_ number: String) -> Bool {
        authorityCites.contains { cite in
            switch cite.content {
            case .rule(let rule): rule.set.id == "FRCP" && rule.number == number
            case .short(let short):
                if case .rule(let reference) = short.form { reference.section == number } else { false }
            default: false
            }
        }
    }

    /// The words of the relief as passages.
    var reliefPassages: [Passage] {
        values.filter { if case .value(record: "relief", _) = $0.source { true } else { false } }
    }

    /// The keys of the plaintiffs named in some paragraphs, by key or by name.
    func partiesNamed(in paragraphs: [Paragraph]) -> Set<String> {
        var byName: [String: String] = [:]
        for party in caseFile.parties {
            for name in [party.name, party.shortName, party.alias].compactMap({ $0?.value.lowercased() }) {
                byName[name] = party.key.value
            }
        }
        let finder = PhraseFinder(Array(byName.keys))
        return paragraphs.reduce(into: []) { named, paragraph in
            named.formUnion(partyReferences[paragraph.number] ?? [])
            for range in finder.all(in: paragraph.text) {
                if let key = byName[paragraph.text.string(in: range).lowercased()] { named.insert(key) }
            }
        }
    }

    /// A use of a paragraph range in the case file.
    struct ParagraphUse {
        var range: ParagraphRange
        var claim: String?
    }

    var paragraphUses: [ParagraphUse] {
        let elements = caseFile.claims.flatMap { claim in
            claim.elements.flatMap(\.paragraphs).map { ParagraphUse(range: $0, claim: claim.key.value) }
        }
        let others = caseFile.relief.flatMap(\.irreparable) + (caseFile.jurisdiction?.venue?.facts ?? [])
        return elements + others.map { ParagraphUse(range: $0, claim: nil) }
    }
}

extension AuthorityCite {
    var statute: StatuteCitation? {
        if case .statute(let statute) = content { statute } else { nil }
    }
}
