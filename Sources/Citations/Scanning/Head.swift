/// What a word says about the citation it begins, or about the name before it.
enum Head: Sendable {
    case exhibit(several: Bool)
    /// A page, of an exhibit that is named behind it.
    case page
    /// A paper of the case, in its abbreviated form.
    case pleading(String)
    /// A sworn paper named after a person; spelt out it needs a pin to be a citation.
    case testimony(String, isWord: Bool)
    /// The court's way to name entries of its docket.
    case docket(String, several: Bool)
    case id, supra, infra
    case internalRevenueCode
    case constitution
    case treasuryRegulation(String)
    case rules(RuleSet)
    case localRules
    case rule
    case section
    case publicLaw, executiveOrder, manual
    case agencySeries(String)
    case legislative(String)
    case stateCode(StateCode)
    /// The number of a case reported nowhere.
    case docketNumber

    static let lexicon = Lexicon<Head>(record + enacted + rules + agency)

    private static let record: [(String, Head)] =
        [
            ("ex", .exhibit(several: false)), ("exh", .exhibit(several: false)), ("exhibit", .exhibit(several: false)),
            ("exs", .exhibit(several: true)), ("exhs", .exhibit(several: true)), ("exhibits", .exhibit(several: true)),
            ("p", .page), ("pp", .page), ("pg", .page), ("pgs", .page), ("page", .page), ("pages", .page),
            ("id", .id), ("ibid", .id), ("supra", .supra), ("infra", .infra),
            ("ecf no", .docket("ECF No.", several: false)), ("ecf nos", .docket("ECF No.", several: true)),
            ("ecf", .docket("ECF No.", several: false)),
            ("dkt no", .docket("Dkt. No.", several: false)), ("dkt nos", .docket("Dkt. No.", several: true)),
            ("dkt", .docket("Dkt. No.", several: false)),
            ("docket entry", .docket("Dkt. No.", several: false)),
            ("docket entry no", .docket("Dkt. No.", several: false)),
            ("docket no", .docket("Dkt. No.", several: false)),
            ("doc no", .docket("Doc. No.", several: false)), ("doc", .docket("Doc. No.", several: false)),
            ("d e", .docket("D.E.", several: false)),
        ] + pleadings + testimony

    private static let pleadings: [(String, Head)] = [
        ("compl", "Compl."), ("complaint", "Compl."), ("am compl", "Am. Compl."), ("amended complaint", "Am. Compl."),
        ("first am compl", "First Am. Compl."), ("second am compl", "Second Am. Compl."),
        ("first amended complaint", "First Am. Compl."), ("second amended complaint", "Second Am. Compl."),
        ("answer", "Answer"), ("mot", "Mot."), ("opp'n", "Opp’n"), ("mem", "Mem."), ("br", "Br."), ("pet", "Pet."),
        ("a r", "A.R."), ("admin r", "Admin. R."), ("hr'g tr", "Hr’g Tr."), ("trial tr", "Trial Tr."),
    ].map { ($0.0, .pleading($0.1)) }

    private static let testimony: [(String, Head)] = [
        ("decl", .testimony("Decl.", isWord: false)), ("declaration", .testimony("Decl.", isWord: true)),
        ("aff", .testimony("Aff.", isWord: false)), ("affidavit", .testimony("Aff.", isWord: true)),
        ("dep", .testimony("Dep.", isWord: false)), ("deposition", .testimony("Dep.", isWord: true)),
        ("decl of", .testimony("Decl.", isWord: true)), ("aff of", .testimony("Aff.", isWord: true)),
        ("declaration of", .testimony("Decl.", isWord: true)), ("affidavit of", .testimony("Aff.", isWord: true)),
    ]

    private static let enacted: [(String, Head)] = [
        ("i r c", .internalRevenueCode), ("internal revenue code", .internalRevenueCode),
        ("u s const", .constitution), ("united states constitution", .constitution),
        ("u s constitution", .constitution),
        ("treas reg", .treasuryRegulation("Treas. Reg.")), ("treasury regulation", .treasuryRegulation("Treas. Reg.")),
        ("temp treas reg", .treasuryRegulation("Temp. Treas. Reg.")),
        ("prop treas reg", .treasuryRegulation("Prop. Treas. Reg.")),
        ("pub l no", .publicLaw), ("pub l", .publicLaw), ("public law no", .publicLaw), ("public law", .publicLaw),
        ("p l", .publicLaw),
        ("no", .docketNumber), ("nos", .docketNumber),
        ("sec", .section), ("section", .section), ("sections", .section), ("secs", .section),
    ]

    private static let rules: [(String, Head)] =
        [("rule", .rule), ("rules", .rule), ("l r", .localRules), ("local rule", .localRules)]
        + RuleSet.keys.map { ($0.key, .rules($0.set)) }
        + StateCode.keys.map { ($0.key, .stateCode($0.code)) }

