import Testing

@testable import Citations

/// The strings of the grammar that every version must read, and those it must leave alone.
struct GrammarTests {
    @Test(arguments: [
        // Cases.
        (
            "Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20 (2008)",
            "case: Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20 (2008) | name=Winter v. Nat. Res. Def. Council, Inc. volume=555 reporter=U.S. page=7 pin=20 court=scotus year=2008"
        ),
        (
            "Bennett v. Spear, 520 U.S. 154, 177–78 (1997)",
            "case: Bennett v. Spear, 520 U.S. 154, 177–78 (1997) | name=Bennett v. Spear volume=520 reporter=U.S. page=154 pin={first: 177, last: 178} court=scotus year=1997"
        ),
        (
            "Loper Bright Enters. v. Raimondo, 603 U.S. 369, 412-13 (2024)",
            "case: Loper Bright Enters. v. Raimondo, 603 U.S. 369, 412–13 (2024) | name=Loper Bright Enters. v. Raimondo volume=603 reporter=U.S. page=369 pin={first: 412, last: 413} court=scotus year=2024"
        ),
        (
            "Aronson v. IRS, 973 F.2d 962, 964–66 (1st Cir. 1992)",
            "case: Aronson v. IRS, 973 F.2d 962, 964–66 (1st Cir. 1992) | name=Aronson v. IRS volume=973 reporter=F.2d page=962 pin={first: 964, last: 966} court=ca1 year=1992"
        ),
        (
            "Ryan v. U.S. Immigr. & Customs Enf't, 974 F.3d 9, 18 (1st Cir. 2020)",
            "case: Ryan v. U.S. Immigr. & Customs Enf't, 974 F.3d 9, 18 (1st Cir. 2020) | name=Ryan v. U.S. Immigr. & Customs Enf't volume=974 reporter=F.3d page=9 pin=18 court=ca1 year=2020"
        ),
        (
            "Alpha Org. v. Beta Agency, 101 F.4th 55, 60 n.7 (1st Cir. 2024)",
            "case: Alpha Org. v. Beta Agency, 101 F.4th 55, 60 n.7 (1st Cir. 2024) | name=Alpha Org. v. Beta Agency volume=101 reporter=F.4th page=55 pin={page: 60, note: 7} court=ca1 year=2024"
        ),
        (
            "Roe v. Dep't of State, 123 F. Supp. 3d 456, 460 & n.3 (D. Mass. 2015), aff'd, 800 F.3d 1 (1st Cir. 2016)",
            "case: Roe v. Dep't of State, 123 F. Supp. 3d 456, 460 & n.3 (D. Mass. 2015), aff’d, 800 F.3d 1 (1st Cir. 2016) | name=Roe v. Dep't of State volume=123 reporter=F. Supp. 3d page=456 pin={page: 460, note: 3} court=mad year=2015 history=[{phrase: aff’d, volume: 800, reporter: F.3d, page: 1, court: ca1, year: 2016}]"
        ),
        (
            "Brown v. Bd. of Educ., 347 U.S. 483, 74 S. Ct. 686, 98 L. Ed. 873 (1954)",
            "case: Brown v. Bd. of Educ., 347 U.S. 483, 74 S. Ct. 686, 98 L. Ed. 873 (1954) | name=Brown v. Bd. of Educ. volume=347 reporter=U.S. page=483 parallel=[74 S. Ct. 686, 98 L. Ed. 873] court=scotus year=1954"
        ),
        (
            "Doe v. Agency, No. 1:25-cv-00001-ABC, 2025 WL 1234567, at *4 (D. Mass. May 12, 2025)",
            "case: Doe v. Agency, No. 1:25-cv-00001-ABC, 2025 WL 1234567, at *4 (D. Mass. May 12, 2025) | name=Doe v. Agency docket=1:25-cv-00001-ABC volume=2025 reporter=WL page=1234567 pin={star_page: 4} court=mad year=2025 date=2025-05-12"
        ),
        (
            "Doe v. Agency, No. 25-cv-0001, 2025 U.S. Dist. LEXIS 98765, at *10–11 (D.D.C. May 12, 2025)",
            "case: Doe v. Agency, No. 25-cv-0001, 2025 U.S. Dist. LEXIS 98765, at *10–11 (D.D.C. May 12, 2025) | name=Doe v. Agency docket=25-cv-0001 volume=2025 reporter=U.S. Dist. LEXIS page=98765 pin={star_page: {first: 10, last: 11}} court=dcd year=2025 date=2025-05-12"
        ),
        (
            "Anderson v. United States, 85 Fed. Cl. 532 (2009)",
            "case: Anderson v. United States, 85 Fed. Cl. 532 (2009) | name=Anderson v. United States volume=85 reporter=Fed. Cl. page=532 court=uscfc year=2009"
        ),
        (
            "In re Smith, 500 B.R. 1, 3 (Bankr. D. Mass. 2013)",
            "case: In re Smith, 500 B.R. 1, 3 (Bankr. D. Mass. 2013) | name=In re Smith volume=500 reporter=B.R. page=1 pin=3 court=mab year=2013"
        ),
        // Statutes and rules.
        (
            "26 U.S.C. § 6103(i)(2)(A)",
            "statute: 26 U.S.C. § 6103(i)(2)(A) | title=26 section=6103 subsections=[i, 2, A]"
        ),
        ("5 U.S.C. §§ 702–706", "statute: 5 U.S.C. §§ 702–706 | title=5 section={first: 702, last: 706}"),
        (
            "28 U.S.C. § 2412(d)(1)(A) (2018)",
            "statute: 28 U.S.C. § 2412(d)(1)(A) (2018) | title=28 section=2412 subsections=[d, 1, A] year=2018"
        ),
        (
            "26 U.S.C. § 7803(a)(3)(G)–(H)",
            "statute: 26 U.S.C. § 7803(a)(3)(G)–(H) | title=26 section=7803 subsections={first: [a, 3, G], last: [a, 3, H]}"
        ),
        ("I.R.C. § 7213A", "statute: I.R.C. § 7213A | title=26 code=I.R.C. section=7213A"),
        (
            "26 C.F.R. § 301.6103(i)-1 (2024)",
            "regulation: 26 C.F.R. § 301.6103(i)-1 (2024) | title=26 part=301 section=301.6103(i)-1 year=2024"
        ),
        (
            "90 Fed. Reg. 12,345, 12,346 (Mar. 3, 2025)",
            "federal-register: 90 Fed. Reg. 12,345, 12,346 (Mar. 3, 2025) | volume=90 reporter=Fed. Reg. page=12345 pin=12346 year=2025 date=2025-03-03"
        ),
        ("U.S. Const. amend. I", "constitution: U.S. Const. amend. I | amendment=1"),
        (
            "Fed. R. Civ. P. 65(d)(1)(C)",
            "rule: Fed. R. Civ. P. 65(d)(1)(C) | set=FRCP section=65 subsections=[d, 1, C]"
        ),
        (
            "Pub. L. No. 94-455, § 1202, 90 Stat. 1520, 1667 (1976)",
            "public-law: Pub. L. No. 94-455, § 1202, 90 Stat. 1520, 1667 (1976) | congress=94 law=455 section=1202 volume=90 reporter=Stat. page=1520 pin=1667 year=1976"
        ),
        (
            "Exec. Order No. 14,159, 90 Fed. Reg. 8443 (Jan. 20, 2025)",
            "executive-order: Exec. Order No. 14,159, 90 Fed. Reg. 8443 (Jan. 20, 2025) | number=14159 volume=90 reporter=Fed. Reg. page=8443 year=2025 date=2025-01-20"
        ),
        (
            "IRM 11.3.28.4 (Sept. 1, 2022)",
            "manual: IRM 11.3.28.4 (Sept. 1, 2022) | series=IRM number=[11, 3, 28, 4] date=2022-09-01"
        ),
        // Record.
        (
            "Ex. B-2 at CEDC-000123–25",
            "record: Ex. B-2 at CEDC-000123–25 | exhibit=B-2 bates={first: CEDC-000123, last: CEDC-000125}"
        ),
        (
            "Compl. ¶¶ 12–14, ECF No. 1",
            "record: Compl. ¶¶ 12–14, ECF No. 1 | document=Compl. docket=1 paragraph={first: 12, last: 14}"
        ),
        // Informal.
        ("sec. 6103(i)(2), 26 USC", "statute: 26 U.S.C. § 6103(i)(2) | title=26 section=6103 subsections=[i, 2]"),
    ])
    func readsTheStringsOfTheCatalogue(text: String, expected: String) {
        #expect(dump(text) == [expected])
        let sentence = "See, e.g., \(text). The agency disagreed."
        #expect(dump(sentence) == [expected], "in a sentence")
    }

