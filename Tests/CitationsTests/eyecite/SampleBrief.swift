/// A brief made of invented citations in the ways briefs have, with the list of what it cites.
struct SampleBrief {
    private(set) var text = ""
    /// `volume reporter page` of every case, parallels and history included.
    private(set) var cases: [String] = []
    /// `title code section` of every statute and regulation.
    private(set) var statutes: [String] = []

    private var dice = BadInputTests.Dice(state: 2026)

    init(citations: Int) {
        for index in 0..<citations {
            text += Self.openings.randomElement(using: &dice) ?? ""
            switch index % 8 {
            case 0, 1, 2, 3: addCase()
            case 4: addParallel()
            case 5: addUnreported()
            default: addStatute()
            }
            text += Self.endings.randomElement(using: &dice) ?? ""
        }
    }

    private static let openings = [
        "The court agreed. See ", "The agency may not do so. ", "Congress said otherwise in plain words. See also ",
        "Plaintiffs rely on the statute's text. Cf. ", "That is settled. ",
        "As this Court has held, so must it here. See, e.g., ",
    ]
    private static let endings = [
        ". ", ". The rest of the argument follows from that, and the defendants say nothing against it. ",
        ". Nor does the memorandum of understanding say anything else about the matter at hand.\n\n",
    ]
    private static let parties = [
        "Bennett", "Spear", "Roe", "Dep’t of State", "Alpha Org.", "Nat. Res. Def. Council, Inc.", "O’Brien",
        "Smith & Sons Co.",
        "IRS", "United States", "Ass’n of Am. Physicians", "Bd. of Educ.", "Garcia", "Ctr. for Biological Diversity",
    ]
    /// Reporter as written and as normal, its court, and a year it ran.
    private static let reporters: [(written: String, normal: String, court: String, year: Int)] = [
        ("U.S.", "U.S.", "", 1997), ("U.S.", "U.S.", "", 2008), ("S. Ct.", "S. Ct.", "", 2012),
        ("F.2d", "F.2d", "1st Cir. ", 1990),
        ("F.3d", "F.3d", "1st Cir. ", 2010), ("F.3d", "F.3d", "9th Cir. ", 2015), ("F. 3d", "F.3d", "D.C. Cir. ", 2015),
        ("F.4th", "F.4th", "2d Cir. ", 2023), ("F. Supp.", "F. Supp.", "D. Mass. ", 1990),
        ("F.Supp.2d", "F. Supp. 2d", "N.D. Cal. ", 2010),
        ("F. Supp. 3d", "F. Supp. 3d", "D.D.C. ", 2020), ("B.R.", "B.R.", "Bankr. D. Mass. ", 2013),
        ("Fed. Cl.", "Fed. Cl.", "", 2009),
        ("F.R.D.", "F.R.D.", "S.D.N.Y. ", 2000), ("N.E.2d", "N.E.2d", "Mass. ", 2000), ("P.3d", "P.3d", "Cal. ", 2010),
        ("Mass.", "Mass.", "", 2001), ("Cal. 4th", "Cal. 4th", "", 2005), ("T.C.", "T.C.", "", 1999),
        ("A.3d", "A.3d", "Del. Ch. ", 2015),
    ]

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

    private mutating func name() -> String {
        let one = Self.parties.randomElement(using: &dice) ?? ""
        return "\(one) v. \(Self.parties.randomElement(using: &dice) ?? "")"
    }

    private mutating func source(_ written: String, _ normal: String) -> (text: String, page: Int) {
        let (volume, page) = (number(100...590), number(1...1300))
        cases.append("\(volume) \(normal) \(page)")
        return ("\(volume) \(written) \(page)", page)
    }

    private mutating func addCase() {
        guard let reporter = Self.reporters.randomElement(using: &dice) else { return }
        let name = name()
        let source = source(reporter.written, reporter.normal)
        let pins = ["", ", \(source.page + 3)", ", \(source.page + 3)–\(source.page + 9)", ", \(source.page + 2) n.4"]
        text += "\(name), \(source.text)\(pins.randomElement(using: &dice) ?? "") (\(reporter.court)\(reporter.year))"
        guard number(0...5) == 0 else { return }
        text += ", aff’d, \(self.source("U.S.", "U.S.").text) (\(reporter.year + 1))"
    }

    private mutating func addParallel() {
        let name = name()
        let sources = [source("U.S.", "U.S."), source("S. Ct.", "S. Ct."), source("L. Ed. 2d", "L. Ed. 2d")].map(\.text)
        text += "\(name), \(sources.joined(separator: ", ")) (1985)"
    }

    private mutating func addUnreported() {
        let (name, year, id) = (name(), number(2010...2025), number(100_000...9_999_999))
        cases.append("\(year) WL \(id)")
        text +=
            "\(name), No. 1:\(year - 2000)-cv-\(number(10000...19999)), \(year) WL \(id), at *\(number(1...9)) (D. Mass. May 12, \(year))"
    }

    private mutating func addStatute() {
        let (title, section) = (number(1...52), number(100...9000))
        let next = section + number(1...9)
        statutes.append("\(title) U.S.C. \(section)")
        switch number(0...5) {
        case 0: text += "\(title) U.S.C. § \(section)(a)(1)(B)"
        case 1: text += "\(title) U.S.C. §§ \(section)–\(next)"
        case 2:
            statutes.append("\(title) U.S.C. \(next)")
            text += "\(title) U.S.C. §§ \(section)(a), \(next)(b)(2)"
        case 3: text += "\(title) USC § \(section)(c) (2018)"
        case 4: text += "\(title) U.S.C. § \(section)"
        default:
            statutes[statutes.count - 1] = "\(title) C.F.R. \(section).\(next)"
            text += "\(title) C.F.R. § \(section).\(next)(a)"
        }
    }
}
