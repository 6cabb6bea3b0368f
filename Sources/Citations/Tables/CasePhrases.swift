/// The set phrases of case citations: history, weight, signals. Source: Bluebook tables T8 and rules 1.2, 10.6.
enum CasePhrases {
    /// What became of a case, as printed.
    static let history = Lexicon<String>(
        [
            "aff’d", "aff’d in part", "aff’d in part, rev’d in part", "aff’d in part and rev’d in part",
            "aff’d on other grounds", "aff’d per curiam", "aff’d mem.", "aff’d sub nom.", "aff’d en banc", "aff’g",
            "rev’d",
            "rev’d in part", "rev’d on other grounds", "rev’d sub nom.", "rev’d per curiam", "rev’d and remanded",
            "rev’d en banc", "rev’g", "vacated", "vacated in part", "vacated and remanded", "vacated as moot",
            "vacated on other grounds", "vacated sub nom.", "vacated en banc", "cert. denied", "cert. granted",
            "cert. dismissed", "cert. denied sub nom.", "reh’g denied", "reh’g en banc denied", "reh’g en banc granted",
            "reh’g granted", "modified", "modified on other grounds", "amended by", "amended", "remanded", "withdrawn",
            "appeal dismissed", "appeal docketed", "appeal filed", "appeal pending", "stay denied", "stay granted",
            "overruled by", "overruled in part by", "overruled on other grounds by",
            "overruled in part on other grounds by",
            "abrogated by", "abrogated in part by", "abrogated on other grounds by", "superseded by statute",
            "superseded by", "mandamus denied", "petition for cert. filed", "argued", "enforced", "enforcing",
            "cert. dismissed as improvidently granted", "as amended", "opinion withdrawn",
        ].map { (Courts.key(of: $0), $0) }
    )

    static let signals = Lexicon<String>(
        [
            "See", "See also", "See, e.g.", "See generally", "See, also", "Cf.", "But see", "But cf.", "Accord", "E.g.",
            "Contra", "Compare", "See id.", "But see, e.g.", "See especially", "See also, e.g.", "And", "With",
            "Cf., e.g.",
            "Citing", "Quoting", "Cited in", "Quoted in",
        ].map { (Courts.key(of: $0), $0) }
    )

    /// Beginnings of parentheticals that weigh the citation itself, and bring no other one.
    static let weights = Lexicon<Bool>(
        [
            "per curiam", "en banc", "in banc", "mem", "plurality", "plurality opinion", "unpublished", "table",
            "citation",
            "citations", "emphasis", "internal quotation", "internal quotations", "internal citation",
            "internal citations",
            "quotation", "quotations", "quotation marks", "cleaned up", "alteration", "alterations", "footnote",
            "footnotes", "slip op", "same", "opinion of", "ellipsis", "brackets", "second alteration",
        ].map { ($0, true) }
    )
}
