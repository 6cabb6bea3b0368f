extension CaseCitation {
    /// What does not fit together in it; fabricated citations give themselves away so.
    var doubts: [Doubt] {
        sources.flatMap(doubts) + pinDoubts + history.flatMap(\.doubts)
    }

    private func doubts(about source: Source) -> [Doubt] {
        var doubts = source.doubts(court: court, date: date)
        guard source == sources.first else { return doubts }
        if source.reporter.isDatabase {
            if docket == nil { doubts.append(.missingDocket(database: source.reporter.name)) }
            if date?.day == nil { doubts.append(.missingDate(database: source.reporter.name)) }
        }
        if date == nil { doubts.append(.missingYear) }
        if date != nil, court == nil { doubts.append(.missingCourt(reporter: source.reporter.name)) }
        return doubts
    }

    private var pinDoubts: [Doubt] {
        guard let pin else { return [] }
        var doubts = pin.doubts
        if let page, let first = pin.places.first, first.unit == .page, first.range.first < page,
            reporter.map({ $0 != "WL" }) ?? false
        {
            doubts.append(.pinBeforeFirstPage(pin: first.range.first, page: page))
        }
        return doubts
    }
}

extension CaseCitation.History {
    fileprivate var doubts: [Doubt] {
        sources.flatMap { $0.doubts(court: court, date: date) } + (pin?.doubts ?? [])
    }
}

extension CaseCitation.Source {
    /// Whether court and year fit the reporter.
    fileprivate func doubts(court: Court?, date: CiteDate?) -> [Doubt] {
        var doubts: [Doubt] = []
        if let court, !reporter.mayPrint(court) {
            doubts.append(.courtContradictsReporter(court: court.label, reporter: reporter.name))
        }
        guard let year = date?.year else { return doubts }
        if reporter.isDatabase {
            if abs(volume - year) > 1 { doubts.append(.databaseYear(volume: volume, year: year)) }
        } else if year < reporter.from || reporter.to.map({ year > $0 }) == true {
            doubts.append(.reporterYear(reporter: reporter.name, year: year, from: reporter.from, to: reporter.to))
        }
        return doubts
    }
}

extension Court {
    /// A name to show to people.
    package var label: String { level == .supreme ? "U.S. Supreme Court" : name }
}
