extension Scanner {
    /// `26 C.F.R. § 301.6103(i)-1 (2024)`, `26 C.F.R. pt. 301`, after the code's name.
    mutating func codeOfFederalRegulations(title: Int) -> [Find]? {
        let isPlain = reader.text(from: start, to: reader.position).hasSuffix("C.F.R.")
        reader.skipSpaces()
        if let parts = reader.attempt({ $0.parts() }) {
            var cite = RegulationCitation(title: title, part: parts.first, lastPart: parts.isSingle ? nil : parts.last)
            cite.year = reader.editionYear()
            return find(.regulation(cite), doubts: isPlain ? [] : [.informal])
        }
        return regulations(title: title, series: nil, isPlain: isPlain)
    }

    /// `Treas. Reg. § 301.7216-1` is `26 C.F.R. § 301.7216-1`.
    mutating func treasuryRegulation(_ series: String) -> [Find]? {
        reader.skipSpaces()
        return regulations(title: 26, series: series, isPlain: true)
    }

    private mutating func regulations(title: Int, series: String?, isPlain: Bool) -> [Find]? {
        let mark = reader.sectionMark()
        var start = start
        var finds: [Find] = []
        while let reference = reader.regulationReference() {
            let part = Int(reference.section.prefix { $0.isNumber }) ?? 0
            var cite = RegulationCitation(title: title, part: part, reference: reference)
            cite.series = series
            cite.year = reader.editionYear()
            finds.append(Find(content: .regulation(cite), start: start, end: reader.position))
            guard mark?.several == true, finds.count < 200 else { break }
            guard
                let next = reader.attempt({
                    $0.takeListJoint() && $0.byte.isDigit && !$0.startsVolume ? $0.position : nil
                })
            else { break }
            start = next
        }
        guard !finds.isEmpty else { return wholeNumber(title: title, series: series, mark: mark?.isSign) }
        if mark?.isSign != true || !isPlain { finds[0].doubts = [.informal] }
        // The titles of the Code of Federal Regulations run from 1 to 50.
        if title > 50 { finds[0].doubts.append(.beyondLast(kind: "C.F.R. title", number: title, last: 50)) }
        if reader.hasUnclosedParenthesis { finds[0].doubts.append(.unclosedParenthesis) }
        return finds
    }

    /// `5 C.F.R. § 1`: a section that lacks its part, or a part that was called a section.
    private mutating func wholeNumber(title: Int, series: String?, mark: Bool?) -> [Find]? {
        guard mark != nil, let reference = reader.sectionReference() else { return nil }
        var cite = RegulationCitation(title: title, part: Int(reference.section) ?? 0, reference: reference)
        cite.series = series
        cite.year = reader.editionYear()
        return find(.regulation(cite), doubts: [.sectionWithoutPart])
    }

    /// `90 Fed. Reg. 12,345, 12,346 (Mar. 3, 2025)`, after the register's name.
    mutating func federalRegister(volume: Int) -> [Find]? {
        guard let cite = reader.federalRegister(volume: volume) else { return nil }
        return find(
            .federalRegister(cite),
            doubts: (cite.pin.map { [$0] } ?? []).filter { !$0.isAscending }.map(Doubt.descendingRange)
        )
    }
}

extension Reader {
    fileprivate mutating func parts() -> NumberRange? {
        guard
            takeText("pts.") || takeText("pt.") || takeText("parts") || takeText("Parts") || takeText("part")
                || takeText("Part")
        else { return nil }
        skipSpaces()
        return numberRange()
    }

    /// Reads `301.6103(i)-1(b)`: the section is one token, a parenthesis in it belongs to it when a hyphen follows.
    mutating func regulationReference() -> SectionReference? {
        attempt { reader in
            let start = reader.position
            guard reader.number() != nil, reader.take(.dot), reader.number() != nil else { return nil }
            var hasMore = true
            while hasMore, reader.position - start < 40 { hasMore = reader.attempt { $0.regulationSuffix() } ?? false }
            guard !reader.byte.isLetter else { return nil }
            var reference = SectionReference(reader.text(from: start, to: reader.position))
            reader.subsections(of: &reference)
            if reference.paths.isEmpty { reference.lastSection = reader.attempt { $0.lastRegulation() } }
            reference.hasEtSeq = reader.takeEtSeq()
            return reference
        }
    }

    /// Reads a letter, `-1`, `-1T`, or `(i)` before a hyphen.
    private mutating func regulationSuffix() -> Bool? {
        if byte.isLetter, !self[position + 1].isLetter {
            position += 1
            return true
        }
        if byte == .open, path().count == 1 { return byte == .hyphen && self[position + 1].isDigit ? true : nil }
        guard take(.hyphen), number() != nil, byte != .dot || !self[position + 1].isDigit else { return nil }
        return true
    }

    private mutating func lastRegulation() -> String? {
        skipSpaces()
        guard takeDash() else { return nil }
        skipSpaces()
        return regulationReference()?.section
    }

    /// Reads the page, pin and date of a Federal Register citation.
    mutating func federalRegister(volume: Int) -> FederalRegisterCitation? {
        skipSpaces()
        guard let page = numberWithCommas(), !byte.isLetter else { return nil }
        var cite = FederalRegisterCitation(volume: volume, page: page)
        cite.pin = attempt { $0.registerPin() }
        cite.date = dateInParentheses()
        cite.codified = attempt { $0.codification() }
        return cite
    }

    private mutating func registerPin() -> NumberRange? {
        guard take(.comma) || byte == .space, skipSpaces() else { return nil }
        if takeWord("at") { skipSpaces() } else if self[position - 2] != .comma { return nil }
        guard !startsVolume, let first = numberWithCommas() else { return nil }
        let last: Int? = attempt { reader in
            guard reader.takeDash() else { return nil }
            let start = reader.position
            guard let last = reader.numberWithCommas() else { return nil }
            return NumberRange.expand(last, digits: reader.position - start, from: first, digits: String(first).count)
        }
        return NumberRange(first: first, last: last ?? first)
    }

    private mutating func codification() -> String? {
        skipSpaces()
        guard takeText("(to be codified at ") else { return nil }
        let start = position
        while position - start < 120, byte > 0, byte != .close { position += 1 }
        let end = position
        return take(.close) ? text(from: start, to: end) : nil
    }
}
