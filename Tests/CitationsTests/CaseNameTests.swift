import Testing

@testable import Citations

struct CaseNameTests {
    static let cite = "520 U.S. 154 (1997)"

    @Test(
        arguments: [
            ("See Bennett v. Spear, ", "Bennett v. Spear", "See"),
            ("See, e.g., Bennett v. Spear, ", "Bennett v. Spear", "See, e.g."),
            ("But see Bennett v. Spear, ", "Bennett v. Spear", "But see"),
            ("Cf. Bennett v. Spear, ", "Bennett v. Spear", "Cf."),
            ("cf. Bennett v. Spear, ", "Bennett v. Spear", "Cf."),
            ("Accord Bennett v. Spear, ", "Bennett v. Spear", "Accord"),
            ("see generally Bennett v. Spear, ", "Bennett v. Spear", "See generally"),
            ("The court dismissed. Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("It bound the IRS. Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("In Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("As the Court held in Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("the Supreme Court in Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("Under the rule of Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("In Boston, Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("(quoting Bennett v. Spear, ", "Bennett v. Spear", "Quoting"),
            ("*See* *Bennett v. Spear*, ", "Bennett v. Spear", "See"),
            ("“unlawful.” Bennett v. Spear, ", "Bennett v. Spear", nil),
            ("Loper Bright Enters. v. Raimondo, ", "Loper Bright Enters. v. Raimondo", nil),
            (
                "See Motor Vehicle Mfrs. Ass’n of U.S., Inc. v. State Farm Mut. Auto. Ins. Co., ",
                "Motor Vehicle Mfrs. Ass’n of U.S., Inc. v. State Farm Mut. Auto. Ins. Co.", "See"
            ),
            (
                "See Ass’n for Fairness in Bus., Inc. v. New Jersey, ",
                "Ass’n for Fairness in Bus., Inc. v. New Jersey", "See"
            ),
            (
                "Students for Fair Admissions, Inc. v. President & Fellows of Harvard Coll., ",
                "Students for Fair Admissions, Inc. v. President & Fellows of Harvard Coll.", nil
            ),
            ("Keker, Van Nest & Peters LLP v. Doe, ", "Keker, Van Nest & Peters LLP v. Doe", nil),
            ("United States ex rel. Smith v. Jones, ", "United States ex rel. Smith v. Jones", nil),
            ("3M Co. v. Boulter, ", "3M Co. v. Boulter", nil),
            ("First Nat’l Bank of Bos. v. Bellotti, ", "First Nat’l Bank of Bos. v. Bellotti", nil),
            ("See First Nat’l Bank v. Bellotti, ", "First Nat’l Bank v. Bellotti", "See"),
            ("In re Grand Jury Investigation, ", "In re Grand Jury Investigation", nil),
            ("See In re Smith, ", "In re Smith", "See"),
            ("Ex parte Young, ", "Ex parte Young", nil),
            ("Matter of Smith, ", "Matter of Smith", nil),
            ("O'Brien v. Int'l Bhd. of Teamsters, ", "O'Brien v. Int'l Bhd. of Teamsters", nil),
            ("García v. Peña, ", "García v. Peña", nil),
            ("Ctr. for Taxpayer Rts. v. IRS, No. 25-1, ", "Ctr. for Taxpayer Rts. v. IRS", nil),
            ("Doe v. Trump, Case No. 25-1, ", "Doe v. Trump", nil),
            ("Relief follows; Roe v. Wade, ", "Roe v. Wade", nil),
            (
                "Bd. of Trs. of Leland Stanford Junior Univ. v. Roche Molecular Sys., Inc., ",
                "Bd. of Trs. of Leland Stanford Junior Univ. v. Roche Molecular Sys., Inc.", nil
            ),
            (
                "The plaintiffs rely on Dep’t of Homeland Sec. v. Regents of Univ. of Cal., ",
                "Dep’t of Homeland Sec. v. Regents of Univ. of Cal.", nil
            ),
            ("as the Court decided, ", nil, nil),
            ("Brown, ", "Brown", nil),
            ("| 2 | `Loper Bright Enters. v. Raimondo, ", "Loper Bright Enters. v. Raimondo", nil),
            ("as in agency v. Bd. of Educ., ", nil, nil),
            ("Roe v. Wade was decided long ago, ", nil, nil),
        ] as [(String, String?, String?)]
    )
    func readsTheNameAndNoMore(before: String, name: String?, signal: String?) throws {
        let found = CitationScanner.citations(in: before + Self.cite)
        let citation = try #require(found.last)
        guard case .caseLaw(let cite) = citation.content else {
            Issue.record("no case: \(citation)")
            return
        }
        #expect(cite.name == name)
        #expect(citation.signal == signal)
    }

    @Test(arguments: [
        ("Roe v. Doe, 10 F.4th 5 (1st Cir. 2021) (per curiam)", "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021) (per curiam)"),
        (
            "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021) (en banc) (Jackson, J., dissenting)",
            "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021) (en banc) (Jackson, J., dissenting)"
        ),
        (
            "Roe v. Doe, 10 F.4th 5, 7 (1st Cir. 2021) (citation omitted)",
            "Roe v. Doe, 10 F.4th 5, 7 (1st Cir. 2021) (citation omitted)"
        ),
        ("Roe v. Doe, 10 F.4th 5 (1st Cir. 2021) (holding that it may)", "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021)"),
        (
            "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021), rev'd on other grounds, 600 U.S. 1 (2023)",
            "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021), rev’d on other grounds, 600 U.S. 1 (2023)"
        ),
        (
            "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021), vacated, 600 U.S. 1 (2023), cert. denied, 144 S. Ct. 5 (2024)",
            "Roe v. Doe, 10 F.4th 5 (1st Cir. 2021), vacated, 600 U.S. 1 (2023), cert. denied, 144 S. Ct. 5 (2024)"
        ),
        (
            "Roe v. Doe, 10 F.3d 5 (1st Cir. 2001), overruled by Alpha v. Beta, 600 U.S. 1, 3 (2023)",
            "Roe v. Doe, 10 F.3d 5 (1st Cir. 2001), overruled by, 600 U.S. 1, 3 (2023)"
        ),
        (
            "Roe v. Doe, No. 25-cv-1, 2025 WL 5 (D. Mass. Mar. 3, 2025), appeal docketed, No. 25-1234 (1st Cir. Mar. 5, 2025)",
            "Roe v. Doe, No. 25-cv-1, 2025 WL 5 (D. Mass. Mar. 3, 2025), appeal docketed, No. 25-1234 (1st Cir. Mar. 5, 2025)"
        ),
        (
            "Roe v. Doe, No. 1:25-cv-1, slip op. at 4 (D. Mass. May 12, 2025)",
            "Roe v. Doe, No. 1:25-cv-1, slip op. at 4 (D. Mass. May 12, 2025)"
        ),
        ("Trump v. CASA, Inc., 606 U.S. ___ (2025)", "Trump v. CASA, Inc., 606 U.S. ___ (2025)"),
        ("Roe v. Doe, 10 F.4th 5, 7, 9–10 (1st Cir. 2021)", "Roe v. Doe, 10 F.4th 5, 7, 9–10 (1st Cir. 2021)"),
        ("Roe v. Doe, 10 F.4th 5, 60 nn.3-4 (1st Cir. 2021)", "Roe v. Doe, 10 F.4th 5, 60 nn.3–4 (1st Cir. 2021)"),
    ])
    func readsWhatFollowsTheSource(text: String, normal: String) {
        #expect(normals(text) == [normal])
    }
}
