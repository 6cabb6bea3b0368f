import CaseFiles
import Diagnostics
import Foundation
import Review
import Support
import Testing
import WordDocuments

@testable import FilingAssembler

/// The paragraphs of each document of a matter, by the document's key.
private func texts(_ matter: Matter) throws -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for (document, draft) in try matter.draft(matter.documents()) {
        texts[document.key] = try DocumentText(reading: draft.get().package).paragraphs.map(\.text)
    }
    return texts
}

private func flagship() throws -> Matter { try Matter(opening: Project.file(Matters.flagship).path) }

/// What the documents of the opening packet say, and that they say the same.
@Suite struct DocumentContentTests {
    /// A name is written once, in the case file.
    @Test func changesANameEverywhere() throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("name: Harbor Lantern Seafoods, Inc.", with: "name: Gull Rock Fish Company")
            try copy.replace("short_name: Harbor Lantern", with: "short_name: Gull Rock")
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            for (key, paragraphs) in try texts(matter) where key != "complaint" && key != "exhibit-list" {
                let text = paragraphs.joined(separator: "\n").lowercased()
                #expect(!text.contains("harbor lantern"), "\(key)")
                // A service plan names those who are served.
                #expect(text.contains("gull rock fish company") || key == "service-plan", "\(key)")
            }
        }
    }

    /// Prayer, motion and order take their words from the same item (PKT-RELIEF-MAP).
    @Test func asksForReliefInTheSameWords() throws {
        let matter = try flagship()
        let caseFile = try #require(matter.content).caseFile
        let texts = try texts(matter)
        let complaint = try #require(texts["complaint"]).joined(separator: "\n")
        let motion = try #require(texts["motion"]).joined(separator: "\n")
        for relief in caseFile.reliefOfMotion {
            let clause = PrayerText(caseFile: caseFile).clause(of: relief)
            #expect(complaint.contains(clause) && motion.contains(clause), "\(relief.key.value)")
            guard let act = relief.act?.value, let stage = relief.stage?.value else { continue }
            let order = try #require(texts["proposed-order-\(stage.rawValue)"]).joined(separator: "\n")
            #expect(order.contains(CitationText.unbroken(Wording.withoutEnd(act))), "\(relief.key.value)")
        }
    }

    /// Who is bound, who answers for it, on what security, from when until when. Source: Fed. R. Civ. P. 65; 5 U.S.C. § 702.
    @Test(arguments: [
        (
            "proposed-order-tro",
            [
                "successors in office", "personally responsible", "active concert or participation", "65(c)",
                "It expires on",
            ]
        ),
        (
            "proposed-order-preliminary",
            ["are hereby enjoined, until final judgment", "SO ORDERED", "Likelihood of success", "Public interest"]
        ),
    ])
    func ordersWhatTheRuleDemands(key: String, words: [String]) throws {
        let order = try #require(try texts(flagship())[key]).joined(separator: "\n")
        for word in words { #expect(order.contains(word), "\(word)") }
        #expect(!order.contains("Compl."))
    }

    @Test func citesOtherPapersByTheirNames() throws {
        let memorandum = try #require(try texts(flagship())["memorandum"]).joined(separator: "\n")
        let outline = try #require(try flagship().content).outline
        let dilemma = try #require(outline.keys.paragraphs["cedc-dilemma"])
        #expect(memorandum.contains("Compl.\u{A0}¶\u{A0}\(dilemma)"))
        #expect(memorandum.contains("Declarant\u{A0}A\u{A0}Decl.\u{A0}¶\u{A0}6"))
        #expect(memorandum.contains("Ex.\u{A0}A\u{A0}at\u{A0}1"))
    }

    @Test(arguments: [
        ("summons-irs", "Within 60 days after service of this summons on the United States attorney"),
        ("summons-attorney-general", "950 Pennsylvania Avenue"), ("summons-us-attorney", "Civil Process Clerk"),
    ])
    func givesTheUnitedStatesSixtyDays(key: String, words: String) throws {
        let summons = try #require(try texts(flagship())[key]).joined(separator: "\n")
        #expect(summons.contains(words) && summons.contains("60 days"))
    }

    /// `Plaintiff Ms. Applegarth` is one title too many; and a person is sued individually.
    @Test func namesPeopleAsLawyersDo() throws {
        try Matters.copy(of: "examples/applegarth-v-gullwing") { copy in
            try copy.replace("    short_name: Applegarth-Sample", with: "    short_name: Ms. Applegarth")
            try copy.replace("kind: company", with: "kind: officer\n    capacity: individual\n    office: Owner")
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let complaint = try #require(try texts(matter)["complaint"]).joined(separator: "\n")
            #expect(complaint.contains("Plaintiff incorporates") && complaint.contains(", individually"))
            #expect(CaseName.short(try #require(matter.content).caseFile).hasPrefix("Applegarth v. "))
        }
    }

    @Test func givesOthersTwentyOneDays() throws {
        let matter = try Matter(opening: Project.file("examples/harbor-v-tidewater").path)
        let summons = try #require(try texts(matter)["summons-tidewater"]).joined(separator: "\n")
        #expect(summons.contains("Within 21 days after service of this summons on you"))
    }

    /// An officer sued as a person as well: the later of two days. Source: Fed. R. Civ. P. 12(a)(3).
    @Test func countsFromTheLaterServiceForAnOfficerSuedPersonally() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            try copy.replace("capacity: official", with: "capacity: both")
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let summons = try #require(try texts(matter)["summons-irs-head"]).joined(separator: "\n")
            #expect(summons.contains("whichever is later") && summons.contains("12(a)(3)"))
        }
    }

    @Test(arguments: [
        ("", "I declare under penalty of perjury that the foregoing is true and correct."),
        ("\n    abroad: true", "penalty of perjury under the laws of the United States of America that"),
    ])
    func closesADeclarationAsTheStatuteSays(field: String, words: String) throws {
        try Matters.copy(of: Matters.flagship) { copy in
            try copy.replace("text: declarations/a.md", with: "text: declarations/a.md" + field)
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            let declaration = try #require(try texts(matter)["declaration-decl-a-cedc"]).joined(separator: "\n")
            #expect(declaration.contains(words))
        }
    }

    @Test func checksTheBoxesThatTheCaseFileMeans() throws {
        let sheet = try #require(try texts(flagship())["civil-cover-sheet"]).joined(separator: "\n")
        for box in ["☒ 2  U.S. Government Defendant", "☒ 899", "☒ 1 Original proceeding", "☐ Yes   ☒ No"] {
            #expect(sheet.contains(box), "\(box)")
        }
        #expect(sheet.filter { $0 == "☒" }.count == 4)
    }

    @Test func servesTheUnitedStatesAndEachAgencyAndOfficer() throws {
        let plan = try #require(try texts(flagship())["service-plan"])
        #expect(plan.count { $0.contains("4(i)(2)") } == 8)
        #expect(plan.contains { $0.contains("4(i)(1)(A)") } && plan.contains { $0.contains("4(i)(1)(B)") })
    }
}
