extension CaseCitation {
    /// `Bennett v. Spear, 520 U.S. 154, 177–78 (1997)`.
    var normal: String {
        var parts: [String] = []
        if let name { parts.append(name) }
        if let docket { parts.append("No.\u{A0}" + docket) }
        parts += Self.sourceText(sources, pin)
        return parts.joined(separator: ", ") + Self.decisionText(sources, court, date)
            + weights.map { " (\($0))" }.joined() + history.map(\.normal).joined()
    }

    /// The sources with the pin behind the primary one.
    fileprivate static func sourceText(_ sources: [Source], _ pin: Pin?) -> [String] {
        guard let first = sources.first else { return pin.map { ["slip op. at ".nonBreaking + $0.normal] } ?? [] }
        let link = pin?.places.first?.unit == .starPage ? "at\u{A0}" : ""
        return [first.normal] + (pin.map { [link + $0.normal] } ?? []) + sources.dropFirst().map(\.normal)
    }

    /// ` (1st Cir. 2020)`: no court where the reporter says it, day and month only where nothing is printed.
    fileprivate static func decisionText(_ sources: [Source], _ court: Court?, _ date: CiteDate?) -> String {
        guard let date else { return "" }
        let isPrinted = sources.first.map { !$0.reporter.isDatabase } ?? false
        let when = isPrinted ? String(date.year) : date.normal
        var isImplied = false
        if case .court? = sources.first?.reporter.scope { isImplied = true }
        guard let court, !isImplied, !court.name.isEmpty else { return " (\(when))" }
        return " (\(court.name.nonBreaking)\u{A0}\(when))"
    }
}

extension CaseCitation.History {
    fileprivate var normal: String {
        let parts =
            (docket.map { ["No.\u{A0}" + $0] } ?? []) + (sources.isEmpty ? [] : CaseCitation.sourceText(sources, pin))
        return ", \(phrase), " + parts.joined(separator: ", ") + CaseCitation.decisionText(sources, court, date)
            + weights.map { " (\($0))" }.joined()
    }
}
