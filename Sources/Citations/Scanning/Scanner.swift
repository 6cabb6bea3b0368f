extension Scanner {
    /// The citation, or the list of citations, that begins where the reader stands.
    mutating func citation() -> [Find]? {
        if reader.byte.isDigit { return volumeCitation() }
        guard reader.byte.isLetter else { return signCitation() }
        if let head = reader.take(Head.lexicon), let found = citation(after: head) { return found }
        reader.position = start
        return reader.byte.isUpper ? batesCitation() : nil
    }

    private mutating func citation(after head: Head) -> [Find]? {
        switch head {
        case .exhibit(let several): exhibits(several: several)
        case .page: pageOfExhibit()
        case .pleading(let name): pleading(name)
        case .testimony(let paper, let isWord): testimony(paper, isWord: isWord)
        case .docket(let style, let several): docketEntries(style, several: several)
        case .id: idCitation()
        case .supra: supraCitation(.supra)
        case .infra: supraCitation(.infra)
        case .internalRevenueCode: internalRevenueCode()
        case .constitution: constitution()
        case .treasuryRegulation(let series): treasuryRegulation(series)
        case .rules(let set): rules(of: set)
        case .localRules: localRules()
        case .rule: shortRule()
        case .section: namedSection()
        case .publicLaw: publicLaw()
        case .executiveOrder: executiveOrder()
        case .manual: manual()
        case .agencySeries(let series): agencyPaper(series)
        case .legislative(let series): legislative(series)
        case .stateCode(let code): stateCode(code)
        case .docketNumber: docketCase()
        }
    }

    /// A citation led by a volume or title number.
    private mutating func volumeCitation() -> [Find]? {
        guard isWholeNumber else { return nil }
        guard let volume = reader.number(), reader.position - start <= 4, reader.skipSpaces() else { return nil }
        guard let head = reader.take(VolumeHead.lexicon) else { return nil }
        switch head {
        case .unitedStatesCode: return unitedStatesCode(title: volume)
        case .codeOfFederalRegulations: return codeOfFederalRegulations(title: volume)
        case .federalRegister: return federalRegister(volume: volume)
        case .statutesAtLarge: return statutesAtLarge(volume: volume)
        case .reporter(let reporter): return caseCitation(volume: volume, reporter: reporter)
        }
    }

    /// Whether the digits here are a number of their own, and no tail of another.
    private var isWholeNumber: Bool {
        let before = reader[start - 1]
        guard before == .comma || before == .dot || before == .hyphen || before == .colon else { return true }
        return !reader[start - 2].isDigit
    }

    private mutating func signCitation() -> [Find]? {
        reader[start + 1] == Sign.section.lastByte ? shortSections() : bareParagraphs()
    }
}
