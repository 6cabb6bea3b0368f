import Diagnostics
import Foundation
import Support
import Templating
import Testing
import WordDocuments

@testable import FilingAssembler

/// The tables of a brief say where things stand.
@Suite struct BriefTableTests {
    private func memorandum() throws -> Draft {
        try Matter(opening: Project.file(Matters.flagship).path).draft(.memorandum)
    }

    /// The words of each page, white space and line breaks as one space.
    private func pages(of pdf: [UInt8]) throws -> [String] {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("memorandum.pdf")
            try Data(pdf).write(to: file)
            let run = try Program.run("/usr/bin/pdftotext", ["-layout", file.path, "-"])
            return run.output.split(separator: "\u{0C}").map(String.init)
        }
    }

    private func joined(_ page: String) -> String {
        page.split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).joined(separator: " ")
    }

    /// Every number in both tables is looked up on the page it names.
    @Test func namesThePagesOnWhichThingsStand() async throws {
        let pages = try pages(of: await memorandum().bytes(as: .pdf))
        let isFront = pages.map { $0.contains(/Page [ivx]+\s*$/) }
        let front = isFront.prefix { $0 }.count
        #expect(front >= 3 && !isFront.dropFirst(front).contains(true))
        let body = pages.dropFirst(front).map(joined)
        var looked = 0
        for line in pages.prefix(front).joined(separator: "\n").split(separator: "\n") {
            guard let entry = line.firstMatch(of: /^\s*(.*?)\.{3,}\s*([0-9, ]+)$/) else { continue }
            let words = joined(String(entry.1)).replacing(#/^(?:[IVX]+|[A-Z]|[0-9])\. /#, with: "")
            for number in entry.2.split(separator: ",") {
                let page = try #require(Int(number.trimmingCharacters(in: .whitespaces)))
                try #require(body.indices.contains(page - 1), "\(line)")
                let sought = Self.sought(words)
                #expect(body[page - 1].localizedCaseInsensitiveContains(sought), "\(sought) on page \(page)")
                looked += 1
            }
        }
        #expect(looked > 60)
    }

    /// Of a case the name's beginning, of a statute the section, which every form of the citation has.
    private static func sought(_ entry: String) -> String {
        if let section = entry.firstMatch(of: /§ ([0-9]+)/) { return String(section.1) }
        if entry.contains(" v. ") { return String(entry.prefix { $0 != " " }) }
        return entry
    }

    /// What Word shows before anybody updates it is what was printed.
    @Test func keepsThePagesInTheWordFile() async throws {
        let settled = try await PageLayout.settled([memorandum()])
        let paragraphs = try DocumentText(reading: settled[0].package).paragraphs
        let fields = paragraphs.flatMap(\.fields).filter { $0.instruction.contains("PAGEREF") }
        #expect(fields.count > 60 && fields.allSatisfy { Int($0.result) != nil })
        let marks = Set(paragraphs.flatMap(\.bookmarks))
        for field in fields { #expect(marks.contains(String(field.instruction.split(separator: " ")[1]))) }
        #expect(!paragraphs.contains { $0.text.contains("@@") })
    }

    @Test func readsThePagesOfAProbe() {
        #expect(PageLayout.read("x\n@@_Cite1=12@@\n@@_Heading2=–@@\n@@_Cite3=4@@\n") == ["_Cite1": 12, "_Cite3": 4])
    }

    @Test(arguments: [
        (0, "·one two"), (4, "one ·two"), (7, "one two·"), (9, "one two·"),
    ])
    func putsAMarkAtItsPlace(place: Int, expected: String) {
        let text = RichText([.text("one ", .init()), .text("two", .init(italic: true))])
        #expect(text.inserting([(place, [.text("·", .init())])]).plainText == expected)
    }
}
