extension Scanner {
    /// `Ex. A at 3`, `Exs. A–C`, `Exs. A, B & C`, after the word.
    mutating func exhibits(several: Bool) -> [Find]? {
        exhibits(several: several, of: nil, from: start)
    }

    /// `page 9 of Exhibit B`, `pp. 2–3 to Ex. B`, after the word.
    mutating func pageOfExhibit() -> [Find]? {
        reader.skipSpaces()
        guard let pin = reader.pagePin(), reader.skipSpaces(),
            ["of", "to", "in"].contains(where: { reader.takeWord($0) }), reader.skipSpaces(),
            case .exhibit(several: false)? = reader.take(Head.lexicon), reader.skipSpaces(),
            let label = reader.exhibitLabel()
        else { return nil }
        var record = RecordCitation(.exhibit(label: label, of: nil))
        record.pin = pin
        return find(.record(record), doubts: record.doubts)
    }

    /// Reads labels and pins; `parent` is the paper the exhibits are attached to.
    mutating func exhibits(several: Bool, of parent: String?, from start: Int) -> [Find]? {
        reader.skipSpaces()
        _ = reader.attempt { $0.takeText("No.") && $0.skipSpaces() ? true : nil }
        guard var finds = exhibitMember(several: several, of: parent, from: start) else { return nil }
        while several, finds.count < 500, let next = nextExhibits(of: parent) { finds += next }
        return finds
    }

    /// One label with its pins, or in a list a range of labels.
    private mutating func exhibitMember(several: Bool, of parent: String?, from start: Int) -> [Find]? {
        if several, let ends = reader.attempt({ $0.hyphenatedRange() }) {
            return range(from: ends.first, to: ends.last, of: parent, from: start)
        }
        guard let label = reader.exhibitLabel() else { return nil }
        if several, let last = reader.attempt({ $0.labelRangeEnd(after: label) }) {
            return range(from: label, to: last, of: parent, from: start)
        }
        return [exhibit(label, of: parent, from: start)]
    }

    private mutating func exhibit(_ label: String, of parent: String?, from start: Int) -> Find {
        var record = RecordCitation(.exhibit(label: label, of: parent))
        reader.recordPins(of: &record)
        return Find(content: .record(record), start: start, end: reader.position, doubts: record.doubts)
    }

    /// The next member of a list, behind its comma or conjunction.
    private mutating func nextExhibits(of parent: String?) -> [Find]? {
        let before = reader.position
        guard reader.takeListJoint() else {
            reader.position = before
            return nil
        }
        var ahead = reader
        // `I` may begin a sentence.
        let mayBeLabel = ahead.exhibitLabel() != "I" || ahead.endsListMember
        guard mayBeLabel, let finds = exhibitMember(several: true, of: parent, from: reader.position) else {
            reader.position = before
            return nil
        }
        return finds
    }

    /// Every exhibit of `Exs. A–C`; each has the place of the whole.
    private mutating func range(from first: String, to last: String, of parent: String?, from start: Int) -> [Find] {
        let labels = ExhibitLabels.range(from: first, to: last)
        var record = RecordCitation(.exhibit(label: first, of: parent))
        reader.recordPins(of: &record)
        return labels.map { label in
            record.document = .exhibit(label: label, of: parent)
            return Find(
                content: .record(record),
                start: start,
                end: reader.position,
                doubts: record.doubts
            )
        }
    }
}

extension Reader {
    /// Reads `A-C` or `1-3` behind a plural; `A-1`, and a list of such labels, are labels and no range.
    fileprivate mutating func hyphenatedRange() -> (first: String, last: String)? {
        let start = position
        guard labelPart(), case let first = text(from: start, to: position), take(.hyphen) else { return nil }
        let second = position
        guard labelPart(), case let last = text(from: second, to: position) else { return nil }
        let isOfNumbers = Int(first) != nil && Int(last) != nil
        let isOfLetters = first.utf8.count == 1 && last.utf8.count == 1 && Int(first) == nil && Int(last) == nil
        guard isOfNumbers || isOfLetters && first < last, ExhibitLabels.range(from: first, to: last).count > 1,
            Int(first) ?? 0 <= Int(last) ?? 0
        else { return nil }
        var next = self
        if next.takeListJoint(), let label = next.exhibitLabel(), label.utf8.contains(.hyphen) { return nil }
        return (first, last)
    }

    /// Reads a label, also between quotation marks: `A`, `AA`, `12`, `B-2`, `P-1`, `1-A`, `“Q”`.
    mutating func exhibitLabel() -> String? {
        attempt { $0.quotedLabel() } ?? bareLabel()
    }

