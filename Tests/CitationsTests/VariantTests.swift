import Testing

@testable import Citations

struct VariantTests {
    @Test(arguments: [
        ("Roe v. Doe, 520 U. S. 154 (1997)", "Roe v. Doe, 520 U.S. 154 (1997)"),
        ("Roe v. Doe, 520 US 154 (1997)", "Roe v. Doe, 520 U.S. 154 (1997)"),
        ("Roe v. Doe, 74 S.Ct. 686 (1954)", "Roe v. Doe, 74 S. Ct. 686 (1954)"),
        ("Roe v. Doe, 74 Sup.Ct. 686 (1954)", "Roe v. Doe, 74 S. Ct. 686 (1954)"),
        ("Roe v. Doe, 98 LEd2d 873 (1990)", "Roe v. Doe, 98 L. Ed. 2d 873 (1990)"),
        ("Roe v. Doe, 98 L.E.2d 873 (1990)", "Roe v. Doe, 98 L. Ed. 2d 873 (1990)"),
        ("Roe v. Doe, 10 F 2d 5 (1st Cir. 1930)", "Roe v. Doe, 10 F.2d 5 (1st Cir. 1930)"),
        ("Roe v. Doe, 10 F.(2d) 5 (1st Cir. 1930)", "Roe v. Doe, 10 F.2d 5 (1st Cir. 1930)"),
        ("Roe v. Doe, 10 F3d 5 (2nd Cir. 1999)", "Roe v. Doe, 10 F.3d 5 (2d Cir. 1999)"),
        ("Roe v. Doe, 10 F. 4th 5 (2d Cir. 2021)", "Roe v. Doe, 10 F.4th 5 (2d Cir. 2021)"),
        ("Roe v. Doe, 10 F.Supp.2d 5 (S.D.N.Y. 1999)", "Roe v. Doe, 10 F. Supp. 2d 5 (S.D.N.Y. 1999)"),
        ("Roe v. Doe, 10 FSupp 5 (S.D. N.Y. 1949)", "Roe v. Doe, 10 F. Supp. 5 (S.D.N.Y. 1949)"),
        ("Roe v. Doe, 10 F. Supp. 3D 5 (D.Mass. 2015)", "Roe v. Doe, 10 F. Supp. 3d 5 (D. Mass. 2015)"),
        ("Roe v. Doe, 10 Fed.Appx. 5 (1st Cir. 2005)", "Roe v. Doe, 10 F. App’x 5 (1st Cir. 2005)"),
        ("Roe v. Doe, 10 NE2d 5 (Mass. 1940)", "Roe v. Doe, 10 N.E.2d 5 (Mass. 1940)"),
        ("Roe vs. Doe, 10 B. R. 5 (Bankr. D. Mass. 1985)", "Roe v. Doe, 10 B.R. 5 (Bankr. D. Mass. 1985)"),
        ("26 USC § 6103(a)", "26 U.S.C. § 6103(a)"),
        ("26 U. S. C. §6103 (a)", "26 U.S.C. § 6103"),
        ("26 U.S.C. section 6103(a)", "26 U.S.C. § 6103(a)"),
        ("section 6103(a) of title 26", "26 U.S.C. § 6103(a)"),
        ("Section 7803(a)(3) of the Internal Revenue Code", "26 U.S.C. § 7803(a)(3)"),
        ("42 U.S.C. § 2000e-5(b)", "42 U.S.C. § 2000e-5(b)"),
        ("42 U.S.C. §§ 2000e–2000e-17", "42 U.S.C. §§ 2000e–2000e-17"),
        ("5 U.S.C. § 551 et seq.", "5 U.S.C. §§ 551 et seq."),
        ("5 U.S.C. §§ 702-06", "5 U.S.C. §§ 702–706"),
        ("29 CFR 1910.1200(c)", "29 C.F.R. § 1910.1200(c)"),
        ("26 C.F.R. pt. 301", "26 C.F.R. pt. 301"),
        ("Treas. Reg. § 301.6103(n)-1(a)(2)", "Treas. Reg. § 301.6103(n)-1(a)(2)"),
        ("U.S. Const. art. III, § 2, cl. 1", "U.S. Const. art. III, § 2, cl. 1"),
        ("U. S. Const. Amend. 14, § 1", "U.S. Const. amend. XIV, § 1"),
        ("L.R., D. Mass. 7.1(a)(2)", "L.R., D. Mass. 7.1(a)(2)"),
        ("LR 7.1(b)(3)", "L.R. 7.1(b)(3)"), ("Civ. L.R. 3-4(a)", "Civ. L.R. 3-4(a)"),
        ("Civil L.R. 3-4", "Civ. L.R. 3-4"),
        ("Fed.R.Civ.P. 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)"), ("Fed. R. Evid. 803(6)", "Fed. R. Evid. 803(6)"),
        ("Fed. R. App. P. 32(a)(7)", "Fed. R. App. P. 32(a)(7)"), ("FRCP 65(c)", "Fed. R. Civ. P. 65(c)"),
        ("Rev. Rul. 2004-1", "Rev. Rul. 2004-1"), ("Notice 2025-31", "Notice 2025-31"),
        ("I.R.S. Pub. 1", "I.R.S. Pub. 1"),
        ("H.R. 1, 119th Cong. § 3 (2025)", "H.R. 1, 119th Cong. § 3 (2025)"),
        ("S. Rep. No. 94-938, at 317 (1976)", "S. Rep. No. 94-938, at 317 (1976)"),
        ("Mass. Gen. Laws ch. 93A, § 2", "Mass. Gen. Laws ch. 93A, § 2"),
        ("M.G.L. c. 93A, § 9", "Mass. Gen. Laws ch. 93A, § 9"),
    ])
    func writesVariantsInTheNormalForm(text: String, normal: String) {
        #expect(normals(text) == [normal])
    }

    @Test func breaksNoLineInsideACite() {
        let cites = CitationScanner.citations(
            in: "Roe v. Doe, 10 F. Supp. 2d 5, 6 n.3 (S.D.N.Y. 1999); 26 U.S.C. § 6103(a); Ex. A at 3"
        )
        #expect(
            cites.map(\.normal) == [
                "Roe v. Doe, 10\u{A0}F.\u{A0}Supp.\u{A0}2d\u{A0}5, 6\u{A0}n.3 (S.D.N.Y.\u{A0}1999)",
                "26\u{A0}U.S.C.\u{A0}§\u{A0}6103(a)", "Ex.\u{A0}A\u{A0}at\u{A0}3",
            ]
        )
    }
}
