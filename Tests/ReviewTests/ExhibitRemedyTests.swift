import Testing

@testable import Review

/// What the finding about an exhibit's file says, by what is wrong with the file.
struct ExhibitRemedyTests {
    @Test(arguments: [
        (ExhibitFacts(.missing), "mou.pdf", "does not exist", "put the PDF into"),
        (ExhibitFacts(.outside), "mou.pdf", "is a link that leads out", "copy the PDF itself"),
        (ExhibitFacts(.outside), "../mou.pdf", "lies outside", "copy the PDF itself"),
        (ExhibitFacts(.unreadable(.needsPassword)), "mou.pdf", "password", "remove the password"),
        (ExhibitFacts(.unreadable(.isFolder)), "mou", "folder", "inside the folder"),
        (ExhibitFacts(.unreadable(.isDamaged(detail: "no xref"))), "mou.pdf", "is damaged", "export or scan"),
        (ExhibitFacts(.unreadable(.isEmpty)), "mou.pdf", "no bytes", "export or scan"),
        (ExhibitFacts(.unreadable(.isNoPDF)), "mou.pdf", "not a PDF", "as PDF"),
        (ExhibitFacts(.present, pages: 0), "mou.pdf", "has no pages", "export or scan"),
    ])
    func saysWhatToDo(facts: ExhibitFacts, file: String, complaint: String, fix: String) throws {
        var matter = try ExampleMatter(
            Example(stringLiteral: "exhibits: [{key: mou, title: Memorandum, file: \(file)}]")
        )
        matter.outline.exhibits["mou"] = facts
        let fault = try #require(MissingExhibit.check(matter.outline).first)
        #expect(fault.message.contains(complaint), "\(fault.message)")
        #expect(fault.fix.contains(fix), "\(fault.fix)")
    }
}
