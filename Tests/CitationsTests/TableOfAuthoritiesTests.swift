import Testing

@testable import Citations

struct TableOfAuthoritiesTests {
    /// The table of paragraphs, each of which is its own place from 1: headings in capitals, then the entries.
    private func table(_ paragraphs: [String], _ change: (inout TableOfAuthorities.Options) -> Void = { _ in })
        -> [String]
    {
        var options = TableOfAuthorities.Options()
        change(&options)
        let placed = CitationScanner.citations(inParagraphs: paragraphs)
        let table = TableOfAuthorities(
            of: placed.map(\.citation),
            at: placed.map { $0.paragraph + 1 },
            options: options
        )
        return table.sections.flatMap { section in
            [section.group.heading.uppercased()] + section.entries.map { plain("\($0.text) … \($0.placeText)") }
        }
    }

    @Test func groupsAndSortsAuthorities() {
        let text = """
            Compl. ¶ 1. 26 U.S.C. § 7431(a). 26 U.S.C. § 7213A. 26 U.S.C. § 7213. 5 U.S.C. § 706(2)(A). 26 U.S.C. § 6103(i)(2). \
            26 U.S.C. § 6103(a). Pub. L. No. 94-455, § 1202, 90 Stat. 1520, 1667 (1976). Fed. R. Evid. 803(6). \
            Fed. R. Civ. P. 65(d). Fed. R. Civ. P. 8(a). 90 Fed. Reg. 12,345, 12,346 (Mar. 3, 2025). \
            26 C.F.R. § 301.6103(i)-1. Exec. Order No. 14,159, 90 Fed. Reg. 8443 (Jan. 20, 2025). IRM 11.3.28.4. \
            U.S. Const. amend. I. U.S. Const. art. III, § 2. S. Rep. No. 94-938, at 317 (1976). \
            United States v. Doe, 600 U.S. 1 (2023). In re Smith, 500 B.R. 1 (Bankr. D. Mass. 2013). 3M Co. v. Roe, 601 U.S. 2 (2024). \
            The Alpha v. Beta, 602 U.S. 3 (2024). See Bennett v. Spear, 520 U.S. 154, 177 (1997) (per curiam).
            """
        #expect(
            table([text]) == [
                "CASES", "3M Co. v. Roe, 601 U.S. 2 (2024) … 1", "Alpha v. Beta, 602 U.S. 3 (2024) … 1",
                "Bennett v. Spear, 520 U.S. 154 (1997) … 1", "In re Smith, 500 B.R. 1 (Bankr. D. Mass. 2013) … 1",
                "United States v. Doe, 600 U.S. 1 (2023) … 1",
                "CONSTITUTIONAL PROVISIONS", "U.S. Const. art. III, § 2 … 1", "U.S. Const. amend. I … 1",
                "STATUTES", "5 U.S.C. § 706(2)(A) … 1", "26 U.S.C. § 6103(a) … 1", "26 U.S.C. § 6103(i)(2) … 1",
                "26 U.S.C. § 7213 … 1", "26 U.S.C. § 7213A … 1", "26 U.S.C. § 7431(a) … 1",
                "Pub. L. No. 94-455, § 1202, 90 Stat. 1520 (1976) … 1",
                "RULES", "Fed. R. Civ. P. 8(a) … 1", "Fed. R. Civ. P. 65(d) … 1", "Fed. R. Evid. 803(6) … 1",
                "REGULATIONS AND FEDERAL REGISTER", "26 C.F.R. § 301.6103(i)-1 … 1",
                "90 Fed. Reg. 12,345 (Mar. 3, 2025) … 1",
                "EXECUTIVE AND AGENCY MATERIALS", "Exec. Order No. 14,159, 90 Fed. Reg. 8443 (Jan. 20, 2025) … 1",
                "IRM 11.3.28.4 … 1",
                "LEGISLATIVE HISTORY", "S. Rep. No. 94-938 (1976) … 1",
            ]
        )
    }

    @Test func listsEveryFormOfAnAuthorityUnderIt() {
        let paper = [
            "Bennett v. Spear, 520 U.S. 154 (1997).", "Id. at 178.", "Bennett, 520 U.S. at 160.",
            "26 U.S.C. § 6103(a).",
            "Section 6103(i) and § 6103(a).", "Bennett, supra, at 3.",
        ]
        #expect(
            table(paper) == [
                "CASES", "Bennett v. Spear, 520 U.S. 154 (1997) … 1, 2, 3, 6",
                "STATUTES", "26 U.S.C. § 6103(a) … 4, 5", "26 U.S.C. § 6103(i) … 5",
            ]
        )
        #expect(table(paper) { $0.rollsUpSubsections = true }.last == "26 U.S.C. § 6103 … 4, 5")
    }

    @Test func takesTheInternalRevenueCodeForTitle26() {
        #expect(table(["26 U.S.C. § 6103(a).", "I.R.C. § 6103(a)."]) == ["STATUTES", "26 U.S.C. § 6103(a) … 1, 2"])
    }

    @Test func writesPassimFromTheThresholdOn() {
        let paper = Array(repeating: "5 U.S.C. § 706.", count: 6)
        #expect(table(paper).last == "5 U.S.C. § 706 … passim")
        #expect(table(Array(paper.dropLast())).last == "5 U.S.C. § 706 … 1, 2, 3, 4, 5")
        #expect(table(paper) { $0.passim = nil }.last == "5 U.S.C. § 706 … 1, 2, 3, 4, 5, 6")
    }

    @Test func filesProceduralNamesAndNumbersAsTheOfficeWants() {
        let paper = [
            "In re Alpha, 500 B.R. 1 (Bankr. D. Mass. 2013). 3M Co. v. Roe, 601 U.S. 2 (2024). Beta v. Roe, 601 U.S. 9 (2024)."
        ]
        #expect(table(paper).dropFirst().map { $0.prefix(5) } == ["3M Co", "Beta ", "In re"])
        let other = table(paper) {
            $0.filesProceduralNamesUnderParty = true
            $0.putsNumbersBeforeLetters = false
        }
        #expect(other.dropFirst().map { $0.prefix(5) } == ["In re", "Beta ", "3M Co"])
    }

    @Test func knowsWhichAuthorityCoversWhich() throws {
        let authorities = CitationScanner.citations(in: "26 U.S.C. § 6103; I.R.C. § 6103(i)(2); 26 U.S.C. § 6103(i)")
            .flatMap(\.authorities)
        try #require(authorities.count == 3)
        #expect(authorities[0].covers(authorities[1]))
        #expect(authorities[2].covers(authorities[1]))
        #expect(!authorities[1].covers(authorities[2]))
    }
}