    private mutating func quotedLabel() -> String? {
        guard takeText("\"") || takeText("“"), let label = bareLabel(), takeText("\"") || takeText("”") else {
            return nil
        }
        return label
    }

    private mutating func bareLabel() -> String? {
        attempt { reader in
            let start = reader.position
            guard reader.labelPart() else { return nil }
            _ = reader.attempt { $0.take(.hyphen) && $0.labelPart() ? true : nil }
            guard !reader.byte.isWordByte, reader.byte < 0xC3 || reader.byte == 0xE2 else { return nil }
            let label = reader.text(from: start, to: reader.position)
            return ExhibitLabels.isWord(label) ? nil : label
        }
    }

    /// Reads up to two capitals with up to four digits, or digits with a capital.
    private mutating func labelPart() -> Bool {
        let start = position
        while byte.isUpper, position - start < 3 { position += 1 }
        let digits = position
        while byte.isDigit, position - digits < 4 { position += 1 }
        if digits == start, byte.isUpper { position += 1 }
        return position > start && !byte.isWordByte
    }

    mutating func labelRangeEnd(after first: String) -> String? {
        skipSpaces()
        guard takeDash() || takeWord("through") || takeWord("to") else { return nil }
        skipSpaces()
        guard let last = exhibitLabel(), ExhibitLabels.range(from: first, to: last).count > 1 else { return nil }
        return last
    }

    /// Whether a list can end or go on here.
    fileprivate var endsListMember: Bool {
        byte == .comma || byte == .semicolon || byte == .dot || byte == .close || byte == 0
    }

    /// Reads docket entry, pages, paragraphs and Bates numbers behind the name of a document.
    mutating func recordPins(of record: inout RecordCitation) {
        record.docket = linkedDocket()
        record.bates = attempt { reader in
            _ = reader.take(.comma)
            reader.skipSpaces()
            guard reader.takeWord("at"), reader.skipSpaces() else { return nil }
            return reader.batesRange(fewestDigits: 3)
        }
        if record.bates == nil { record.pin = linkedPin() }
        if record.docket == nil, record.pin != nil || record.bates != nil { record.docket = linkedDocket() }
    }

    /// Reads ` (ECF No. 1-2)` or `, ECF No. 1-2`.
    private mutating func linkedDocket() -> DocketEntry? {
        attempt { reader in
            let hasComma = reader.take(.comma)
            reader.skipSpaces()
            let isOpen = reader.take(.open)
            guard hasComma || isOpen, case .docket(let style, _)? = reader.take(Head.lexicon) else { return nil }
            guard let entry = reader.docketEntry(style) else { return nil }
            return !isOpen || reader.take(.close) ? entry : nil
        }
    }

    /// Reads `1` or `1-2` of a docket; a case number is none.
    mutating func docketEntry(_ style: String) -> DocketEntry? {
        attempt { reader in
            reader.skipSpaces()
            guard let number = reader.number(), reader.byte != .colon else { return nil }
            let attachment: Int? = reader.attempt { $0.take(.hyphen) ? $0.number() : nil }
            guard !reader.byte.isLetter, reader.byte != .hyphen || !reader[reader.position + 1].isWordByte else {
                return nil
            }
            return DocketEntry(number: number, attachment: attachment, style: style)
        }
    }
}

/// The order of exhibit labels.
enum ExhibitLabels {
    /// Short words that follow `EXHIBIT` in a heading.
    private static let words: Set<String> = [
        "TO", "OF", "NO", "IN", "ON", "IS", "AS", "AT", "BY", "OR", "IF", "AND", "FOR", "LOG", "THE", "NOT", "ARE",
        "WAS",
    ]

    static func isWord(_ label: String) -> Bool { words.contains(label) }

    /// The labels from `A` to `C` or from `1` to `3`; only the first and last where the order is not known.
    static func range(from first: String, to last: String) -> [String] {
        if let from = Int(first), let to = Int(last) {
            return from <= to && to - from < 500 ? (from...to).map(String.init) : [first, last]
        }
        guard first.utf8.count == 1, last.utf8.count == 1, let from = first.utf8.first, let to = last.utf8.first,
            from.isUpper, to.isUpper, from <= to
        else { return [first, last] }
        return (from...to).map { String(Unicode.Scalar($0)) }
    }
}

extension RecordCitation {
    /// Ranges of its pins that run backwards.
    var doubts: [Doubt] {
        (pin?.doubts ?? []) + (bates.map { [$0.range] } ?? []).filter { !$0.isAscending }.map(Doubt.descendingRange)
    }
}

extension Pin {
    var doubts: [Doubt] { places.map(\.range).filter { !$0.isAscending }.map(Doubt.descendingRange) }
}