    private static let agency: [(String, Head)] = [
        ("exec order no", .executiveOrder), ("exec order", .executiveOrder), ("executive order no", .executiveOrder),
        ("executive order", .executiveOrder), ("e o", .executiveOrder), ("e o no", .executiveOrder),
        ("i r m", .manual), ("internal revenue manual", .manual),
        ("rev rul", .agencySeries("Rev. Rul.")), ("rev proc", .agencySeries("Rev. Proc.")),
        ("revenue ruling", .agencySeries("Rev. Rul.")), ("revenue procedure", .agencySeries("Rev. Proc.")),
        ("notice", .agencySeries("Notice")), ("i r s pub", .agencySeries("I.R.S. Pub.")),
        ("i r s publication", .agencySeries("I.R.S. Pub.")), ("i r s notice", .agencySeries("I.R.S. Notice")),
        ("i r s pub no", .agencySeries("I.R.S. Pub.")),
        ("h r", .legislative("H.R.")), ("s", .legislative("S.")), ("h r rep no", .legislative("H.R. Rep. No.")),
        ("s rep no", .legislative("S. Rep. No.")), ("h r conf rep no", .legislative("H.R. Conf. Rep. No.")),
        ("h r j res", .legislative("H.R.J. Res.")), ("s j res", .legislative("S.J. Res.")),
        ("h rep no", .legislative("H.R. Rep. No.")), ("h r res", .legislative("H.R. Res.")),
    ]
}

extension RuleSet {
    /// The federal and local rules under every name they are cited by.
    static let keys: [(key: String, set: RuleSet)] = [
        (
            "FRCP", "Fed. R. Civ. P.",
            [
                "fed r civ p", "frcp", "f r c p", "federal rule of civil procedure",
                "federal rules of civil procedure", "fed r civ pro",
            ]
        ),
        ("FRE", "Fed. R. Evid.", ["fed r evid", "f r e", "federal rule of evidence", "federal rules of evidence"]),
        ("FRAP", "Fed. R. App. P.", ["fed r app p", "f r a p", "federal rule of appellate procedure"]),
        ("FRCrP", "Fed. R. Crim. P.", ["fed r crim p", "federal rule of criminal procedure"]),
        ("FRBP", "Fed. R. Bankr. P.", ["fed r bankr p", "federal rule of bankruptcy procedure"]),
        ("SCR", "Sup. Ct. R.", ["sup ct r", "s ct r"]),
        ("1CirLR", "1st Cir. R.", ["1st cir r"]),
        ("CivLR", "Civ. L.R.", ["civ l r", "civil l r", "civil local rule", "n d cal civ l r", "n d cal civil l r"]),
        ("LR-mad", "L.R., D. Mass.", ["d mass l r", "d mass r", "l r d mass", "d mass local rule"]),
    ].flatMap { id, printed, keys in keys.map { ($0, RuleSet(id: id, printed: printed)) } }

    static let local = RuleSet(id: "LR", printed: "L.R.")
    static let districtOfMassachusetts = RuleSet(id: "LR-mad", printed: "L.R., D. Mass.")
}

/// A code of a state, cited by its name.
struct StateCode: Sendable {
    var printed: String
    /// Whether a chapter stands between the name and the section.
    var hasChapters = false

    static let keys: [(key: String, code: StateCode)] = [
        ("mass gen laws", StateCode(printed: "Mass. Gen. Laws", hasChapters: true)),
        ("mass gen laws ann", StateCode(printed: "Mass. Gen. Laws", hasChapters: true)),
        ("m g l", StateCode(printed: "Mass. Gen. Laws", hasChapters: true)),
        ("g l", StateCode(printed: "Mass. Gen. Laws", hasChapters: true)),
        ("cal civ code", StateCode(printed: "Cal. Civ. Code")),
        ("cal civ proc code", StateCode(printed: "Cal. Civ. Proc. Code")),
        ("cal bus & prof code", StateCode(printed: "Cal. Bus. & Prof. Code")),
        ("cal penal code", StateCode(printed: "Cal. Penal Code")),
        ("cal gov't code", StateCode(printed: "Cal. Gov’t Code")),
        ("cal lab code", StateCode(printed: "Cal. Lab. Code")),
        ("n y gen bus law", StateCode(printed: "N.Y. Gen. Bus. Law")),
        ("n y c p l r", StateCode(printed: "N.Y. C.P.L.R.")),
        ("d c code", StateCode(printed: "D.C. Code")),
        ("tex civ prac & rem code", StateCode(printed: "Tex. Civ. Prac. & Rem. Code")),
    ]
}
