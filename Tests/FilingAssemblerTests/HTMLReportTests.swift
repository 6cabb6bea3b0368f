import CaseFiles
import Diagnostics
import FilingXML
import Foundation
import Review
import Support
import Testing

@testable import FilingAssembler

/// The report of a copy of the flagship, read as XML, with the copy's matter.
///
/// - Parameter changes: texts of the case file and what stands there instead.
private func report(
    changing changes: KeyValuePairs<String, String> = [:],
    without exhibit: String? = nil,
    _ body: (XMLTree, Matter) throws -> Void
) throws {
    try Matters.copy(of: Matters.flagship) { copy in
        for (old, new) in changes { try copy.replace(old, with: new) }
        if let exhibit { try FileManager.default.removeItem(at: copy.exhibits.appending(path: exhibit)) }
        let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
        let html = HTMLReport(path: "the matter", matter: matter, diagnostics: matter.review()).render()
        try body(try page(html), matter)
    }
}

private func page(_ html: String) throws -> XMLTree {
    let doctype = "<!DOCTYPE html>\n"
    try #require(html.hasPrefix(doctype))
    return try XMLTree(parsing: Array(html.dropFirst(doctype.count).utf8), named: "report.html")
}

/// The cells of the tables below a heading, row by row.
private func rows(_ tree: XMLTree, below heading: String) throws -> [[String]] {
    try tree.select("//h3[starts-with(., '\(heading)')]/following-sibling::table[1]/tbody/tr").map { row in
        row.elements.map { $0.text.replacing("\u{A0}", with: " ") }
    }
}

