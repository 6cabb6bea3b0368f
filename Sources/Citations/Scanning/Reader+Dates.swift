extension Reader {
    /// Reads a year of the modern calendar.
    mutating func year() -> Int? {
        attempt { reader in
            let start = reader.position
            guard let year = reader.number(), reader.position - start == 4, (1600...2199).contains(year),
                !reader.byte.isLetter
            else { return nil }
            return year
        }
    }

    /// Reads `2025`, `May 2025`, `May 12, 2025`.
    mutating func date() -> CiteDate? {
        if let year = year() { return CiteDate(year: year) }
        return attempt { reader in
            guard let month = reader.take(CiteDate.monthNames) else { return nil }
            reader.skipSpaces()
            if let year = reader.year() { return CiteDate(year: year, month: month) }
            guard let day = reader.number(), (1...31).contains(day) else { return nil }
            _ = reader.take(.comma)
            reader.skipSpaces()
            return reader.year().map { CiteDate(year: $0, month: month, day: day) }
        }
    }

    /// Reads ` (Mar. 3, 2025)`.
    mutating func dateInParentheses() -> CiteDate? {
        attempt { reader in
            reader.skipSpaces()
            guard reader.take(.open), let date = reader.date(), reader.take(.close) else { return nil }
            return date
        }
    }

    /// Reads ` (2018)`, ` (West 2020)`, ` (2018 & Supp. I 2019)`: the edition of a code.
    mutating func editionYear() -> Int? {
        attempt { reader in
            reader.skipSpaces()
            guard reader.take(.open) else { return nil }
            if reader.byte.isUpper { reader.skipPublisher() }
            guard let year = reader.year() else { return nil }
            reader.skipSupplement()
            return reader.take(.close) ? year : nil
        }
    }

    private mutating func skipPublisher() {
        let start = position
        while position - start < 20, byte.isLetter || byte == .dot { position += 1 }
        skipSpaces()
    }

    private mutating func skipSupplement() {
        guard byte != .close else { return }
        var next = self
        while next.position - position < 30, next.byte > 0, next.byte != .close, next.byte != .open {
            next.position += 1
        }
        if next.byte == .close { position = next.position }
    }
}