    @Test func readsListsOfSectionsAsOneCitationEach() {
        #expect(
            dump("26 U.S.C. §§ 6103(a), 7431(a)(1)") == [
                "statute: 26 U.S.C. § 6103(a) | title=26 section=6103 subsections=[a]",
                "statute: 26 U.S.C. § 7431(a)(1) | title=26 section=7431 subsections=[a, 1]",
            ]
        )
    }

    @Test func resolvesShortFormsToTheirAntecedents() {
        let text = """
            Bennett v. Spear, 520 U.S. 154, 177–78 (1997). Compl. ¶ 12. As Bennett, 520 U.S. at 178, says. Id. at 178. \
            Id. ¶ 14.
            """
        #expect(
            dump(text).dropFirst(2) == [
                "short: Bennett, 520 U.S. at 178 | name=Bennett volume=520 reporter=U.S. pin=178 antecedent=0",
                "id: Id. at 178 | pin=178 antecedent=0",
                "id: Id. ¶ 14 | paragraph=14 antecedent=1 record={document: Compl., paragraph: 14}",
            ]
        )
    }

    @Test(arguments: [
        "50,000 individuals", "Form 1040", "Section 8 housing", "Count II", "May 12, 2025", "1-800-829-1040",
        "U.S. District Court", "in 5 or 6 cases", "Rule 7 of the club", "at 3 p.m.", "42 U.S. Marshals", "100 F. today",
        "the 2 Black cars", "12 Mass. residents", "No. 5 of 7", "the 10 Pa. counties", "S. 1", "an id card",
    ])
    func leavesOtherTextAlone(text: String) {
        #expect(dump(text) == [])
        #expect(dump("It said \(text) and no more.") == [])
    }
}
