import CaseFiles
import Diagnostics
import Foundation
import Review
import Support
import Testing
import WordDocuments

@testable import FilingAssembler

private func draft(_ matter: String) throws -> Draft {
    try Matter(opening: Project.file(matter).path).draft(.complaint)
}

@Suite struct ExampleDraftTests {
    @Test(arguments: Matters.all) func givesTheSameBytesTwice(matter: String) async throws {
        let first = try await draft(matter).bytes(as: .docx)
        #expect(try await draft(matter).bytes(as: .docx) == first)
    }

    /// What a field shows before anybody updates it is what Word would compute.
    @Test(arguments: Matters.all) func cachesTheRightTextInEveryReference(matter: String) throws {
        let text = try DocumentText(reading: draft(matter).package)
        var numbers: [String: String] = [:]
        for paragraph in text.paragraphs {
            for bookmark in paragraph.bookmarks { numbers[bookmark] = paragraph.label }
        }
        let references = text.paragraphs.flatMap(\.fields).filter { $0.instruction.contains("\\r") }
        #expect(references.count > 3)
        for field in references {
            let words = field.instruction.split(separator: " ")
            let bookmark = String(words[1])
            #expect("\(field.result)." == numbers[bookmark], "\(field.instruction)")
        }
    }

    /// Every exhibit citation carries the exhibit's key and shows its label.
    @Test func keepsTheKeyOfEachExhibitInItsCitations() throws {
        let matter = try Matter(opening: Project.file(Matters.flagship).path)
        let labels = try #require(matter.content).outline.labels
        let fields = try DocumentText(reading: matter.draft(.complaint).package).paragraphs.flatMap(\.fields)
        for (key, label) in labels {
            let bookmark = "exhibit_" + key.replacingOccurrences(of: "-", with: "_")
            let cites = fields.filter { $0.instruction.contains("REF \(bookmark) ") }
            #expect(!cites.isEmpty && cites.allSatisfy { $0.result == label }, "\(key)")
        }
    }

    @Test func namesEveryoneAndEverythingInTheCaseFile() throws {
        let matter = try Matter(opening: Project.file(Matters.flagship).path)
        let caseFile = try #require(matter.content).caseFile
        let text = try DocumentText(reading: matter.draft(.complaint).package).paragraphs.map(\.text)
            .joined(separator: "\n")
        for party in caseFile.parties { #expect(text.contains(party.name.value.uppercased())) }
        for office in caseFile.counsel { #expect(text.contains(office.name.value)) }
        for claim in caseFile.claims { #expect(text.contains(claim.title.value)) }
        for exhibit in caseFile.exhibits { #expect(text.contains(exhibit.title.value)) }
        for related in caseFile.relatedCases { #expect(text.contains(related.title.value)) }
        #expect(text.matches(of: /Issue a temporary restraining order/).count == 2)
        #expect(text.matches(of: /Issue a preliminary injunction/).count == 3)
        #expect(text.matches(of: /Issue a permanent injunction/).count == 3)
    }

    @Test func leavesNoTagAndNoKeyInTheText() throws {
        for matter in Matters.all {
            let text = try DocumentText(reading: draft(matter).package).paragraphs.map(\.text).joined(separator: "\n")
            for stray in ["{{", "{%", "[@", "{#", "\u{FFFC}"] { #expect(!text.contains(stray), "\(stray)") }
        }
    }

    /// Two things with one key are a finding, not a document that Word would have to repair.
    @Test(arguments: [("key: log", "key: agreement"), ("key: good-faith", "key: breach")])
    func draftsAMatterWithRepeatedKeys(old: String, new: String) throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace(old, with: new)
            _ = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path).draft(.complaint)
        }
    }

    @Test func saysWhoIncorporatesTheFacts() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            try copy.replace("plaintiffs: all", with: "plaintiffs: [cedc]")
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let text = try DocumentText(reading: matter.draft(.complaint).package).paragraphs.map(\.text)
            #expect(
                text.contains { $0.hasPrefix("Plaintiff CEDC incorporates by reference the allegations of ¶¶\u{A0}1–") }
            )
            #expect(text.contains { $0.hasPrefix("(Plaintiff CEDC against ") })
        }
    }

    @Test(arguments: [
        ("the attorneys' fees of \"May\" 1", "the attorneys’ fees of “May” 1"),
        ("on May 1, 2025", "on May\u{A0}1, 2025"),
        ("5 U.S.C. § 702", "5 U.S.C. §\u{A0}702"), ("Maybe 1", "Maybe 1"), ("('a')", "(‘a’)"),
    ])
    func setsTypeAsAPrinterWould(written: String, printed: String) {
        #expect(Wording.unbroken(Wording.typographic(written)) == printed)
    }

    @Test func endsACitationLikeASentence() throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("[@agreement at 1].", with: "[@agreement at 1]", in: "facts.md")
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let text = try DocumentText(reading: matter.draft(.complaint).package).paragraphs.map(\.text)
            #expect(text.contains { $0.hasSuffix("Ex.\u{A0}A\u{A0}at\u{A0}1.") })
        }
    }

    @Test func printsFootnotesAsFootnotes() throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("loss of the scallops", with: "loss of the scallops[^1]", in: "facts.md")
            try copy.replace(
                "\n# Parties",
                with: "\n[^1]: *Bivalves*, see [@agreement at 1].\n\n# Parties",
                in: "facts.md"
            )
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let package = try matter.draft(.complaint).package
            let notes = try DocumentText(reading: package, part: "/word/footnotes.xml").paragraphs.map(\.text)
            #expect(notes.contains { $0.contains("Bivalves, see Ex.\u{A0}A\u{A0}at\u{A0}1.") }, "\(notes)")
        }
    }

    @Test(arguments: Matters.all) func satisfiesTheIndependentCheckers(matter: String) async throws {
        guard let audit = Project.peer("openxml-audit"), let integrity = Project.peer("ooxml-integrity") else {
            Issue.record("the Python peers are missing: run script/bootstrap test")
            return
        }
        let bytes = try await draft(matter).bytes(as: .docx)
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("complaint.docx")
            try Data(bytes).write(to: file)
            for (checker, arguments) in [
                (audit, ["--policy", "strict", file.path]), (integrity, ["check", "--fail-on", "info", file.path]),
            ] {
                let run = try Program.run(checker, arguments)
                #expect(run.status == 0, "\(run.output)\(run.errors)")
            }
        }
    }

    @Test func printsEveryPageWithTheMark() async throws {
        let pdf = try await draft(Matters.flagship).bytes(as: .pdf)
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("complaint.pdf")
            try Data(pdf).write(to: file)
            let run = try Program.run("/usr/bin/pdftotext", ["-layout", file.path, "-"])
            let pages = run.output.split(separator: "\u{0C}")
            #expect(pages.count > 15)
            for page in pages { #expect(page.contains("SAMPLE – NOT FILED")) }
            #expect(pages[0].contains("DISTRICT OF MASSACHUSETTS"))
        }
    }
}
