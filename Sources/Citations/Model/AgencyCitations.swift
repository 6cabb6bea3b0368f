/// `Pub. L. No. 94-455, § 1202, 90 Stat. 1520, 1667 (1976)`, or Statutes at Large alone.
package struct PublicLawCitation: Hashable, Sendable {
    package var congress: Int?
    package var law: Int?
    package var reference: SectionReference?
    package var volume: Int?
    package var page: Int?
    package var pin: NumberRange?
    package var year: Int?

    var normal: String {
        var parts: [String] = []
        if let congress, let law { parts.append("Pub. L. No. \(congress)-\(law)".nonBreaking) }
        if let reference { parts.append(reference.normal) }
        if let volume, let page { parts.append("\(volume) Stat. \(page)".nonBreaking) }
        if let pin { parts.append(pin.shortened) }
        return parts.joined(separator: ", ") + (year.map { " (\($0))" } ?? "")
    }
}

/// `Exec. Order No. 14,159, 90 Fed. Reg. 8443 (Jan. 20, 2025)`.
package struct ExecutiveOrderCitation: Hashable, Sendable {
    package var number: Int
    package var reference: SectionReference?
    package var register: FederalRegisterCitation?

    var normal: String {
        "Exec. Order No. \(number.withCommas)".nonBreaking
            + (reference.map { ", " + $0.normal } ?? "")
            + (register.map { ", " + $0.normal } ?? "")
    }
}

/// Agency papers: `IRM 11.3.28.4 (Sept. 1, 2022)`, `Rev. Rul. 2004-1`, `Notice 2025-3`, `I.R.S. Pub. 1`.
package struct ManualCitation: Hashable, Sendable {
    /// `IRM`, `Rev. Rul.`, `Rev. Proc.`, `Notice`, `I.R.S. Pub.`
    package var series: String
    /// The number in its parts: `11, 3, 28, 4`.
    package var number: [Int]
    package var date: CiteDate?
    /// The subsections behind the number: `(2)(a)`.
    package var path: [String] = []

    var normal: String {
        let joint = series == "IRM" ? "." : "-"
        return "\(series) ".nonBreaking + number.map(String.init).joined(separator: joint)
            + SectionReference.text(path) + (date.map { " (\($0.normal))" } ?? "")
    }
}

/// Bills, reports, hearings: `H.R. 1, 119th Cong. § 3 (2025)`, `S. Rep. No. 94-938, at 317 (1976)`.
package struct LegislativeCitation: Hashable, Sendable {
    /// `H.R.`, `S.`, `H.R. Rep. No.`, `S. Rep. No.`, `H.R. Con. Res.` …
    package var series: String
    package var congress: Int
    package var number: Int
    package var reference: SectionReference?
    package var pin: Pin?
    package var year: Int?

    package var isReport: Bool { series.hasSuffix("No.") }

    var normal: String {
        var text = "\(series) ".nonBreaking
        text += isReport ? "\(congress)-\(number)" : "\(number), \(congress.ordinal)\u{A0}Cong."
        if let reference { text += " " + reference.normal }
        if let pin { text += ", at\u{A0}" + pin.normal }
        return text + (year.map { " (\($0))" } ?? "")
    }
}

extension Int {
    /// `119th`, `103d`: the Bluebook writes `2d` and `3d`.
    var ordinal: String {
        let teen = (11...13).contains(self % 100)
        switch self % 10 {
        case 1 where !teen: return "\(self)st"
        case 2 where !teen, 3 where !teen: return "\(self)d"
        default: return "\(self)th"
        }
    }
}
