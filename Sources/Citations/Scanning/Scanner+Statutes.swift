extension Scanner {
    /// `26 U.S.C. § 6103(a)`, `5 U.S.C. §§ 702–706`, `26 U.S.C. §§ 6103(a), 7431(a)(1)`, after the code's name.
    mutating func unitedStatesCode(title: Int) -> [Find]? {
        let printed = reader.text(from: start, to: reader.position)
        guard title > 0 else { return nil }
        // The titles of the Code run from 1 to 54.
        let isBeyond: [Doubt] = title > 54 ? [.beyondLast(kind: "title", number: title, last: 54)] : []
        let isPlain = printed.hasSuffix("U.S.C.") || printed.hasSuffix("U.S.C.A.") || printed.hasSuffix("U.S.C.S.")
        return statutes(code: "U.S.C.", title: title, doubts: isBeyond + (isPlain ? [] : [.informal]))
    }

    mutating func internalRevenueCode() -> [Find]? {
        statutes(code: "I.R.C.", title: 26, doubts: [])
    }

    /// `Mass. Gen. Laws ch. 93A, § 2`, `Cal. Civ. Code § 1798.81`.
    mutating func stateCode(_ code: StateCode) -> [Find]? {
        guard code.hasChapters else { return statutes(code: code.printed, title: nil, doubts: []) }
        reader.skipSpaces()
        guard reader.takeText("chapter") || reader.takeText("ch.") || reader.takeText("c.") else { return nil }
        reader.skipSpaces()
        let chapter = reader.position
        guard reader.number() != nil else { return nil }
        while reader.byte.isUpper { reader.position += 1 }
        let name = reader.text(from: chapter, to: reader.position)
        _ = reader.take(.comma)
        return statutes(code: code.printed, title: nil, chapter: name, doubts: [])
    }

    private mutating func statutes(code: String, title: Int?, chapter: String? = nil, doubts: [Doubt]) -> [Find]? {
        _ = reader.take(.comma)
        reader.skipSpaces()
        let mark = reader.sectionMark()
        guard mark != nil || title != nil else { return nil }
        var start = start
        var finds: [Find] = []
        while let reference = reader.sectionReference() {
            var cite = StatuteCitation(code: code, title: title, chapter: chapter, reference: reference)
            cite.year = reader.editionYear()
            let open: [Doubt] = reader.hasUnclosedParenthesis ? [.unclosedParenthesis] : []
            finds.append(Find(content: .statute(cite), start: start, end: reader.position, doubts: doubts + open))
            guard mark?.several == true, finds.count < 200, let next = reader.nextSection() else { break }
            start = next
        }
        guard !finds.isEmpty else { return nil }
        if mark?.isSign != true, !finds[0].doubts.contains(.informal) { finds[0].doubts.append(.informal) }
        return finds.checkedForSigns(mark)
    }

    /// `section 6103(a) of title 26`, `sec. 6103(i)(2), 26 USC`, `Section 7803 of the Internal Revenue Code`;
    /// without its title, a section that a full citation named before.
    mutating func namedSection() -> [Find]? {
        reader.position = start
        guard reader.sectionMark() != nil, let reference = reader.sectionReference() else { return nil }
        if let title = reader.attempt({ $0.trailingTitle() }) {
            let cite = StatuteCitation(code: "U.S.C.", title: title, reference: reference)
            return find(.statute(cite), doubts: [.informal])
        }
        return find(.short(ShortCitation(form: .section(reference))))
    }

    /// `§ 6103(a)`, `§§ 702, 706`: sections of what was cited before.
    mutating func shortSections() -> [Find]? {
        guard let mark = reader.sectionMark() else { return nil }
        var start = start
        var finds: [Find] = []
        while let reference = reader.ruleOrSection() {
            let content = Citation.Content.short(ShortCitation(form: .section(reference)))
            let open: [Doubt] = reader.hasUnclosedParenthesis ? [.unclosedParenthesis] : []
            finds.append(Find(content: content, start: start, end: reader.position, doubts: open))
            guard mark.several, finds.count < 200, let next = reader.nextSection() else { break }
            start = next
        }
        return finds.isEmpty ? nil : finds.checkedForSigns(mark)
    }
}

extension Reader {
    /// Goes to the next section of a list; the value is its place.
    fileprivate mutating func nextSection() -> Int? {
        attempt { reader in
            guard reader.takeListJoint(), reader.byte.isDigit, !reader.startsVolume else { return nil }
            return reader.position
        }
    }

    /// A section of a statute or of a regulation.
    fileprivate mutating func ruleOrSection() -> SectionReference? {
        attempt { $0.regulationReference() } ?? sectionReference()
    }

    /// Reads `, 26 USC`, ` of title 26`, ` of the Internal Revenue Code`.
    fileprivate mutating func trailingTitle() -> Int? {
        let hasComma = take(.comma)
        guard skipSpaces() || hasComma else { return nil }
        if takeWord("of") {
            skipSpaces()
            if takeWord("the") { skipSpaces() }
            if takeWord("title") || takeWord("Title") {
                skipSpaces()
                return number()
            }
            guard case .internalRevenueCode? = take(Head.lexicon) else { return nil }
            return 26
        }
        guard hasComma, let title = number(), skipSpaces(), case .unitedStatesCode? = take(VolumeHead.lexicon) else {
            return nil
        }
        return title
    }
}

extension [Find] {
    /// Notes where the number of section signs does not agree with the number of sections.
    fileprivate func checkedForSigns(_ mark: (several: Bool, isSign: Bool)?) -> [Find] {
        guard let mark, mark.isSign, let reference = first?.content.reference else { return self }
        let isSeveral = count > 1 || reference.lastSection != nil || reference.hasEtSeq
        guard isSeveral != mark.several else { return self }
        var checked = self
        checked[0].doubts.append(.sectionSigns)
        return checked
    }
}

extension Citation.Content {
    /// The sections it names.
    package var reference: SectionReference? {
        switch self {
        case .statute(let cite): cite.reference
        case .regulation(let cite): cite.reference
        case .rule(let cite): cite.reference
        case .publicLaw(let cite): cite.reference
        case .executiveOrder(let cite): cite.reference
        case .legislative(let cite): cite.reference
        case .id(let cite): cite.reference
        case .short(let cite): cite.reference
        default: nil
        }
    }
}

extension ShortCitation {
    package var reference: SectionReference? {
        switch form {
        case .section(let reference), .rule(let reference): reference
        case .caseLaw: nil
        }
    }
}
