extension Scanner {
    /// `Id.`, `Id. at 178`, `Id. ¶ 14`, `Id. § 6103(b)`, `Id. at CEDC-000123`, after the word with its full stop.
    mutating func idCitation() -> [Find]? {
        guard reader[reader.position - 1] == .dot else { return nil }
        var cite = IdCitation(isCapital: reader[start].isUpper)
        let end = reader.position
        reader.skipEmphasis()
        cite.bates = reader.attempt { reader in
            reader.skipSpaces()
            guard reader.takeWord("at"), reader.skipSpaces() else { return nil }
            return reader.batesRange(fewestDigits: 3)
        }
        if cite.bates == nil { cite.pin = reader.linkedPin() }
        if cite.bates == nil, cite.pin == nil { cite.reference = reader.attempt { $0.linkedSection() } }
        if cite.bates == nil, cite.pin == nil, cite.reference == nil { reader.position = end }
        return find(.id(cite), doubts: cite.pin?.doubts ?? [])
    }

    /// `Bennett, supra, at 178`, `supra ¶ 12`, `infra Part II.B`, after the word.
    mutating func supraCitation(_ direction: SupraCitation.Direction) -> [Find]? {
        var cite = SupraCitation(direction: direction)
        let before = supraName()
        cite.name = before?.name
        reader.skipEmphasis()
        cite.division = reader.attempt { $0.division() }
        cite.pin = reader.linkedPin()
        guard cite.name != nil || cite.division != nil || cite.pin != nil else { return nil }
        return find(.supra(cite), from: before?.start, doubts: cite.pin?.doubts ?? [])
    }

    /// The name before `, supra`.
    private func supraName() -> (name: String, start: Int)? {
        var end = start
        while end > floor, reader[end - 1] == .space || reader[end - 1].isEmphasis { end -= 1 }
        guard end > floor, reader[end - 1] == .comma else { return nil }
        while end > floor + 1, reader[end - 2].isEmphasis { end -= 1 }
        let words = WordsBefore(end, in: reader, floor: floor, most: 6, isAdjacent: true)
        return words.nameStart.map { (reader.text(from: $0, to: words.end), $0) }
    }
}

extension Reader {
    /// Skips the signs that end Markdown's emphasis.
    fileprivate mutating func skipEmphasis() {
        let start = position
        while position - start < 3, byte.isEmphasis { position += 1 }
    }

    fileprivate mutating func linkedSection() -> SectionReference? {
        skipSpaces()
        if takeWord("at") { skipSpaces() }
        guard let mark = sectionMark(), mark.isSign else { return nil }
        return regulationReference() ?? sectionReference()
    }

    /// Reads `Part II.B`, `Section III`, `note 4`, `n.4`.
    fileprivate mutating func division() -> String? {
        skipSpaces()
        let start = position
        guard
            takeText("Parts") || takeText("Part") || takeText("Section") || takeText("note") || takeText("n.")
                || takeText("Count")
        else { return nil }
        skipSpaces()
        let value = position
        while position - value < 12, byte.isWordByte || byte == .dot && self[position + 1].isWordByte { position += 1 }
        return position > value ? text(from: start, to: position) : nil
    }
}
