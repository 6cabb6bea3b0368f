import Diagnostics
import Foundation
import Testing

@testable import Review

@Suite struct RuleBookTests {
    @Test(arguments: RuleBook.rules.map { $0.id })
    func treatsItsExamplesAsDocumented(id: String) throws {
        let rule = try #require(RuleBook.rule(id))
        #expect(!rule.accepts.isEmpty && !rule.rejects.isEmpty)
        for example in rule.accepts + rule.rejects {
            let matter = try ExampleMatter(example)
            let faults = RuleBook.faults(of: rule, in: matter.outline)
            #expect(faults.map(\.location).sorted() == matter.marks, "\(example.text)\n\(faults.map(\.message))")
        }
        #expect(rule.accepts.allSatisfy { !$0.text.contains("⟦") })
        #expect(rule.rejects.allSatisfy { $0.text.contains("⟦") })
    }

    @Test(arguments: RuleBook.rules.map { $0.id })
    func wordsItsFaultsAsTheReportsNeed(id: String) throws {
        let rule = try #require(RuleBook.rule(id))
        for fault in try rule.rejects.flatMap({ RuleBook.faults(of: rule, in: try ExampleMatter($0).outline) }) {
            #expect(!fault.message.hasSuffix("."), "\(fault.message)")
            #expect(fault.message.first?.isUppercase != true || fault.message.hasPrefix("Count"), "\(fault.message)")
            #expect(!fault.fix.isEmpty && !fault.fix.hasSuffix("."), "\(fault.fix)")
            #expect(!fault.message.contains("clerk") && !fault.fix.contains("clerk"), "\(fault.message)")
        }
    }

    @Test func listsEveryRuleFileOnceAndInOrder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Review/Rules")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" && !$0.lastPathComponent.contains("+") }
            .map { $0.deletingPathExtension().lastPathComponent }
        #expect(RuleBook.rules.map { String(describing: $0) }.sorted() == files.sorted())
        #expect(RuleBook.rules.map { $0.id } == RuleBook.rules.map { $0.id }.sorted())
        #expect(Set(RuleBook.rules.map { $0.id }).count == RuleBook.rules.count)
    }

    @Test func keepsTheTwoPromisesAsErrors() {
        #expect(RuleBook.rule("PKT-EXH-EXIST")?.severity == .error)
        #expect(RuleBook.rule("pkt-auth-claim")?.severity == .error)
    }

    @Test func addsWhatTheRuleDeclares() throws {
        let matter = try ExampleMatter("claims: [{key: apa, title: Contrary to law}]")
        let finding = try #require(RuleBook.review(matter.outline, only: ["PKT-AUTH-CLAIM"]).first)
        #expect(finding.severity == .error)
        #expect(finding.authority == "Fed. R. Civ. P. 11(b)(2)")
        #expect(finding.isVerified == nil)
        #expect(finding.subject.claim == "apa")
        #expect(
            RuleBook.review(matter.outline, ignoring: ["PKT-AUTH-CLAIM"]).allSatisfy { $0.rule != "PKT-AUTH-CLAIM" }
        )
    }

    @Test func appliesLocalRulesOnlyInTheirCourt() throws {
        let text = "=== facts.md\nPlaintiffs filed the statement of L.R. 7.3."
        let massachusetts = try ExampleMatter(Example(stringLiteral: "court: mad\n\(text)"))
        let california = try ExampleMatter(Example(stringLiteral: "court: cand\n\(text)"))
        #expect(RuleBook.review(massachusetts.outline).contains { $0.rule == "DMASS-LR-7.3" })
        #expect(!RuleBook.review(california.outline).contains { $0.rule == "DMASS-LR-7.3" })
    }
}
