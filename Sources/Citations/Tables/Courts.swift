/// The courts that citations name, under the abbreviations of Bluebook table T1 and T7.
enum Courts {
    static let supreme = Court(id: "scotus", name: "", level: .supreme)
    static let federalClaims = Court(id: "uscfc", name: "Fed. Cl.", level: .special)
    static let tax = Court(id: "tax", name: "T.C.", level: .special)
    static let veterans = Court(id: "cavc", name: "Vet. App.", level: .special)
    static let trade = Court(id: "cit", name: "Ct. Int’l Trade", level: .special)
    static let claims = Court(id: "cc", name: "Ct. Cl.", level: .special)

    /// The court of an abbreviation; one that the tables do not know keeps its name and has no level.
    static let lexicon = Lexicon<Court>(all.map { (key(of: $0.name), $0) } + spellings)

    /// The highest or appellate court of a state by its abbreviation, which is also the name of its reports.
    static func state(named name: String) -> Court? { states.first { $0.name == name } }

    private static let all: [Court] =
        circuits + districts.map { Court(id: $0, name: $1, level: .trial) }
        + bankruptcyCourts + [federalClaims, tax, veterans, trade, claims] + special + states

    private static let circuits: [Court] = [
        ("ca1", "1st Cir."), ("ca2", "2d Cir."), ("ca3", "3d Cir."), ("ca4", "4th Cir."), ("ca5", "5th Cir."),
        ("ca6", "6th Cir."), ("ca7", "7th Cir."), ("ca8", "8th Cir."), ("ca9", "9th Cir."), ("ca10", "10th Cir."),
        ("ca11", "11th Cir."), ("cadc", "D.C. Cir."), ("cafc", "Fed. Cir."),
    ].map { Court(id: $0.0, name: $0.1, level: .appeals) }

    private static let districts: [(String, String)] = [
        ("almd", "M.D. Ala."), ("alnd", "N.D. Ala."), ("alsd", "S.D. Ala."), ("akd", "D. Alaska"), ("azd", "D. Ariz."),
        ("ared", "E.D. Ark."), ("arwd", "W.D. Ark."), ("cacd", "C.D. Cal."), ("caed", "E.D. Cal."),
        ("cand", "N.D. Cal."), ("casd", "S.D. Cal."), ("cod", "D. Colo."), ("ctd", "D. Conn."), ("ded", "D. Del."),
        ("dcd", "D.D.C."), ("flmd", "M.D. Fla."), ("flnd", "N.D. Fla."), ("flsd", "S.D. Fla."), ("gamd", "M.D. Ga."),
        ("gand", "N.D. Ga."), ("gasd", "S.D. Ga."), ("gud", "D. Guam"), ("hid", "D. Haw."), ("idd", "D. Idaho"),
        ("ilcd", "C.D. Ill."), ("ilnd", "N.D. Ill."), ("ilsd", "S.D. Ill."), ("innd", "N.D. Ind."),
        ("insd", "S.D. Ind."), ("iand", "N.D. Iowa"), ("iasd", "S.D. Iowa"), ("ksd", "D. Kan."), ("kyed", "E.D. Ky."),
        ("kywd", "W.D. Ky."), ("laed", "E.D. La."), ("lamd", "M.D. La."), ("lawd", "W.D. La."), ("med", "D. Me."),
        ("mdd", "D. Md."), ("mad", "D. Mass."), ("mied", "E.D. Mich."), ("miwd", "W.D. Mich."), ("mnd", "D. Minn."),
        ("msnd", "N.D. Miss."), ("mssd", "S.D. Miss."), ("moed", "E.D. Mo."), ("mowd", "W.D. Mo."), ("mtd", "D. Mont."),
        ("ned", "D. Neb."), ("nvd", "D. Nev."), ("nhd", "D.N.H."), ("njd", "D.N.J."), ("nmd", "D.N.M."),
        ("nyed", "E.D.N.Y."), ("nynd", "N.D.N.Y."), ("nysd", "S.D.N.Y."), ("nywd", "W.D.N.Y."), ("nced", "E.D.N.C."),
        ("ncmd", "M.D.N.C."), ("ncwd", "W.D.N.C."), ("ndd", "D.N.D."), ("nmid", "D. N. Mar. I."), ("ohnd", "N.D. Ohio"),
        ("ohsd", "S.D. Ohio"), ("oked", "E.D. Okla."), ("oknd", "N.D. Okla."), ("okwd", "W.D. Okla."),
        ("ord", "D. Or."),
        ("paed", "E.D. Pa."), ("pamd", "M.D. Pa."), ("pawd", "W.D. Pa."), ("prd", "D.P.R."), ("rid", "D.R.I."),
        ("scd", "D.S.C."), ("sdd", "D.S.D."), ("tned", "E.D. Tenn."), ("tnmd", "M.D. Tenn."), ("tnwd", "W.D. Tenn."),
        ("txed", "E.D. Tex."), ("txnd", "N.D. Tex."), ("txsd", "S.D. Tex."), ("txwd", "W.D. Tex."), ("utd", "D. Utah"),
        ("vtd", "D. Vt."), ("vid", "D.V.I."), ("vaed", "E.D. Va."), ("vawd", "W.D. Va."), ("waed", "E.D. Wash."),
        ("wawd", "W.D. Wash."), ("wvnd", "N.D. W. Va."), ("wvsd", "S.D. W. Va."), ("wied", "E.D. Wis."),
        ("wiwd", "W.D. Wis."), ("wyd", "D. Wyo."),
    ]

