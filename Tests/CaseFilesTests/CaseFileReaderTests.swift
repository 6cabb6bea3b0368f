import Diagnostics
import Foundation
import Testing

@testable import CaseFiles

/// Reads a case file and prints each fault as `line:column-column rule message`.
private func faults(_ yaml: String, only rule: String? = nil) -> [String] {
    CaseFileReader.read(yaml: Array(yaml.utf8), file: "case.yaml").1
        .filter { rule == nil || $0.rule == rule }
        .map { "\($0.location.start.line):\($0.location.start.column)-\($0.location.end.column) \($0.rule) \($0.message)" }
}

/// The smallest case file without a fault.
private let sound = """
    court: mad
    title: Complaint
    plaintiffs:
      - {key: roe, name: Jane Roe, kind: individual, self_represented: true}
    defendants:
      - {key: acme, name: Acme Corp., kind: company}
    authorities:
      - {key: breach, cite: 28 U.S.C. § 1332}
    facts: facts.md
    claims:
      - key: contract
        title: Breach of contract
        plaintiffs: all
        defendants: [acme]
        authorities: [breach]
        allegations: claims/contract.md
        elements:
          - {text: a contract, paragraphs: [signed..paid]}
    relief:
      - {key: damages, kind: damages, text: award damages, claims: [contract]}

    """

@Suite struct CaseFileReaderTests {
    @Test func readsASoundCaseFileWithoutFaults() throws {
        let (caseFile, faults) = CaseFileReader.read(yaml: Array(sound.utf8), file: "case.yaml")
        let read = try #require(caseFile)
        #expect(faults.isEmpty, "\(faults)")
        #expect(read.plaintiffs.map(\.name.value) == ["Jane Roe"])
        #expect(read.claims[0].elements[0].paragraphs[0].last == "paid")
        #expect(read.plaintiffs(of: read.claims[0]).map(\.value) == ["roe"])
        #expect(read.things["breach"]?.kind == .authority)
    }

    @Test(arguments: [
        ("cuort: mad\n", "CASE-UNKNOWN-FIELD", "1:1-6 CASE-UNKNOWN-FIELD a case file has no field `cuort`"),
        ("title: A\ntitle: B\n", "CASE-DUPLICATE-KEY", "2:1-6 CASE-DUPLICATE-KEY `title` is given twice"),
        ("plaintiffs: Jane\n", "CASE-TYPE", "1:13-17 CASE-TYPE `plaintiffs` must be a list, one party each, not text"),
        ("jury_demand: maybe\n", "CASE-TYPE", "1:14-19 CASE-TYPE `jury_demand` must be `true` or `false`, not text"),
        ("jury_demand: \"true\"\n", "CASE-TYPE", "1:15-19 CASE-TYPE `jury_demand` must be `true` or `false`, not text"),
        ("filing_date: 2026-02-30\n", "CASE-DATE", "1:14-24 CASE-DATE `2026-02-30` is not a day of the calendar"),
        ("a: &x 1\nb: *x\n", "CASE-ALIAS", "1:4-8 CASE-ALIAS anchors are not allowed in a case file"),
        ("a: \tb\n\tc: d\n", "CASE-SYNTAX", "2:1-1 CASE-SYNTAX a tab is used for indentation"),
        ("court: mad\n---\ncourt: cand\n", "CASE-SYNTAX", "2:1-4 CASE-SYNTAX a second YAML document begins here"),
    ])
    func tellsWhereAndWhatIsWrong(yaml: String, rule: String, expected: String) {
        #expect(faults(yaml, only: rule).first == expected)
    }

    @Test func findsReferencesThatLeadNowhere() {
        let yaml = sound.replacingOccurrences(of: "[breach]", with: "[brech, acme]")
        #expect(
            faults(yaml) == [
                "15:19-24 CASE-REFERENCE there is no authority `brech`",
                "15:26-30 CASE-REFERENCE `acme` is a party, not an authority",
            ]
        )
    }

    @Test func keepsGoingAfterEachFault() {
        let yaml = sound.replacingOccurrences(of: "key: roe", with: "key: Roe").replacingOccurrences(of: "court: mad", with: "cuort: mad")
        #expect(Set(faults(yaml).map { $0.split(separator: " ")[1] }) == ["CASE-KEY", "CASE-MISSING", "CASE-UNKNOWN-FIELD"])
    }

    @Test func readsScalarsAsWritten() throws {
        let yaml = sound.replacingOccurrences(of: "title: Complaint", with: "title: no\ncase_number: 012\ndivision: 12:30")
        let caseFile = try #require(CaseFileReader.read(yaml: Array(yaml.utf8), file: "case.yaml").0)
        #expect([caseFile.title.value, caseFile.caseNumber?.value, caseFile.division?.value] == ["no", "012", "12:30"])
    }
}

@Suite struct HostileCaseFileTests {
    @Test func refusesAnAliasBombWithoutWorkingOnIt() {
        var yaml = "a0: &a0 [x, x]\n"
        for level in 1...60 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        yaml += "? *a60\n: bomb\n"
        #expect(faults(yaml, only: "CASE-ALIAS").count > 100)
    }

    @Test(arguments: [("[", 1_000_000), ("- ", 500_000), ("{a: ", 300_000), ("? ", 500_000)])
    func survivesDeepNesting(opening: String, times: Int) {
        #expect(!faults(String(repeating: opening, count: times)).isEmpty)
    }

    @Test func refusesFiftyMegabytesUnread() {
        let yaml = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)
        #expect(CaseFileReader.read(yaml: yaml, file: "case.yaml").1.map(\.rule) == ["CASE-SIZE"])
    }

    @Test(arguments: [
        ([0x61, 0x3A, 0x20, 0x0A, 0x62, 0xFF], "2:2"), ([0x61, 0x3A, 0x20, 0x00], "1:4"),
        ([0xC3, 0xA9, 0xC3], "1:2"), ([0xFF, 0xFE, 0x61, 0x00], "1:1"),
    ])
    func placesTheByteThatIsNoText(bytes: [UInt8], place: String) throws {
        let fault = try #require(CaseFileReader.read(yaml: bytes, file: "case.yaml").1.first)
        #expect(fault.rule == "CASE-ENCODING")
        #expect("\(fault.location.start.line):\(fault.location.start.column)" == place)
    }

    @Test(arguments: ["", "   \n", "# only a comment\n", "just text", "- a\n- list\n", "\u{FEFF}court: mad\r\ntitle: x\r\n"])
    func answersOddFilesWithFindings(yaml: String) {
        #expect(!faults(yaml).isEmpty)
    }
}
