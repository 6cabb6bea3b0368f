extension Scanner {
    /// `Bennett v. Spear, 520 U.S. 154, 177–78 (1997)`, or its short form, after volume and reporter.
    mutating func caseCitation(volume: Int, reporter: Reporter) -> [Find]? {
        let written = reader.text(from: start, to: reader.position)
        guard reader[start + String(volume).utf8.count].isWordByte == false else { return nil }
        if let short = shortCase(volume: volume, reporter: reporter) { return short }
        guard let page = reader.firstPage() else { return nil }
        var cite = CaseCitation(sources: [CaseCitation.Source(volume: volume, reporter: reporter, page: page.page)])
        reader.details(of: &cite)
        let isCertain = cite.date != nil || reporter.isDistinct && Self.isMarked(written)
        guard isCertain || hasCommaBefore else { return nil }
        let name = CaseName(before: start, in: reader, floor: floor)
        (cite.name, cite.docket) = (name.name, name.docket)
        guard isCertain || cite.name != nil else { return nil }
        return find(.caseLaw(cite), from: name.start ?? start, doubts: cite.doubts)
    }

    /// Whether a comma stands before the volume, as behind a name.
    private var hasCommaBefore: Bool {
        var place = start
        while place > floor, reader[place - 1] == .space || reader[place - 1] == .newline { place -= 1 }
        return reader[place - 1] == .comma
    }

    /// Whether full stops or a series tell the abbreviation from words: `12 US 34` needs a name or a year.
    private static func isMarked(_ written: String) -> Bool {
        written.utf8.contains(.dot) || written.hasSuffix("d") || written.hasSuffix("th") || written.hasSuffix("WL")
            || written.hasSuffix("LEXIS")
    }

    /// `Bennett, 520 U.S. at 178`.
    private mutating func shortCase(volume: Int, reporter: Reporter) -> [Find]? {
        guard
            let pin = reader.attempt({ reader -> Pin? in
                _ = reader.take(.comma)
                guard reader.skipSpaces(), reader.takeWord("at") else { return nil }
                reader.skipSpaces()
                return reader.pagePin()
            })
        else { return nil }
        let name = CaseName(before: start, in: reader, floor: floor)
        let form = ShortCitation.Form.caseLaw(name: name.name, volume: volume, reporter: reporter, pin: pin)
        return find(.short(ShortCitation(form: form)), from: name.start, doubts: pin.doubts)
    }

    /// `Doe v. Agency, No. 1:25-cv-00001, slip op. at 4 (D. Mass. May 12, 2025)`: reported nowhere, after `No.`
    mutating func docketCase() -> [Find]? {
        reader.position = start
        guard let docket = reader.docketNumber(), docket.utf8.contains(.hyphen) else { return nil }
        var cite = CaseCitation(docket: docket)
        _ = reader.attempt { $0.take(.comma) && $0.skipSpaces() && $0.takeText("slip op.") ? true : nil }
        cite.pin = reader.casePin()
        guard let decision = reader.decision(), let court = decision.court, court.level != .unknown else { return nil }
        (cite.court, cite.date) = (court, decision.date)
        while cite.weights.count < 8, let weight = reader.weight() { cite.weights.append(weight) }
        let name = CaseName(before: start, in: reader, floor: floor)
        guard let title = name.name, title.contains(" v. ") || title.hasPrefix("In re ") else { return nil }
        cite.name = title
        return find(.caseLaw(cite), from: name.start)
    }
}

extension Reader {
    /// Reads what follows the first source: parallels, pin, decision, weight, history.
    fileprivate mutating func details(of cite: inout CaseCitation) {
        cite.pin = casePin()
        while cite.sources.count < 8, let parallel = parallelSource() {
            cite.sources.append(parallel)
            let pin = casePin()
            if cite.pin == nil { cite.pin = pin }
        }
        if let decision = decision() { (cite.court, cite.date) = (decision.court, decision.date) }
        if cite.court == nil, let court = cite.impliedCourt { cite.court = court }
        while cite.weights.count < 8, let weight = weight() { cite.weights.append(weight) }
        while cite.history.count < 8, let history = history() {
            cite.history.append(history)
            while let weight = weight() { cite.history[cite.history.count - 1].weights.append(weight) }
        }
    }
}

extension CaseCitation {
    /// The court that a source speaks for alone.
    fileprivate var impliedCourt: Court? {
        for source in sources {
            if case .court(let court) = source.reporter.scope { return court }
        }
        return nil
    }
}