    /// Each district has a bankruptcy court; its key ends in `b`, the District of Columbia's in `dcb`.
    private static let bankruptcyCourts: [Court] =
        districts.map { Court(id: String($0.dropLast()) + "b", name: "Bankr. \($1)", level: .bankruptcy) }
        + [1, 6, 8, 9, 10].map { number in
            Court(id: "bap\(number)", name: "B.A.P. \(number == 1 ? "1st" : "\(number)th") Cir.", level: .bankruptcy)
        }

    private static let special: [Court] = [
        ("jpml", "J.P.M.L."), ("fisc", "FISA Ct."), ("armfor", "C.A.A.F."), ("ccpa", "C.C.P.A."), ("bta", "B.T.A."),
        ("bia", "B.I.A."), ("afcca", "A.F. Ct. Crim. App."), ("acca", "A. Ct. Crim. App."),
        ("circtdma", "C.C.D. Mass."), ("circtdny", "C.C.S.D.N.Y."),
    ].map { Court(id: $0.0, name: $0.1, level: .special) }

    private static let states: [Court] = [
        ("ala", "Ala."), ("alaska", "Alaska"), ("ariz", "Ariz."), ("arizctapp", "Ariz. Ct. App."), ("ark", "Ark."),
        ("cal", "Cal."), ("calctapp", "Cal. Ct. App."), ("colo", "Colo."), ("coloctapp", "Colo. App."),
        ("conn", "Conn."),
        ("connappct", "Conn. App. Ct."), ("connsuperct", "Conn. Super. Ct."), ("del", "Del."), ("delch", "Del. Ch."),
        ("delsuperct", "Del. Super. Ct."), ("dc", "D.C."), ("fla", "Fla."), ("fladistctapp", "Fla. Dist. Ct. App."),
        ("ga", "Ga."), ("gactapp", "Ga. Ct. App."), ("haw", "Haw."), ("idaho", "Idaho"), ("ill", "Ill."),
        ("illappct", "Ill. App. Ct."), ("ind", "Ind."), ("indctapp", "Ind. Ct. App."), ("iowa", "Iowa"),
        ("iowactapp", "Iowa Ct. App."), ("kan", "Kan."), ("kanctapp", "Kan. Ct. App."), ("ky", "Ky."),
        ("kyctapp", "Ky. Ct. App."), ("la", "La."), ("lactapp", "La. Ct. App."), ("me", "Me."), ("md", "Md."),
        ("mdctspecapp", "Md. Ct. Spec. App."), ("mass", "Mass."), ("massappct", "Mass. App. Ct."),
        ("masssuperct", "Mass. Super. Ct."), ("mich", "Mich."), ("michctapp", "Mich. Ct. App."), ("minn", "Minn."),
        ("minnctapp", "Minn. Ct. App."), ("miss", "Miss."), ("missctapp", "Miss. Ct. App."), ("mo", "Mo."),
        ("moctapp", "Mo. Ct. App."), ("mont", "Mont."), ("neb", "Neb."), ("nebctapp", "Neb. Ct. App."), ("nev", "Nev."),
        ("nh", "N.H."), ("nj", "N.J."), ("njsuperctappdiv", "N.J. Super. Ct. App. Div."), ("nm", "N.M."),
        ("nmctapp", "N.M. Ct. App."), ("ny", "N.Y."), ("nyappdiv", "N.Y. App. Div."), ("nysupct", "N.Y. Sup. Ct."),
        ("nc", "N.C."), ("ncctapp", "N.C. Ct. App."), ("nd", "N.D."), ("ohio", "Ohio"), ("ohioctapp", "Ohio Ct. App."),
        ("okla", "Okla."), ("oklacrimapp", "Okla. Crim. App."), ("or", "Or."), ("orctapp", "Or. Ct. App."),
        ("pa", "Pa."),
        ("pasuperct", "Pa. Super. Ct."), ("pacommwct", "Pa. Commw. Ct."), ("ri", "R.I."), ("sc", "S.C."),
        ("scctapp", "S.C. Ct. App."), ("sd", "S.D."), ("tenn", "Tenn."), ("tennctapp", "Tenn. Ct. App."),
        ("tex", "Tex."),
        ("texapp", "Tex. App."), ("texcrimapp", "Tex. Crim. App."), ("utah", "Utah"), ("utahctapp", "Utah Ct. App."),
        ("vt", "Vt."), ("va", "Va."), ("vactapp", "Va. Ct. App."), ("wash", "Wash."), ("washctapp", "Wash. Ct. App."),
        ("wva", "W. Va."), ("wis", "Wis."), ("wisctapp", "Wis. Ct. App."), ("wyo", "Wyo."),
    ].map { Court(id: $0.0, name: $0.1, level: .state) }

    /// Other ways to write an abbreviation.
    private static let spellings: [(String, Court)] = [
        ("c a 1", "ca1", "1st Cir."), ("2nd cir", "ca2", "2d Cir."), ("3rd cir", "ca3", "3d Cir."),
        ("first cir", "ca1", "1st Cir."), ("c a d c", "cadc", "D.C. Cir."), ("c a 9", "ca9", "9th Cir."),
    ].map { ($0.0, Court(id: $0.1, name: $0.2, level: .appeals)) }

    /// `D. Mass.` as a key of a lexicon: `d mass`.
    static func key(of name: String) -> String {
        var key = ""
        for scalar in name.unicodeScalars {
            if scalar == "." || scalar == " " {
                if !key.hasSuffix(" ") { key.append(" ") }
            } else {
                key.unicodeScalars.append(scalar == "’" ? "'" : scalar)
            }
        }
        return (key.hasSuffix(" ") ? String(key.dropLast()) : key).lowercased()
    }
}
