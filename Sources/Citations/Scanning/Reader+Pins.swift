extension Reader {
    /// Reads a pin with what leads to it: ` at 3–4, 7`, `, at *4`, ` ¶¶ 12–14`, ` at ¶ 3`, ` p. 3`, ` (p. 3)`.
    mutating func linkedPin() -> Pin? {
        attempt { reader in
            guard reader.skipSpaces(), reader.take(.open) else { return nil }
            _ = reader.takeWord("at")
            reader.skipSpaces()
            guard let pin = reader.paragraphPin() ?? reader.pageWordPin(), reader.take(.close) else { return nil }
            return pin
        } ?? bareLinkedPin()
    }

    private mutating func pageWordPin() -> Pin? { takePageWord() ? pagePin() : nil }

    private mutating func bareLinkedPin() -> Pin? {
        attempt { reader in
            _ = reader.take(.comma)
            reader.skipSpaces()
            if reader.takeWord("at") {
                reader.skipSpaces()
                return reader.pagePin() ?? reader.paragraphPin()
            }
            if let pin = reader.paragraphPin() { return pin }
            return reader.pageWordPin()
        }
    }

    /// Reads `¶ 12`, `¶¶ 12–14, 19`, `para. 12`, `paragraphs 12–14`.
    mutating func paragraphPin() -> Pin? {
        attempt { reader in
            guard let count = reader.takeParagraphSign() else { return nil }
            reader.skipSpaces()
            guard let first = reader.place(.paragraph) else { return nil }
            var places = [first]
            while count == .several, let next = reader.attempt({ $0.nextPlace(.paragraph) }) { places.append(next) }
            return Pin(places)
        }
    }

    private mutating func takeParagraphSign() -> Sign.Count? {
        if let count = takeSign(.paragraph) { return count }
        for word: StaticString in ["paras.", "paragraphs"] where takeText(word) { return .several }
        for word: StaticString in ["para.", "paragraph"] where takeText(word) { return .one }
        return nil
    }

    /// Reads pages: `178`, `177–78, 180`, `60 n.7`, `460 & n.3`, `*4`, `45:3–12`; not a time, a share or a quantity.
    mutating func pagePin() -> Pin? {
        attempt { reader in
            _ = reader.takePageWord()
            let unit: Pin.Unit = reader.byte == .star ? .starPage : .page
            guard let first = reader.place(unit), !reader.isQuantity else { return nil }
            var places = [first]
            while let next = reader.attempt({ $0.nextPlace(unit) }) { places.append(next) }
            return Pin(places)
        }
    }

    /// Reads `p.`, `pp.` or `page` before a page number.
    private mutating func takePageWord() -> Bool {
        for word: StaticString in ["pp.", "pages", "pgs.", "pg.", "p.", "page"] where takeText(word) {
            skipSpaces()
            return true
        }
        return false
    }

    private mutating func place(_ unit: Pin.Unit) -> Pin.Place? {
        if unit == .starPage, !take(.star) { return nil }
        let start = position
        guard let first = number(), !byte.isLetter, !isThousands else { return nil }
        let digits = position - start
        var place = Pin.Place(unit, NumberRange(first))
        if unit == .page, let lines = lineNumbers() {
            place.lines = lines
        } else {
            place.range.last =
                (unit == .starPage ? starRangeEnd(first, digits) : nil)
                ?? rangeEnd(after: first, digits: digits) ?? first
        }
        notes(of: &place)
        return place
    }

    /// Whether the number just read goes on with thousands.
    private var isThousands: Bool {
        byte == .comma && self[position + 1].isDigit && self[position + 2].isDigit && self[position + 3].isDigit
    }

    /// Reads `–*11` after `*10`.
    private mutating func starRangeEnd(_ first: Int, _ digits: Int) -> Int? {
        attempt { reader in
            guard reader.takeDash(), reader.take(.star), let last = reader.number() else { return nil }
            return last
        }
    }

    private mutating func lineNumbers() -> NumberRange? {
        attempt { reader in
            guard reader.take(.colon), let lines = reader.numberRange(), !reader.byte.isLetter else { return nil }
            return lines
        }
    }

    /// Whether the number just read counts something else than pages: `at 3 p.m.`, `at 8%`, `at 5 percent`.
    private var isQuantity: Bool {
        if byte == 0x25 { return true }
        var next = self
        guard next.skipSpaces() else { return false }
        return ["a.m", "p.m", "am", "pm", "percent", "o'clock"].contains { next.takeText($0) }
    }

    private mutating func notes(of place: inout Pin.Place) {
        let found: (beside: Bool, notes: NumberRange)? = attempt { reader in
            reader.skipSpaces()
            let isBeside = reader.take(.ampersand)
            if isBeside { reader.skipSpaces() }
            guard reader.takeText("nn.") || reader.takeText("n.") || reader.takeText("note ") else { return nil }
            reader.skipSpaces()
            return reader.numberRange().map { (isBeside, $0) }
        }
        guard let found else { return }
        (place.isBesideNotes, place.notes) = found
    }

    /// Reads `, 22` or ` & 22` of a list of places.
    ///
    /// A number that begins the next citation, or that counts a noun, is no place.
    private mutating func nextPlace(_ unit: Pin.Unit) -> Pin.Place? {
        guard takeListJoint() else { return nil }
        guard !startsVolume, let next = place(unit) else { return nil }
        return unit == .paragraph || endsPlace ? next : nil
    }

    /// Reads what joins two members of a list: `,`, `&`, `and`, `, and`.
    mutating func takeListJoint() -> Bool {
        let hasComma = take(.comma)
        let hasSpace = skipSpaces()
        if take(.ampersand) {
            skipSpaces()
            return true
        }
        guard hasSpace, takeWord("and") || takeWord("or") else { return hasComma }
        return skipSpaces()
    }

    /// Whether nothing follows that the number before could count.
    private var endsPlace: Bool {
        var next = self
        let hasSpace = next.skipSpaces()
        guard hasSpace else { return !byte.isLetter }
        return !next.byte.isLetter || next.byte.isUpper
    }

    /// Whether a volume number and a reporter or code stand here.
    var startsVolume: Bool {
        var next = self
        guard next.number() != nil else { return false }
        return next.skipSpaces() && VolumeHead.lexicon.longestMatch(at: next) != nil
    }
}
