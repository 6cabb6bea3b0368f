extension Reader {
    /// Reads the page behind a reporter: a number, or blanks to fill in of a slip opinion.
    mutating func firstPage() -> (page: Int?, isBlank: Bool)? {
        attempt { reader in
            reader.skipSpaces()
            if reader.byte == .underscore {
                while reader.byte == .underscore { reader.position += 1 }
                return (nil, true)
            }
            let start = reader.position
            guard let page = reader.numberWithCommas(), reader.position - start < 9, !reader.byte.isLetter else {
                return nil
            }
            return (page, false)
        }
    }

    /// Reads volume, reporter and page.
    mutating func source() -> CaseCitation.Source? {
        attempt { reader in
            guard let volume = reader.number(), reader.skipSpaces(), reader.byte.isUpper,
                case .reporter(let reporter)? = reader.take(VolumeHead.lexicon), let page = reader.firstPage()
            else { return nil }
            return CaseCitation.Source(volume: volume, reporter: reporter, page: page.page)
        }
    }

    /// Reads `, 74 S. Ct. 686`.
    mutating func parallelSource() -> CaseCitation.Source? {
        attempt { reader in
            guard reader.take(.comma) else { return nil }
            reader.skipSpaces()
            return reader.source()
        }
    }

    /// Reads `, 177–78`, `, at *4`, ` n.7`; a number that leads the next citation is no pin.
    mutating func casePin() -> Pin? {
        attempt { reader in
            let hasComma = reader.take(.comma)
            reader.skipSpaces()
            if reader.takeWord("at") {
                reader.skipSpaces()
            } else if !hasComma || reader.startsVolume {
                return nil
            }
            return reader.pagePin() ?? reader.paragraphPin()
        }
    }

    /// Reads ` (1st Cir. 2020)`, ` (D. Mass. May 12, 2025)`, ` (2008)`.
    mutating func decision() -> (court: Court?, date: CiteDate)? {
        attempt { reader in
            reader.skipSpaces()
            guard reader.take(.open) else { return nil }
            reader.skipSpaces()
            if let date = reader.date() { return reader.closeDecision() ? (nil, date) : nil }
            guard let court = reader.court() else { return nil }
            reader.skipSpaces()
            guard let date = reader.date(), reader.closeDecision() else { return nil }
            return (court, date)
        }
    }

    /// Reads to the closing parenthesis over what may follow a date: `, as amended (Mar. 3, 2020)`.
    private mutating func closeDecision() -> Bool {
        let start = position
        while position - start < 80, byte > 0, byte != .close, byte != .open { position += 1 }
        return take(.close)
    }

    /// Reads a court of the table, or the words before a date as a court unknown to it.
    private mutating func court() -> Court? {
        let start = position
        if let court = take(Courts.lexicon) {
            var next = self
            next.skipSpaces()
            if next.date() != nil { return court }
        }
        position = start
        while position - start < 60,
            byte.isWordByte || byte == .dot || byte == .space || apostropheWidth(at: position) != nil
                || byte == 0xC2 || byte == 0xA0
        {
            if byte.isLetter || byte.isDigit, !self[position - 1].isWordByte, hasDateHere, position > start { break }
            position += apostropheWidth(at: position) ?? 1
        }
        var name = text(from: start, to: position)
        while name.last == " " || name.last == "\u{A0}" { name.removeLast() }
        guard let first = name.utf8.first, first.isUpper || first.isDigit else { return nil }
        return Court(id: "", name: name, level: .unknown)
    }

    private var hasDateHere: Bool {
        var next = self
        return next.date() != nil
    }

    /// Reads ` (per curiam)` and the like: parentheticals that weigh the citation.
    mutating func weight() -> String? {
        attempt { reader in
            reader.skipSpaces()
            guard reader.take(.open) else { return nil }
            let start = reader.position
            let isKnown = CasePhrases.weights.longestMatch(at: reader) != nil
            while reader.position - start < 140, reader.byte > 0, reader.byte != .close, reader.byte != .open {
                reader.position += 1
            }
            let end = reader.position
            guard reader.take(.close) else { return nil }
            let text = reader.text(from: start, to: end)
            return isKnown || Self.isSeparateOpinion(text) ? text : nil
        }
    }

    /// `Jackson, J., dissenting`, `Roberts, C.J., concurring in the judgment`.
    private static func isSeparateOpinion(_ text: String) -> Bool {
        guard text.contains(" J.") || text.contains(" JJ.") || text.contains("C.J.") else { return false }
        return text.contains("dissent") || text.contains("concur") || text.hasSuffix(".)") || text.hasSuffix("J.")
            || text.contains("in chambers")
    }

    /// Reads `, aff’d, 800 F.3d 1 (1st Cir. 2016)`.
    mutating func history() -> CaseCitation.History? {
        attempt { reader in
            guard reader.take(.comma) else { return nil }
            reader.skipSpaces()
            guard let phrase = reader.take(CasePhrases.history) else { return nil }
            _ = reader.take(.comma)
            reader.skipSpaces()
            var history = CaseCitation.History(phrase: phrase)
            reader.skipHistoryName()
            history.docket = reader.attempt { $0.docketNumber() }
            if history.docket != nil {
                _ = reader.take(.comma)
                reader.skipSpaces()
            }
            if let source = reader.source() {
                history.sources = [source]
                history.pin = reader.casePin()
                while let next = reader.parallelSource() { history.sources.append(next) }
            }
            guard !history.sources.isEmpty || history.docket != nil else { return nil }
            if let decision = reader.decision() { (history.court, history.date) = (decision.court, decision.date) }
            if history.court == nil, case .court(let court)? = history.sources.first?.reporter.scope {
                history.court = court
            }
            return history
        }
    }

    /// Skips the name of the later case up to its volume or docket number, within the sentence.
    private mutating func skipHistoryName() {
        guard byte.isUpper, !takesDocketWord else { return }
        var next = self
        while next.position - position < 160, next.byte > 0, next.byte != .semicolon, next.byte != .open {
            if next.byte == .comma {
                var after = next
                after.position += 1
                after.skipSpaces()
                if after.byte.isDigit && after.startsVolume || after.takesDocketWord {
                    position = after.position
                    return
                }
            }
            next.position += 1
        }
    }

    private var takesDocketWord: Bool {
        var next = self
        return next.takeText("No.") || next.takeText("Nos.")
    }

    /// Reads `No. 1:25-cv-00001-ABC`.
    mutating func docketNumber() -> String? {
        guard takeText("Nos.") || takeText("No.") else { return nil }
        skipSpaces()
        let start = position
        while position - start < 40, byte.isWordByte || byte == .hyphen || byte == .colon { position += 1 }
        return position > start ? text(from: start, to: position) : nil
    }
}
