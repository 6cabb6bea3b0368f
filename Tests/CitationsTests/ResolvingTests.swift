import Testing

@testable import Citations

struct ResolvingTests {
    /// Each citation as its normal form, then `→` and that of its antecedent, and its doubts.
    private func resolved(_ text: String) -> [String] {
        let citations = CitationScanner.citations(in: text)
        return citations.map { citation in
            let target = citation.antecedent.map { " → " + citations[$0].normal } ?? ""
            let doubts = citation.doubts.map { " !\($0.id)" }.joined()
            return plain(citation.normal + target + doubts)
        }
    }

    @Test func refusesIdAfterAStringCite() {
        #expect(resolved("Ex. A at 3; Ex. B at 4. Id. at 5.").last == "Id. at 5 !id-after-string")
        #expect(resolved("26 U.S.C. §§ 6103(a), 7431(a)(1). Id.").last == "Id. !id-after-string")
        #expect(resolved("See 5 U.S.C. § 706(2)(A); see also 26 U.S.C. § 6103(a). Id.").last == "Id. !id-after-string")
        #expect(resolved("Ex. A at 3. Ex. B at 4. Id. at 5.").last == "Id. at 5 → Ex. B at 4")
    }

    @Test func ignoresParentheticalsBeforeId() {
        let text =
            "Roe v. Doe, 10 F.4th 5, 7 (1st Cir. 2021) (quoting Bennett v. Spear, 520 U.S. 154, 177 (1997)). Id. at 8."
        #expect(
            resolved(text) == [
                "Roe v. Doe, 10 F.4th 5, 7 (1st Cir. 2021)", "Bennett v. Spear, 520 U.S. 154, 177 (1997)",
                "Id. at 8 → Roe v. Doe, 10 F.4th 5, 7 (1st Cir. 2021)",
            ]
        )
    }

    @Test func followsChainsOfId() {
        #expect(
            resolved("Ex. A at 3. Id. Id. at 4. Id. ¶ 5.").dropFirst() == [
                "Id. → Ex. A at 3", "Id. at 4 → Ex. A at 3", "Id. ¶ 5 → Ex. A at 3",
            ]
        )
        let records = CitationScanner.citations(in: "Ex. A at 3. Id. Id. at 4.").map {
            $0.record.map { plain($0.normal) }
        }
        #expect(records == ["Ex. A at 3", "Ex. A at 3", "Ex. A at 4"])
    }

    @Test func resolvesSectionsAndRulesByTheirNumber() {
        #expect(
            resolved(
                "26 U.S.C. § 6103(a) and Fed. R. Civ. P. 65(a) apply. Section 6103(i) and Rule 65(d) too, § 6103(p) also."
            ).dropFirst(2) == [
                "§ 6103(i) → 26 U.S.C. § 6103(a)", "Rule 65(d) → Fed. R. Civ. P. 65(a)",
                "§ 6103(p) → 26 U.S.C. § 6103(a)",
            ]
        )
        #expect(resolved("26 U.S.C. § 6103. I.R.C. § 6103. Under § 6103(a).").last == "§ 6103(a) → 26 U.S.C. § 6103")
        #expect(resolved("Under § 6103(a).") == ["§ 6103(a) !no-antecedent"])
        #expect(resolved("5 U.S.C. §§ 702–706. Under § 704.").last == "§ 704 → 5 U.S.C. §§ 702–706")
    }

    @Test func resolvesSupraByName() {
        let text =
            "Bennett v. Spear, 520 U.S. 154 (1997). Pastori Decl. ¶ 5. Bennett, supra, at 160. Pastori Decl., supra, ¶ 7. See supra ¶ 12; infra Part II.B."
        #expect(
            resolved(text).dropFirst(2) == [
                "Bennett, supra, at 160 → Bennett v. Spear, 520 U.S. 154 (1997)",
                "Pastori Decl., supra ¶ 7 → Pastori Decl. ¶ 5", "supra ¶ 12", "infra Part II.B",
            ]
        )
    }

    @Test func tellsCasesOfOneVolumeApart() {
        let text =
            "Roe v. Doe, 520 U.S. 100 (1997). Bennett v. Spear, 520 U.S. 154 (1997). Bennett, 520 U.S. at 178. Doe, 520 U.S. at 103."
        #expect(
            resolved(text).dropFirst(2) == [
                "Bennett, 520 U.S. at 178 → Bennett v. Spear, 520 U.S. 154 (1997)",
                "Doe, 520 U.S. at 103 → Roe v. Doe, 520 U.S. 100 (1997)",
            ]
        )
    }

    @Test func reachesBackOverParagraphs() {
        let placed = CitationScanner.citations(inParagraphs: ["Ex. A at 3.", "Nothing.", "Id. at 4."])
        #expect(placed.map(\.paragraph) == [0, 2])
        #expect(placed.last?.citation.antecedent == 0)
        #expect(placed.last?.citation.record?.exhibit == "A")
    }

    /// `Id.` in a footnote goes on from the text; after the note the text goes on from where it was.
    @Test func goesOnInTheTextAfterAFootnote() {
        let texts = ["Ex. A at 3.", "Id. at 4; Ex. B.", "Id. at 5."]
        let labels = { (notes: Set<Int>) in
            CitationScanner.citations(inParagraphs: texts, notes: notes).map { $0.citation.record?.exhibit }
        }
        #expect(labels([1]) == ["A", "A", "B", "A"])
        #expect(labels([]) != labels([1]))
    }

    @Test(
        arguments: [
            ("Roe v. Doe, 10 F.4th 5 (1st Cir. 1995)", ["reporter-year"]),
            ("Roe v. Doe, 10 F.3d 5 (1st Cir. 1980)", ["reporter-year"]),
            ("Roe v. Doe, 520 U.S. 154 (1st Cir. 1997)", ["court-contradicts-reporter"]),
            ("Roe v. Doe, 10 F.3d 5 (D. Mass. 1995)", ["court-contradicts-reporter"]),
            ("Roe v. Doe, 10 F. Supp. 3d 5 (1st Cir. 2014)", ["court-contradicts-reporter"]),
            ("Roe v. Doe, 10 F.3d 5 (1995)", ["missing-court"]),
            ("Roe v. Doe, 10 F.3d 5", ["missing-year"]),
            ("Roe v. Doe, 2025 WL 5 (D. Mass. 2025)", ["missing-docket", "missing-date"]),
            ("Roe v. Doe, No. 25-cv-1, 2020 WL 5 (D. Mass. May 12, 2025)", ["database-year"]),
            ("Roe v. Doe, 520 U.S. 154, 120 (1997)", ["pin-before-first-page"]),
            ("Ex. A at 9–8", ["descending-range"]),
            ("¶¶ 14–12", ["descending-range"]),
            ("26 U.S.C. §§ 6103(a)", ["section-signs"]),
            ("5 U.S.C. § 702–706", ["section-signs"]),
            ("26 USC § 6103", ["informal"]),
            ("Id. at 3", ["no-antecedent"]),
            ("Roe v. Doe, 520 U.S. 154, 160 (1997)", []),
            ("Roe v. Doe, 85 Fed. Cl. 532 (2009)", []),
            ("Roe v. Doe, 10 F.3d 5 (Fed. Cir. 1995)", []),
            ("Roe v. Doe, 10 N.E. 5 (1890)", ["missing-court"]),
            ("Roe v. Doe, 473 Mass. 672 (2016)", []),
            ("Roe v. Doe, 10 Cal. 4th 5 (1995)", []),
        ] as [(String, [String])]
    )
    func doubtsWhatDoesNotFitTogether(text: String, doubts: [String]) {
        let found = CitationScanner.citations(in: text).flatMap(\.doubts)
        #expect(found.map(\.id) == doubts)
        #expect(found.allSatisfy { !$0.message.isEmpty && !$0.help.isEmpty })
    }
}
