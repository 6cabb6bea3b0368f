import Testing

@testable import Citations

struct FormTests {
    @Test(arguments: [
        ("26 U.S.C. § 6103(i)(2)", true), ("26\u{A0}U.S.C. §\u{A0}6103(i)(2)", true), ("26 USC § 6103", false),
        ("26 U.S.C. §6103", false),
        ("5 U.S.C. § 702–706", false), ("Bennett v. Spear, 520 U.S. 154, 177–78 (1997)", true),
        ("*Bennett v. Spear*, 520 U.S. 154 (1997)", true), ("Bennett v. Spear, 520 U. S. 154 (1997)", false),
        ("Bennett v. Spear, 520 U.S. 154, 177-178 (1997)", false), ("Exhibit A", true), ("Id. at 3", true),
        ("Roe v. Dep't of State, 10 F. App'x 5 (1st Cir. 2005)", true), ("section 6103 of title 26", false),
        ("Fed. R. Civ. P. 65(d)", true), ("FRCP 65(d)", false), ("26 U.S.C. §§ 6103(a), 7431(a)(1)", true),
        ("26 U.S.C. §§ 6103(a)", false),
    ])
    func tellsWhetherATextHasTheNormalForm(text: String, isNormal: Bool) throws {
        let citation = try #require(CitationScanner.citations(in: text).first)
        #expect(citation.isInNormalForm == isNormal, "\(citation.text) for \(citation.normal)")
    }

    @Test(arguments: [
        ("99 U.S.C. § 12", ["beyond-last"]), ("54 U.S.C. § 100101", []), ("5 C.F.R. § 1", ["section-without-part"]),
        ("99 C.F.R. § 1.1", ["beyond-last"]), ("5 C.F.R. pt. 1", []), ("Fed. R. Civ. P. 87", []),
        ("Fed. R. Civ. P. 88(a)", ["beyond-last"]), ("Fed. R. Civ. P. 71.1", []), ("Fed. R. Evid. 902(11)", []),
        ("26 U.S.C. § 6103(i", ["unclosed-parenthesis"]), ("26 U.S.C. § 6103(i)(2 and", ["unclosed-parenthesis"]),
        ("26 U.S.C. § 6103(i)(2) (as amended)", []), ("26 U.S.C. § 6103(West 2018)", []),
        ("Fed. R. Civ. P. 12(b", ["unclosed-parenthesis"]),
    ])
    func doubtsWhatCannotBe(text: String, doubts: [String]) throws {
        let citation = try #require(CitationScanner.citations(in: text).first)
        #expect(citation.doubts.map(\.id) == doubts)
    }

    @Test func readsThroughMarkdownEmphasis() {
        #expect(
            normals("*Id.* at 3; *Bennett*, 520 U.S. at 178; *Bennett*, *supra*, at 3") == [
                "Id. at 3", "Bennett, 520 U.S. at 178", "Bennett, supra, at 3",
            ]
        )
    }
}
