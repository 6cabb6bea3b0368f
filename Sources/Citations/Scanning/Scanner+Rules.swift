extension Scanner {
    /// `U.S. Const. art. III, § 2, cl. 1`, `U.S. Const. amend. XIV, § 1`, after `U.S. Const.`
    mutating func constitution() -> [Find]? {
        _ = reader.take(.comma)
        reader.skipSpaces()
        guard let part = reader.attempt({ $0.constitutionPart() }) else { return nil }
        var cite = ConstitutionCitation(part: part)
        cite.section = reader.attempt { $0.commaNumber { $0.sectionMark() != nil } }
        cite.clause = reader.attempt { $0.commaNumber { $0.takeText("cl.") || $0.takeText("clause") } }
        return find(.constitution(cite))
    }

    /// `Fed. R. Civ. P. 65(d)(1)(C)`, `Fed. R. Civ. P. 12(b)(1) and 12(b)(6)`, after the name of the set.
    mutating func rules(of set: RuleSet) -> [Find]? {
        reader.skipSpaces()
        let isWord = reader.text(from: start, to: reader.position).utf8.count > set.printed.utf8.count + 4
        var start = start
        var finds: [Find] = []
        while let reference = reader.ruleReference() {
            let content = Citation.Content.rule(RuleCitation(set: set, reference: reference))
            let doubts = doubts(about: reference, of: set) + (isWord ? [.informal] : [])
            finds.append(Find(content: content, start: start, end: reader.position, doubts: doubts))
            guard finds.count < 50, let next = reader.attempt({ $0.nextRule() }) else { break }
            start = next
        }
        return finds.isEmpty ? nil : finds
    }

    private func doubts(about reference: SectionReference, of set: RuleSet) -> [Doubt] {
        var doubts: [Doubt] = []
        // The Federal Rules of Civil Procedure run from 1 to 87.
        if set.id == "FRCP", let number = Int(reference.section.prefix { $0.isNumber }), number > 87 {
            doubts.append(.beyondLast(kind: "Civil Rule", number: number, last: 87))
        }
        if reader.hasUnclosedParenthesis { doubts.append(.unclosedParenthesis) }
        return doubts
    }

    /// `L.R. 7.1(a)(2)`, `L.R., D. Mass. 7.1`.
    mutating func localRules() -> [Find]? {
        let isMassachusetts: Bool? = reader.attempt { reader in
            _ = reader.take(.comma)
            reader.skipSpaces()
            guard reader.takeText("D.") else { return nil }
            reader.skipSpaces()
            return reader.takeText("Mass.") ? true : nil
        }
        return rules(of: isMassachusetts == true ? .districtOfMassachusetts : .local)
    }

    /// `Rule 65(d)`, of a set that a full citation named before.
    mutating func shortRule() -> [Find]? {
        guard reader.skipSpaces(), let reference = reader.ruleReference() else { return nil }
        return find(.short(ShortCitation(form: .rule(reference))))
    }
}

extension Reader {
    fileprivate mutating func constitutionPart() -> ConstitutionCitation.Part? {
        if takeText("pmbl.") || takeWord("preamble") { return .preamble }
        let isArticle =
            takeText("art.") || takeWord("art") || takeWord("article") || takeWord("Article") || takeText("Art.")
        guard isArticle || takeText("amend.") || takeWord("amend") || takeWord("amendment") || takeText("Amend.") else {
            return nil
        }
        skipSpaces()
        return romanOrNumber().map { isArticle ? .article($0) : .amendment($0) }
    }

    private mutating func romanOrNumber() -> Int? {
        if byte.isDigit { return number() }
        let start = position
        while byte.isUpper, position - start < 8 { position += 1 }
        return byte.isWordByte ? nil : RomanNumeral.value(text(from: start, to: position))
    }

    /// Reads `, § 2` or `, cl. 1`.
    fileprivate mutating func commaNumber(_ mark: (inout Reader) -> Bool) -> Int? {
        guard take(.comma) else { return nil }
        skipSpaces()
        guard mark(&self) else { return nil }
        skipSpaces()
        return number()
    }

    /// Reads `65`, `7.1(a)(2)`, `3-4`, with the subsections.
    mutating func ruleReference() -> SectionReference? {
        attempt { reader in
            let start = reader.position
            guard reader.number() != nil, reader.position - start <= 4 else { return nil }
            if reader.byte == .dot || reader.byte == .hyphen, reader[reader.position + 1].isDigit {
                reader.position += 1
                _ = reader.number()
                if reader.byte == .dot, reader[reader.position + 1].isDigit {
                    reader.position += 1
                    _ = reader.number()
                }
            }
            if reader.byte.isUpper, !reader[reader.position + 1].isWordByte { reader.position += 1 }
            guard !reader.byte.isLetter else { return nil }
            var reference = SectionReference(reader.text(from: start, to: reader.position))
            reader.subsections(of: &reference)
            return reference
        }
    }

    /// Goes to the next rule of a list, known by its subsections; the value is its place.
    fileprivate mutating func nextRule() -> Int? {
        guard takeListJoint(), byte.isDigit else { return nil }
        var next = self
        guard next.number() != nil, next.byte == .open, !next.path().isEmpty else { return nil }
        return position
    }
}
