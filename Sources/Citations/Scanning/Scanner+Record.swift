extension Scanner {
    /// `Compl. ¶¶ 12–14, ECF No. 1`; without a place in it, the name of a pleading is only a word.
    mutating func pleading(_ name: String) -> [Find]? {
        if let exhibits = attached(to: name, from: start) { return exhibits }
        var record = RecordCitation(.pleading(name))
        reader.recordPins(of: &record)
        guard record.pin != nil || record.docket != nil || record.bates != nil else { return nil }
        return find(.record(record), doubts: record.doubts)
    }

    /// `Pastori Decl. ¶ 5`, `Declaration of Brian Pastori ¶ 5`.
    mutating func testimony(_ paper: String, isWord: Bool) -> [Find]? {
        guard let (name, start) = nameBefore() ?? nameBehind() else { return nil }
        if let exhibits = attached(to: "\(name) \(paper)".nonBreaking, from: start) { return exhibits }
        var record = RecordCitation(.testimony(name: name, paper: paper))
        reader.recordPins(of: &record)
        if record.pin == nil { record.pin = reader.attempt { $0.skipSpaces() ? $0.transcriptPin() : nil } }
        guard record.pin != nil || record.docket != nil || !isWord && !reader.isBeforeSupra else { return nil }
        return find(.record(record), from: start, doubts: record.doubts)
    }

    /// ` Ex. 1 at 2` behind the name of a paper.
    private mutating func attached(to paper: String, from start: Int) -> [Find]? {
        let before = reader.position
        _ = reader.take(.comma)
        reader.skipSpaces()
        if case .exhibit(let several)? = reader.take(Head.lexicon),
            let found = exhibits(several: several, of: paper, from: start)
        {
            return found
        }
        reader.position = before
        return nil
    }

    /// Up to three capitalised words just before the head.
    private func nameBefore() -> (name: String, start: Int)? {
        let words = WordsBefore(start, in: reader, floor: floor, most: 3)
        guard let start = words.nameStart else { return nil }
        return (reader.text(from: start, to: words.end), start)
    }

    /// The capitalised words behind `Declaration of`.
    private mutating func nameBehind() -> (name: String, start: Int)? {
        guard reader[reader.position - 1].folded == 0x66 else { return nil }
        let before = reader.position
        reader.skipSpaces()
        let first = reader.position
        var last = first
        while last - first < 60, reader.byte.isUpper {
            while reader.byte.isWordByte || reader.byte == .dot || reader.byte >= 0xC3 && reader.byte != 0xE2
                || (0x80..<0xC0).contains(reader.byte)
            { reader.position += 1 }
            last = reader.position
            reader.skipSpaces()
        }
        reader.position = last > first ? last : before
        return last > first ? (reader.text(from: first, to: last), start) : nil
    }

    /// `ECF No. 12-3 at 4`, `ECF Nos. 1, 3`.
    mutating func docketEntries(_ style: String, several: Bool) -> [Find]? {
        guard let first = reader.docketEntry(style) else { return nil }
        var finds = [docketFind(first, from: start)]
        while several, finds.count < 50, let next = nextDocketEntry(style) { finds.append(next) }
        return finds
    }

    private mutating func docketFind(_ entry: DocketEntry, from start: Int) -> Find {
        var record = RecordCitation(.docket)
        record.docket = entry
        record.pin = reader.linkedPin()
        return Find(content: .record(record), start: start, end: reader.position, doubts: record.doubts)
    }

    /// The next entry after `Nos.`.
    private mutating func nextDocketEntry(_ style: String) -> Find? {
        let before = reader.position
        guard reader.takeListJoint(), !reader.startsVolume else {
            reader.position = before
            return nil
        }
        let start = reader.position
        guard let entry = reader.docketEntry(style) else {
            reader.position = before
            return nil
        }
        return docketFind(entry, from: start)
    }

    /// `¶ 12`, `¶¶ 12–19`: of this paper, or of the document whose name stands before it.
    mutating func bareParagraphs() -> [Find]? {
        guard let pin = reader.paragraphPin() else { return nil }
        let words = WordsBefore(start, in: reader, floor: floor, most: 1)
        var record = RecordCitation(.thisPaper)
        var from = start
        if let name = words.nameStart {
            record.document = .named(reader.text(from: name, to: words.end))
            from = name
        }
        record.pin = pin
        return find(.record(record), from: from, doubts: record.doubts)
    }

    /// Bates numbers by themselves: five digits at least, so that `COVID-19` is none.
    mutating func batesCitation() -> [Find]? {
        guard let bates = reader.batesRange(fewestDigits: 5) else { return nil }
        var record = RecordCitation(.bates)
        record.bates = bates
        return find(.record(record), doubts: record.doubts)
    }
}

extension Reader {
    /// Whether `, supra` follows: the name before belongs to it.
    fileprivate var isBeforeSupra: Bool {
        var next = self
        _ = next.take(.comma)
        next.skipSpaces()
        return next.takeWord("supra")
    }

    /// Reads `45:3–12` behind a deposition or hearing.
    mutating func transcriptPin() -> Pin? {
        attempt { reader in
            guard let pin = reader.pagePin(), pin.places.contains(where: { $0.lines != nil }) else { return nil }
            return pin
        }
    }

    /// Reads `CEDC-000123–25` or `CEDC000123`.
    mutating func batesRange(fewestDigits: Int) -> BatesRange? {
        attempt { reader in
            let start = reader.position
            while reader.byte.isUpper || reader.byte == .underscore
                || reader.byte == .hyphen && reader[reader.position + 1].isUpper,
                reader.position - start < 24
            { reader.position += 1 }
            guard reader.position - start >= 2 else { return nil }
            if reader.byte == .hyphen || reader.byte == .underscore { reader.position += 1 }
            let prefix = reader.text(from: start, to: reader.position)
            let digits = reader.position
            guard let first = reader.number(), reader.position - digits >= fewestDigits, !reader.byte.isWordByte else {
                return nil
            }
            let count = reader.position - digits
            let last = reader.batesEnd(prefix, after: first, digits: count) ?? first
            return BatesRange(prefix: prefix, range: NumberRange(first: first, last: last), digits: count)
        }
    }

    /// Reads `–25` or `–CEDC-000125`.
    private mutating func batesEnd(_ prefix: String, after first: Int, digits: Int) -> Int? {
        attempt { reader in
            reader.skipSpaces()
            guard reader.takeDash() else { return nil }
            reader.skipSpaces()
            for byte in prefix.utf8 where reader.byte == byte { reader.position += 1 }
            let start = reader.position
            guard let last = reader.number(), !reader.byte.isWordByte else { return nil }
            return NumberRange.expand(last, digits: reader.position - start, from: first, digits: digits)
        }
    }
}
