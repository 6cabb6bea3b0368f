import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

private let example = "examples/harbor-v-tidewater"

/// Reviews a copy of an example whose case file ends in these waivers, each in YAML's flow style.
private func review(waiving waivers: String..., spoiling: (MatterCopy) throws -> Void = { _ in }) throws -> [Diagnostic]
{
    try Matters.copy(of: example) { copy in
        try copy.replace(
            "\nplaceholders:\n",
            with: "\nwaivers:\n" + waivers.map { "  - \($0)\n" }.joined() + "\nplaceholders:\n"
        )
        try spoiling(copy)
        return try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path).review()
    }
}

/// The lines of the paragraphs without a source, of which the waivers of these tests speak.
private let unsourced: [Int] = {
    let findings = try? Matter(opening: Project.file(example).path).review()
    return (findings ?? []).filter { $0.rule == "FRCP-11b" }.map(\.location.start.line)
}()

private func dump(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.severity.rawValue) \($0.rule) \($0.message)\($0.waiver.map { " | \($0.reason)" } ?? "")" }
}

@Suite struct WaiverTests {
    @Test func findsTwoUnsourcedParagraphsInTheExample() {
        #expect(unsourced.count == 2)
    }

    @Test func waivesARuleInTheWholeMatter() throws {
        let findings = try review(waiving: "{rule: FRCP-11b, reason: known to the client}")
        let waived = findings.filter { $0.waiver != nil }
        #expect(waived.map(\.rule) == ["FRCP-11b", "FRCP-11b"])
        #expect(Set(waived.map(\.waiver?.reason)) == ["known to the client"])
        #expect(!findings.contains { $0.rule == "CASE-WAIVER" })
        #expect(findings.count(of: .warning) == findings.count { $0.severity == .warning } - 2)
    }

    @Test(arguments: [
        ("facts.md", unsourced), ("facts.md:\(unsourced[0])", [unsourced[0]]),
        ("facts.md:\(unsourced[1]):1", [unsourced[1]]), ("facts.md:\(unsourced[0] + 1)", []), ("acts.md", []),
        ("case.yaml", []),
    ])
    func waivesOnlyAtItsPlace(place: String, lines: [Int]) throws {
        let findings = try review(waiving: "{rule: frcp-11b, reason: known, place: \"\(place)\"}")
        #expect(findings.filter { $0.waiver != nil }.map(\.location.start.line) == lines)
        let complaints = findings.filter { $0.rule == "CASE-WAIVER" }
        let expected = "warning CASE-WAIVER the waiver of `FRCP-11b` matches no finding at `\(place)`"
        #expect(dump(complaints) == (lines.isEmpty ? [expected] : []))
        #expect(complaints.allSatisfy { $0.location.file == "case.yaml" && $0.location.start.column == 12 })
    }

    /// Two promises are kept whatever the case file says.
    @Test(arguments: ["PKT-EXH-EXIST", "PKT-AUTH-CLAIM"]) func neverWaivesAPromise(rule: String) throws {
        let findings = try review(waiving: "{rule: \(rule), reason: later}") { copy in
            try FileManager.default.removeItem(at: copy.exhibits.appendingPathComponent("cold-storage-agreement.pdf"))
            try copy.replace("authorities: [bulwer]", with: "authorities: []")
        }
        let found = findings.filter { $0.rule == rule }
        #expect(!found.isEmpty && found.allSatisfy { $0.severity == .error && $0.waiver == nil })
        #expect(dump(findings).contains("error CASE-WAIVER `\(rule)` cannot be waived"))
    }

    @Test(arguments: [
        ("{rule: FRCP-11c, reason: x}", "error CASE-WAIVER there is no rule `FRCP-11c` to waive"),
        ("{rule: CASE-FILE, reason: x}", "error CASE-WAIVER there is no rule `CASE-FILE` to waive"),
        ("{rule: FRCP-11b, reason: \" \"}", "error CASE-MISSING the waiver has an empty `reason`"),
        ("{rule: FRCP-11b}", "error CASE-MISSING the waiver has no `reason`"),
        ("{reason: x}", "error CASE-MISSING the waiver has no `rule`"),
    ])
    func saysWhatIsWrongWithAWaiver(waiver: String, complaint: String) throws {
        let findings = try review(waiving: waiver)
        #expect(dump(findings).contains(complaint))
        #expect(!findings.contains { $0.waiver != nil })
    }

    @Test func offersTheNearestRule() throws {
        let help = try review(waiving: "{rule: FRCP-11bb, reason: x}").first { $0.rule == "CASE-WAIVER" }?.help
        #expect(help?.hasPrefix("did you mean `FRCP-11b") == true)
    }

    /// What is not looked for cannot be found; its waiver is no mistake.
    @Test func doesNotMissWhatWasNotLookedFor() throws {
        try Matters.copy(of: example) { copy in
            try copy.replace(
                "\nplaceholders:\n",
                with: "\nwaivers: [{rule: FRCP-11b, reason: known}]\nplaceholders:\n"
            )
            let matter = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path)
            #expect(
                matter.review(try RuleChoice(only: [], ignoring: ["frcp-11b"])).allSatisfy { $0.rule != "CASE-WAIVER" }
            )
            let only = matter.review(try RuleChoice(only: ["FRCP-11b"], ignoring: []))
            #expect(only.map(\.rule) == ["FRCP-11b", "FRCP-11b"] && only.allSatisfy { $0.waiver != nil })
        }
    }

    /// The words of a waiver speak about the filing and are not reviewed as part of it.
    @Test func doesNotReviewTheReason() throws {
        let findings = try review(waiving: "{rule: FRCP-11b, reason: \"TBD with [client], see Ex. ZZ at 4\"}")
        #expect(findings.filter { $0.severity == .error }.isEmpty, "\(dump(findings))")
    }
}
