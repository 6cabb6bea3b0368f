/// `26 U.S.C. § 6103(i)(2)(A)`, or a section of a state code.
package struct StatuteCitation: Hashable, Sendable {
    /// The code's abbreviation: `U.S.C.`, or of a state, `Mass. Gen. Laws`.
    package var code: String
    /// The title of the U.S. Code; `nil` for state codes.
    package var title: Int?
    /// The chapter of a state code: `93A`.
    package var chapter: String?
    package var reference: SectionReference
    /// The year of the edition.
    package var year: Int?

    package var section: String { reference.section }

    var normal: String {
        let head = code == "U.S.C." ? "\(title ?? 0) U.S.C. " : "\(code) "
        let part = chapter.map { "ch.\u{A0}\($0), " } ?? ""
        return head.nonBreaking + part + reference.normal + (year.map { " (\($0))" } ?? "")
    }
}

/// `26 C.F.R. § 301.6103(i)-1 (2024)`, or a whole part.
package struct RegulationCitation: Hashable, Sendable {
    package var title: Int
    package var part: Int
    /// The section as one token, `301.6103(i)-1`; `nil` for a part.
    package var reference: SectionReference?
    package var lastPart: Int?
    package var year: Int?
    /// `Treas. Reg.` where it is cited so; `nil` for the Code of Federal Regulations.
    package var series: String?

    init(title: Int, part: Int, reference: SectionReference? = nil, lastPart: Int? = nil) {
        self.title = title
        self.part = part
        self.reference = reference
        self.lastPart = lastPart
    }

    package var section: String? { reference?.section }

    var normal: String {
        let head = "\(series ?? "\(title) C.F.R.") ".nonBreaking
        let body = reference?.normal ?? lastPart.map { "pts.\u{A0}\(part)–\($0)" } ?? "pt.\u{A0}\(part)"
        return head + body + (year.map { " (\($0))" } ?? "")
    }
}

/// `90 Fed. Reg. 12,345, 12,346 (Mar. 3, 2025)`.
package struct FederalRegisterCitation: Hashable, Sendable {
    package var volume: Int
    package var page: Int
    package var pin: NumberRange?
    package var date: CiteDate?
    /// Where the rule will stand in the Code of Federal Regulations, as printed.
    package var codified: String?

    var normal: String {
        core + (date.map { " (\($0.normal))" } ?? "") + (codified.map { " (to be codified at \($0))" } ?? "")
    }

    /// The citation without its date.
    var core: String {
        "\(volume) Fed. Reg. \(page.withCommas)".nonBreaking
            + (pin.map { ", " + $0.first.withCommas + ($0.isSingle ? "" : "–" + $0.last.withCommas) } ?? "")
    }
}

/// `U.S. Const. art. III, § 2, cl. 1`, `U.S. Const. amend. XIV, § 1`.
package struct ConstitutionCitation: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case article(Int)
        case amendment(Int)
        case preamble
    }

    package var part: Part
    package var section: Int?
    package var clause: Int?

    var normal: String {
        var text = "U.S. Const. ".nonBreaking
        switch part {
        case .article(let number): text += "art.\u{A0}" + RomanNumeral.text(number)
        case .amendment(let number): text += "amend.\u{A0}" + RomanNumeral.text(number)
        case .preamble: text += "pmbl."
        }
        if let section { text += ", §\u{A0}\(section)" }
        if let clause { text += ", cl.\u{A0}\(clause)" }
        return text
    }
}

/// `Fed. R. Civ. P. 65(d)(1)(C)`, `L.R., D. Mass. 7.1(a)(2)`, `Civ. L.R. 3-4`.
package struct RuleCitation: Hashable, Sendable {
    package var set: RuleSet
    /// The number with its suffix, such as `65`, `7.1` or `3-4`.
    package var reference: SectionReference

    package var number: String { reference.section }

    var normal: String { "\(set.printed) ".nonBreaking + reference.withoutSign }
}

/// A body of rules.
package struct RuleSet: Hashable, Sendable {
    /// `FRCP`, `FRE`, `FRAP`, `LR`, `CivLR`.
    package var id: String
    package var printed: String
}

extension Int {
    /// `12345` as `12,345`; four digits stay together, as in the Federal Register.
    var withCommas: String {
        guard self >= 10_000 else { return String(self) }
        let rest = String(self % 1000)
        return "\(self / 1000),\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
