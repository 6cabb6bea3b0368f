import CaseFiles
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

    /// The flagship's with a footnote that cites a case of its own, a statute of its own, and one of the text's.
    private func memorandumWithFootnote() throws -> Draft {
        try Matters.copy(of: Matters.flagship) { copy in
            let (text, call) = ("memorandum/argument.md", "[@hippocratic].")
            try copy.replace(call, with: call + "[^more]", in: text)
            let note =
                "\n\n[^more]: *See* Havens Realty Corp. v. Coleman, 455 U.S. 363, 379 (1982); 28 U.S.C. § 1361; [@nken].\n"
            let file = copy.folder.appendingPathComponent(text)
            try Data((String(contentsOf: file, encoding: .utf8) + note).utf8).write(to: file)
            return try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path).draft(.memorandum)
        }
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
        let pages = try pages(of: await memorandumWithFootnote().bytes(as: .pdf))
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
        let tables = pages.prefix(front).map(joined).joined(separator: " ")
        for entry in [
            #/Havens Realty Corp. v. Coleman, 455 U.S. 363 \(1982\)\.+[0-9]+ /#, #/28 U.S.C. § 1361\.+[0-9]+ /#,
        ] {
            #expect(tables.contains(entry), "\(tables)")
        }
    }

    /// Without a layout nobody knows the pages, and with one the Word file is as right as the PDF.
    @Test(arguments: [PageNumbering.learntIfPossible, .left])
    func writesAWordFileWithPagesWhereItCan(numbering: PageNumbering) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-brief-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("memorandum.docx")
        let writer = DraftWriter(format: .docx, numbering: numbering, replacing: false)
        #expect(try await writer.write([(memorandum(), file.path)]) == nil)
        let package = try WordPackage(reading: Array(Data(contentsOf: file)), named: "memorandum.docx")
        let fields = try DocumentText(reading: package).paragraphs.flatMap(\.fields)
            .filter { $0.instruction.contains("PAGEREF") }
        #expect(fields.count > 60 && fields.allSatisfy { (Int($0.result) == nil) == (numbering == .left) })
    }

    /// From how many pages on a list helps nobody is the court's to say, and no constant.
    @Test(arguments: [(3, "passim"), (4, "1, 2, 3"), (nil, "1, 2, 3")])
    func replacesPagesAsTheCourtSays(from: Int?, expected: String) throws {
        var yaml = try String(contentsOf: Project.file("Courts/mad.yaml"), encoding: .utf8)
        yaml.replace("passim_from: 6", with: from.map { "passim_from: \($0)" } ?? "in_re_under_party: false")
        let court = try #require(CaseFiles.Court.read(yaml: Array(yaml.utf8), file: "mad.yaml").0)
        let block = TemplateValue.object(["text": .rich(RichText([.text("5 U.S.C. § 706(1)", .init())]))])
        let pages = ["_Cite1": 1, "_Cite2": 2, "_Cite3": 3]
        let cited = BriefTables(pages: pages, form: court.authorities).citing([[block, block, block]])
        guard case .list(let groups) = cited.table, case .object(let group)? = groups.first,
            case .list(let entries)? = group["entries"], case .object(let entry)? = entries.first,
            case .rich(let text)? = entry["pages"]
        else { throw Missing() }
        #expect(text.plainText == expected)
    }

    private struct Missing: Error {}

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
