/// The words that case names are made of, besides the parties' own. Source: Bluebook table T6 for abbreviations.
enum CaseNameWords {
    static func isVersus(_ word: String) -> Bool {
        word == "v." || word == "v" || word == "vs." || word == "vs" || word == "V."
    }

    /// Words in lower case that join a name.
    static func isConnector(_ word: String) -> Bool { connectors.contains(word) }

    /// Those that are more often words of the sentence.
    static func isLooseConnector(_ word: String) -> Bool { loose.contains(word) }

    private static let connectors: Set<String> = Set([
        "of", "the", "and", "&", "for", "de", "la", "las", "los", "del", "von", "van", "der", "den", "di", "da", "du",
        "le",
        "ex", "rel.", "et", "al.", "al.,", "d/b/a", "f/k/a", "a/k/a", "re", "parte", "el", "y",
    ]).union(loose)

    private static let loose: Set<String> = [
        "in", "on", "to", "a", "an", "by", "at", "with", "from", "against", "or", "as",
    ]

    static func isBody(_ word: String) -> Bool { bodies.contains(word.filter { $0.isLetter }) }

    private static let bodies: Set<String> = [
        "Assn", "Association", "Comm", "Committee", "Commn", "Ctr", "Center", "Council", "Citizens", "People", "Coal",
        "Coalition", "Alliance", "All", "Found", "Foundation", "Socy", "Society", "Inst", "Institute", "Org",
        "Organization",
        "League", "Project", "Fund", "Students", "Americans", "Doctors", "Lawyers", "Women", "Mothers", "Network",
        "Union",
        "Campaign", "Parents", "Families", "Friends", "Right", "Access", "Trust", "Physicians", "Am", "Massachusetts",
    ]

    /// Corporate and personal suffixes that follow a comma.
    static func isSuffix(_ word: String) -> Bool {
        suffixes.contains(word.last == "," ? String(word.dropLast()) : word)
    }

    private static let suffixes: Set<String> = [
        "Inc.", "Inc", "LLC", "L.L.C.", "Ltd.", "Ltd", "Co.", "Corp.", "L.P.", "LP", "LLP", "L.L.P.", "N.A.", "P.C.",
        "PC",
        "P.A.", "S.A.", "A.G.", "AG", "GmbH", "N.V.", "B.V.", "PLC", "Jr.", "Sr.", "II", "III", "IV", "Inc.,", "et",
        "Local",
        "FSB", "F.S.B.", "PLLC", "M.D.", "S.p.A.", "AFL-CIO", "Esq.",
    ]

    static func isDocketWord(_ word: String) -> Bool {
        ["Case", "Civ.", "A.", "Civil", "Action", "Docket", "C.A.", "Cause", "Crim.", "Dkt."].contains(word)
    }

    static func isProcedural(_ word: String, _ next: String) -> Bool {
        switch next {
        case "re": word == "In"
        case "parte": word == "Ex"
        case "of": word == "Matter" || word == "Estate" || word == "Petition" || word == "Application"
        default: false
        }
    }

    /// Whether a word may stand behind `v.`: capitalised, a number, or one that joins.
    static func mayStandInName(_ word: String) -> Bool {
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return word == "&" || word == "–" }
        if word.hasSuffix(";") || word.hasSuffix(":") { return false }
        if word.contains("(") != word.contains(")"), !word.hasPrefix("(") && !word.hasSuffix(")") { return false }
        return first.isUppercase || first.isNumber || connectors.contains(word) || small.contains(word)
            || connectors.contains(word.last == "," ? String(word.dropLast()) : word)
    }

    private static let small: Set<String> = [
        "eBay", "iRobot", "al-Haramain", "ibn", "bin", "dba", "ex", "re", "s.r.l.",
    ]

    /// Whether a word with a full stop at its end is one of the abbreviations of names, and ends no sentence.
    static func isAbbreviation(_ word: String) -> Bool {
        let bare = word.drop { !$0.isLetter && !$0.isNumber }.dropLast()
        if bare.count == 1 || bare.contains(".") || bare.contains("'") || bare.contains("’") { return true }
        return abbreviations.contains(String(bare))
    }

    private static let abbreviations: Set<String> = Set(
        """
        Acad Admin Adm Advert Agric All Alt Am Ann Arb Assoc Assocs Assurs Atl Auth Auto Ave Bankr Bd Behav Bhd Bldg Bros Brdcast Bus
        Cap Cas Cath Cent Chem Chron Civ Cmty Cnty Co Cos Coal Coll Com Comm Comp Computs Condo Cong Consol Const Constr Contemp Conv
        Coop Corp Corps Corr Cosm Ct Ctr Ctrs Cty Def Delinq Det Dev Dig Dir Disc Disp Dist Distrib Div Dr Econ Ed Educ Elec Elem
        Emp Eng Enter Enters Ent Equal Equip Est Ests Eur Ex Exch Exec Exp Expl Fac Fam Fed Fid Fin Found Ft Gen Glob Grp Grps Guar
        Hist Hosp Hosps Hous Hum Hwy Immigr Imp Inc Indem Indep Indus Inequal Info Ins Inst Insts Int Inv Invs Invest Juv Lab Labs
        Laby Liab Libr Litig Loc Ltd Mach Mag Maint Manuf Med Mem Merch Metro Mfg Mfr Mfrs Mgmt Min Mkt Mktg Mktplace Mod Mortg Mr
        Mrs Ms Mun Mut Nat Ne Negl Nw Op Ord Org Orgs Pac Par Parl Pat Pers Persp Pharm Pharms Phil Pol Pres Priv Prob Probs Proc
        Procs Prod Prods Prof Prop Props Prot Pshp Psych Pub Publ Rd Rec Ref Refin Reg Rel Rels Rep Reprod Res Resol Rest Ret Rev
        Rptr Rsch Rts Ry Sav Sch Schs Sci Scot Se Sec Secs Sent Serv Servs Soc Socio Sol Solic Stat Stats Stud Subcomm Sur Surv Sw
        Symp Sys Tchr Tchrs Tech Techs Tel Telecomm Temp Ter Tpk Tr Trans Transp Treas Trs Tit Twp Univ Urb Util Utils Unif Vill Voc
        Wk Whsl Jr Sr St Mt Ste No Nos Ala Ariz Ark Cal Colo Conn Del Fla Ga Haw Ill Ind Kan Ky La Me Md Mass Mich Minn Miss Mo
        Mont Neb Nev Okla Or Pa Tenn Tex Utah Vt Va Wash Wis Wyo Calif Dep Dept Hon Gov Sen Rep Messrs Cl Bk Bros Ass rel al
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    /// The name with plain blanks, `v.` for `vs.`, and without emphasis signs of Markdown.
    static func normal(_ name: String) -> String {
        let words = name.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" || $0 == "\t" || $0 == "\r\n" }
        return words.map { word in
            if word == "vs." || word == "vs" || word == "v" || word == "V." { return "v." }
            return String(word.filter { $0 != "*" && $0 != "_" })
        }.joined(separator: " ")
    }
}
