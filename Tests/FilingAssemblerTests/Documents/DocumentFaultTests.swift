import Diagnostics
import Foundation
import Support
import Testing
import WordDocuments

@testable import FilingAssembler

/// What cannot be drafted is told with its place, and the other documents are made all the same.
@Suite struct DocumentFaultTests {
    /// The errors of a spoiled copy of an example, and the documents that it still makes.
    private func spoiled(
        _ example: String = Matters.flagship,
        _ changes: (MatterCopy) throws -> Void
    ) throws -> (errors: [String], documents: [String]) {
        try Matters.copy(of: example) { copy in
            try changes(copy)
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let errors = matter.review().filter { $0.severity == .error }
                .map { "\($0.location.file):\($0.location.start.line): \($0.rule): \($0.message)" }
            let drafts = try matter.draft(matter.documents())
            for (document, draft) in drafts { #expect(throws: Never.self, "\(document.key)") { try draft.get() } }
            return (errors, drafts.map(\.document.key))
        }
    }

    @Test func tellsOfADocumentThatTheCourtDoesNotKnow() throws {
        let (errors, documents) = try spoiled("examples/harbor-v-tidewater") { copy in
            try copy.replace("court: mad", with: "court: cand")
            try copy.replace("\nplaceholders:", with: "\ndocuments: [complaint, category-sheet]\nplaceholders:")
        }
        #expect(
            errors.contains {
                $0.contains("DOC-DATA: there is no `category-sheet` to draft: the court `cand` has no category sheet")
            }
        )
        #expect(documents == ["complaint"])
    }

    @Test(arguments: [
        ("motion", "the case file has no `motion`"), ("memorandum", "the case file has no `memorandum`"),
        ("declaration", "the case file lists no declarations"), ("notice-of-related-case", "names no related case"),
        ("pro-hac-vice", "no attorney with a pending admission"), ("certificate-of-service", "nobody is served"),
    ])
    func tellsOfADocumentWithoutData(kind: String, complaint: String) throws {
        let (errors, documents) = try spoiled("examples/harbor-v-tidewater") { copy in
            try copy.replace("\nplaceholders:", with: "\ndocuments: [complaint, \(kind)]\nplaceholders:")
        }
        #expect(errors.contains { $0.contains("DOC-DATA") && $0.contains(complaint) }, "\(errors)")
        #expect(documents == ["complaint"])
    }

    @Test func tellsOfReliefThatNoDocumentCanExpress() throws {
        let (errors, documents) = try spoiled { copy in
            try copy.replace(
                "  grounds: motion/grounds.md",
                with: "  relief: [pi-sharing, fees]\n  grounds: motion/grounds.md"
            )
        }
        #expect(errors.contains { $0.contains("the motion cannot ask for `fees`: it is no relief before judgment") })
        #expect(documents.contains("motion") && documents.contains("proposed-order-preliminary"))
        #expect(!documents.contains("proposed-order-tro"))
    }

    @Test func tellsOfAStayWithoutWordsForTheOrder() throws {
        let (errors, documents) = try spoiled { copy in
            try copy.replace("    order_text: >-", with: "    scope_reason: >-")
        }
        #expect(errors.contains { $0.contains("the proposed order has no words for `stay`") })
        #expect(documents.contains("proposed-order-preliminary"))
    }

    @Test func tellsOfReferencesThatLeadNowhere() throws {
        let (errors, _) = try spoiled { copy in
            try copy.replace("[@bennett]", with: "[@benett]", in: "memorandum/argument.md")
            try copy.replace("[@mou at 3]", with: "[@mou at 33]", in: "memorandum/argument.md")
            try copy.replace("{#a-work}", with: "{#cedc-work}", in: "declarations/a.md")
        }
        #expect(
            errors.contains {
                $0.contains("memorandum/argument.md:7: CASE-REFERENCE: there is nothing with the key `benett`")
            }
        )
        #expect(errors.contains { $0.contains("PKT-EXH-PIN: `at 33` points to page 33, but exhibit `A` has 5 pages") })
        #expect(errors.contains { $0.contains("the key `cedc-work` is also that of a paragraph of another paper") })
    }

    @Test func tellsOfAnUnknownNatureOfSuit() throws {
        let (errors, _) = try spoiled { copy in try copy.replace("\"899\"", with: "\"898\"") }
        #expect(errors.contains { $0.contains("`898` is no nature of suit of form JS 44") })
    }

    @Test func draftsAHeadingOfTwoThousandCharacters() throws {
        let (errors, documents) = try spoiled { copy in
            let heading = String(repeating: "harm and more ", count: 143)
            try copy.replace("# Plaintiffs will suffer", with: "# \(heading)", in: "memorandum/argument.md")
            try copy.replace("## CEDC", with: "## \(heading)", in: "facts/harm.md")
        }
        #expect(errors.isEmpty, "\(errors)")
        #expect(documents.count == 32)
    }

    @Test func draftsACaptionOfManyParties() throws {
        let (_, documents) = try spoiled("examples/harbor-v-tidewater") { copy in
            let more = (2...120).map { "  - {key: d\($0), name: Defendant Number \($0) Corporation, kind: company}\n" }
            try copy.replace("\ncounsel:\n", with: more.joined() + "\ncounsel:\n")
        }
        #expect(documents.count { $0.hasPrefix("summons-") } == 120)
    }

    @Test func draftsAMatterWithEmptyFacts() throws {
        let (errors, documents) = try spoiled("examples/harbor-v-tidewater") { copy in
            try Data().write(to: copy.folder.appendingPathComponent("facts.md"))
        }
        #expect(errors.contains { $0.contains("the text `facts.md` is empty") })
        #expect(documents.contains("complaint") && documents.contains("summons-tidewater"))
    }

    @Test func draftsTheOthersWhenATemplateHasAnUnknownTag() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let path = folder.appendingPathComponent("own.xml").path
            try TemplateFile.export("summons", to: path, replacing: false)
            let text = try String(contentsOfFile: path, encoding: .utf8)
                .replacingOccurrences(of: "{{ summons.days }}", with: "{{ summons.days | fortnights }}")
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            let matter = try Matter(opening: Project.file("examples/harbor-v-tidewater").path)
            let fault = #expect(throws: DraftFault.self) {
                _ = try matter.draft(.summons, DraftOptions(template: path))
            }
            #expect(fault?.diagnostics.contains { $0.message.contains("fortnights") } == true)
        }
    }
}
