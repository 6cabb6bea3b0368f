extension Scanner {
    /// `Pub. L. No. 94-455, § 1202, 90 Stat. 1520, 1667 (1976)`, after `Pub. L. No.`
    mutating func publicLaw() -> [Find]? {
        reader.skipSpaces()
        guard let congress = reader.number(), congress < 1000, reader.takeDash(), let law = reader.number() else {
            return nil
        }
        var cite = PublicLawCitation(congress: congress, law: law)
        cite.reference = reader.attempt { $0.commaSection() }
        reader.statutesAtLarge(of: &cite)
        cite.year = reader.editionYear()
        return find(.publicLaw(cite))
    }

    /// `90 Stat. 1520, 1667 (1976)`, after `Stat.`
    mutating func statutesAtLarge(volume: Int) -> [Find]? {
        var cite = PublicLawCitation(volume: volume)
        guard reader.statutePages(of: &cite) else { return nil }
        cite.year = reader.editionYear()
        return find(.publicLaw(cite))
    }

    /// `Exec. Order No. 14,159, § 3, 90 Fed. Reg. 8443 (Jan. 20, 2025)`, after `No.`
    mutating func executiveOrder() -> [Find]? {
        reader.skipSpaces()
        guard let number = reader.numberWithCommas(), number > 100, !reader.byte.isLetter else { return nil }
        var cite = ExecutiveOrderCitation(number: number)
        cite.reference = reader.attempt { $0.commaSection() }
        cite.register = reader.attempt { reader in
            guard reader.take(.comma), reader.skipSpaces(), let volume = reader.number(), reader.skipSpaces(),
                case .federalRegister? = reader.take(VolumeHead.lexicon)
            else { return nil }
            return reader.federalRegister(volume: volume)
        }
        return find(.executiveOrder(cite))
    }

    /// `IRM 11.3.28.4 (Sept. 1, 2022)`, after `IRM`.
    mutating func manual() -> [Find]? {
        reader.skipSpaces()
        _ = reader.sectionMark()
        var number: [Int] = []
        repeat {
            guard let part = reader.number() else { break }
            number.append(part)
        } while number.count < 8 && reader.byte == .dot && reader[reader.position + 1].isDigit && reader.take(.dot)
        guard number.count >= 2, !reader.byte.isLetter else { return nil }
        var cite = ManualCitation(series: "IRM", number: number)
        cite.path = reader.path()
        cite.date = reader.dateInParentheses()
        return find(.manual(cite))
    }

    /// `Rev. Rul. 2004-1`, `Notice 2025-3`, `I.R.S. Pub. 1`, after the name of the series.
    mutating func agencyPaper(_ series: String) -> [Find]? {
        reader.skipSpaces()
        guard let first = reader.number() else { return nil }
        var number = [first]
        if reader.byte == .hyphen, reader[reader.position + 1].isDigit {
            reader.position += 1
            reader.number().map { number.append($0) }
        }
        guard number.count == 2 || series == "I.R.S. Pub.", !reader.byte.isLetter else { return nil }
        var cite = ManualCitation(series: series, number: number)
        cite.date = reader.dateInParentheses()
        return find(.manual(cite))
    }

    /// `H.R. 1, 119th Cong. § 3 (2025)`, `S. Rep. No. 94-938, at 317 (1976)`, after the name of the series.
    mutating func legislative(_ series: String) -> [Find]? {
        reader.skipSpaces()
        guard let number = reader.number() else { return nil }
        return series.hasSuffix("No.") ? report(series, congress: number) : bill(series, number: number)
    }

    private mutating func report(_ series: String, congress: Int) -> [Find]? {
        guard reader.takeDash(), let number = reader.number() else { return nil }
        var cite = LegislativeCitation(series: series, congress: congress, number: number)
        _ = reader.attempt { (reader: inout Reader) -> Int? in
            guard reader.take(.comma) else { return nil }
            reader.skipSpaces()
            return reader.takeText("pt.") && reader.skipSpaces() ? reader.number() : nil
        }
        cite.pin = reader.linkedPin()
        cite.year = reader.editionYear()
        return find(.legislative(cite))
    }

    private mutating func bill(_ series: String, number: Int) -> [Find]? {
        guard reader.take(.comma), reader.skipSpaces(), let congress = reader.number() else { return nil }
        while reader.byte.isLower { reader.position += 1 }
        guard reader.skipSpaces(), reader.takeText("Cong.") else { return nil }
        var cite = LegislativeCitation(series: series, congress: congress, number: number)
        cite.reference = reader.attempt { reader in
            _ = reader.take(.comma)
            reader.skipSpaces()
            return reader.sectionMark() == nil ? nil : reader.sectionReference()
        }
        cite.year = reader.editionYear()
        return find(.legislative(cite))
    }
}

extension Reader {
    /// Reads `, § 1202(a)`.
    fileprivate mutating func commaSection() -> SectionReference? {
        guard take(.comma) else { return nil }
        skipSpaces()
        return sectionMark() == nil ? nil : sectionReference()
    }

    /// Reads `, 90 Stat. 1520, 1667`.
    fileprivate mutating func statutesAtLarge(of cite: inout PublicLawCitation) {
        let found: PublicLawCitation? = attempt { reader in
            guard reader.take(.comma), reader.skipSpaces(), let volume = reader.number(), reader.skipSpaces(),
                case .statutesAtLarge? = reader.take(VolumeHead.lexicon)
            else { return nil }
            var found = cite
            found.volume = volume
            return reader.statutePages(of: &found) ? found : nil
        }
        if let found { cite = found }
    }

    fileprivate mutating func statutePages(of cite: inout PublicLawCitation) -> Bool {
        skipSpaces()
        guard let page = number(), !byte.isLetter else { return false }
        cite.page = page
        cite.pin = attempt { reader in
            guard reader.take(.comma), reader.skipSpaces(), !reader.startsVolume else { return nil }
            return reader.numberRange()
        }
        return true
    }
}