@Suite struct HTMLReportTests {
    @Test func fetchesNothingFromOutside() throws {
        let matter = try Matter(opening: Project.file(Matters.flagship).path)
        let html = HTMLReport(path: "m", matter: matter, diagnostics: matter.review()).render()
        for word in ["http:", "https:", "src=", "@import", "url(", "<script", "<link", "<img"] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains("@media print"))
    }

    @Test func countsAndShowsEveryFinding() throws {
        try report { (tree: XMLTree, matter: Matter) throws in
            let findings = matter.review()
            let counts = try tree.select("//div[@class='summary']//li/b").map(\.text)
            #expect(counts == ["0", "\(findings.count(of: .warning))", "\(findings.count(of: .advice))", "0"])
            #expect(try tree.select("//article").count == findings.count)
            #expect(try tree.select("//article/pre/mark").allSatisfy { !$0.text.isEmpty })
        }
    }

    @Test func marksWhatIsNotVerified() throws {
        let matter = try Matter(opening: Project.file(Matters.flagship).path)
        var doubtful = Diagnostic(.warning, rule: "X", "`a` is <b>", at: .beginning(of: "case.yaml"))
        doubtful.authority = "L.R. 7.1"
        doubtful.isVerified = false
        let tree = try page(HTMLReport(path: "m", matter: matter, diagnostics: [doubtful]).render())
        #expect(try tree.select("//article//span[@class='doubt']").map(\.text) == ["not verified"])
        #expect(try tree.select("//div[@class='summary']/p").first?.text.hasPrefix("1 of these findings comes") == true)
        #expect(try tree.select("//article/p[@class='message']/code").map(\.text) == ["a"])
        #expect(try tree.select("//article/p[@class='message']").first?.text == "warning a is <b>")
    }

    @Test func followsAClaimToItsExhibitPages() throws {
        try report { (tree: XMLTree, matter: Matter) throws in
            let content = try #require(matter.content)
            let signed = try #require(content.outline.keys.paragraphs["mou-signed"])
            let first = try #require(try rows(tree, below: "Count I. ").first)
            #expect(first[0] == "A final agency action of the IRS")
            #expect(first[1].hasPrefix("¶¶ \(signed), "))
            #expect(first[2] == "Ex. A at 1; Ex. D at 2")
            #expect(try rows(tree, below: "Count I. ")[3][2].hasPrefix("Ex. J at 2–4; "))
            #expect(try tree.select("//span[@class='gap' and not(. = 'not checked')]").map(\.text) == [])
        }
    }

    @Test func marksGaps() throws {
        let changes: KeyValuePairs = [
            "paragraphs: [mou-signed, transmittal, irs-final]": "paragraphs: [nowhere]",
            "paragraphs: [law-definitions, law-disclosure, mou-addresses, transmittal]": "paragraphs: []",
            "authorities: [apa-706-2a, irc-6103a, irc-6103i2]": "authorities: []",
        ]
        try report(changing: changes, without: "ssa-records-letter.pdf") { (tree: XMLTree, _) throws in
            let matrix = try rows(tree, below: "Count I. ")
            #expect(matrix[0][1] == " no paragraph “nowhere”" && matrix[1][1] == "no paragraph")
            let gaps = Set(try tree.select("//span[@class='gap']").map(\.text))
            #expect(gaps.isSuperset(of: ["none listed", "No authority is listed.", "file missing", "no paragraph"]))
        }
    }

    @Test func showsWhereExhibitsAreCited() throws {
        try report { (tree: XMLTree, matter: Matter) throws in
            let content = try #require(matter.content)
            let rows = try tree.select("//table[@class='exhibits']/tbody/tr").map { $0.elements.map(\.text) }
            #expect(rows.map(\.[0]) == content.caseFile.exhibits.map { content.outline.labels[$0.key.value] ?? "" })
            for (row, exhibit) in zip(rows, content.caseFile.exhibits) {
                let cites = content.outline.exhibitCites.filter { $0.exhibit == exhibit.key.value }
                #expect(row[2] == "\(content.outline.exhibits[exhibit.key.value]?.pages ?? 0)")
                #expect(row[3].split(separator: ";").count == cites.count)
                for cite in cites { #expect(row[3].contains("¶\u{A0}\(cite.paragraph ?? 0)")) }
            }
        }
    }

    @Test func escapesWhatAPersonWrote() throws {
        let words = "</h1><script>alert(\"1 & 2\")</script>"
        let changes: KeyValuePairs = [
            "short_name: CEDC": "short_name: '\(words)'", "title: Disclosure by the IRS": "title: '\(words)' #",
            "title: Request of ICE": "title: '\(words)' #",
        ]
        try report(changing: changes) { (tree: XMLTree, _) throws in
            #expect(try tree.select("//script").isEmpty)
            #expect(try tree.select("//h1").map(\.text) == ["\(words) et al. v. IRS et al."])
            #expect(try tree.select("//h3[. = 'Count I. \(words)']").count == 2)
        }
    }

    /// A page on paper has no command line above it.
    @Test func saysThatNotAllRulesWereApplied() throws {
        let matter = try Matter(opening: Project.file(Matters.flagship).path)
        let choice = try RuleChoice(only: [], ignoring: ["frcp-11b2", "FRCP-11b"])
        let report = HTMLReport(path: "m", matter: matter, diagnostics: matter.review(choice), choice: choice)
        let tree = try page(report.render())
        let note = try tree.select("//div[@class='summary']/p[@class='part']").map(\.text)
        #expect(note == ["Not all rules were applied: without FRCP-11b, FRCP-11b2."])
    }

    /// A case file that cannot be read has findings and nothing else.
    @Test func reportsACaseFileThatIsNoYAML() throws {
        try report(changing: ["court: mad": "court: [mad"]) {
            (tree: XMLTree, matter: Matter) throws in
            #expect(!matter.isReadable)
            #expect(try tree.select("//section").count == 1)
            #expect(try tree.select("//article").isEmpty == false)
        }
    }

    @Test(arguments: [
        ([], ""), ([3], "¶\u{A0}3"), ([4, 3, 3], "¶¶\u{A0}3, 4"), ([20, 12, 13, 14], "¶¶\u{A0}12–14, 20"),
    ])
    func writesParagraphNumbers(numbers: [Int], text: String) {
        #expect(ParagraphNumbers.text(numbers) == text)
    }
}
