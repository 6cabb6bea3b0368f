import CaseFiles
import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

private func errors(_ copy: MatterCopy) throws -> [Diagnostic] {
    try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path).review().filter { $0.severity == .error }
}

/// The exhibits of the flagship matter as its own case file lists them.
private let exhibits: [(key: String, file: String)] = {
    guard let content = try? Matter(opening: Project.file(Matters.flagship).path).content else { return [] }
    return content.caseFile.exhibits.map { ($0.key.value, $0.file.value) }
}()

private let claims: [String] = {
    guard let content = try? Matter(opening: Project.file(Matters.flagship).path).content else { return [] }
    return content.caseFile.claims.map(\.key.value)
}()

@Suite struct ExampleReviewTests {
    @Test(arguments: Matters.all) func findsNoErrorInAnExample(matter: String) throws {
        let errors = try Matter(opening: Project.file(matter).path).review().filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(TextReport(texts: [:]).render(errors))")
    }

    @Test func knowsAllTheExhibitsAndClaims() {
        #expect(exhibits.count >= 12 && claims.count >= 5)
    }

    /// The first promise: every cited exhibit exists.
    @Test(arguments: exhibits.map(\.key)) func missesADeletedExhibit(key: String) throws {
        let file = try #require(exhibits.first { $0.key == key }).file
        try Matters.copy(of: Matters.flagship) { copy in
            try FileManager.default.removeItem(at: copy.exhibits.appendingPathComponent(file))
            let found = try errors(copy)
            #expect(found.map(\.rule) == ["PKT-EXH-EXIST"])
            let line = try Project.text("\(Matters.flagship)/case.yaml").split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            .firstIndex { $0.contains(file) }
            #expect(found.first?.location.start.line == line.map { $0 + 1 })
        }
    }

    /// The second promise: every claim lists its authority.
    @Test(arguments: claims) func missesTheAuthoritiesOfAClaim(key: String) throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let url = copy.folder.appendingPathComponent("case.yaml")
            var lines = try String(contentsOf: url, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let start = try #require(lines.firstIndex { $0.hasSuffix("key: \(key)") && $0.contains("- ") })
            let authorities = try #require(lines[start...].firstIndex { $0.contains("authorities: [") })
            lines[authorities] = lines[authorities].replacing(/\[.*/, with: "[]")
            try Data(lines.joined(separator: "\n").utf8).write(to: url)
            let found = try errors(copy).filter { $0.rule == "PKT-AUTH-CLAIM" }
            #expect(found.map(\.subject.claim) == [key])
            #expect(found.first?.location.start.line == start + 1)
        }
    }

    @Test func findsAPinPastTheEndOfAnExhibit() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let file = "facts/facts.md"
            let text = try String(contentsOf: copy.folder.appendingPathComponent(file), encoding: .utf8)
            let cite = try #require(text.firstMatch(of: /\[@[a-z-]+ at \d+\]/)).output
            let spoiled = String(cite).replacing(/at \d+/, with: "at 99")
            try copy.replace(String(cite), with: spoiled, in: file)
            let found = try errors(copy)
            #expect(found.map(\.rule) == ["PKT-EXH-PIN"])
            let line = text[..<(try #require(text.range(of: cite))).lowerBound].filter { $0 == "\n" }.count + 1
            #expect(found.first?.location.file == file && found.first?.location.start.line == line)
        }
    }

    @Test func refusesALinkOutOfTheExhibitsFolder() throws {
        let file = try #require(exhibits.first).file
        try Matters.copy(of: Matters.flagship) { copy in
            let path = copy.exhibits.appendingPathComponent(file)
            let outside = copy.folder.appendingPathComponent("elsewhere.pdf")
            try FileManager.default.moveItem(at: path, to: outside)
            try FileManager.default.createSymbolicLink(at: path, withDestinationURL: outside)
            let found = try errors(copy)
            #expect(found.map(\.rule) == ["PKT-EXH-EXIST"])
        }
    }

    /// A paragraph that takes an exhibit's key would silently take over its citations.
    @Test(arguments: ["log", "breach", "tidewater", "bulwer"]) func keepsKeysApart(key: String) throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("{#df-member}", with: "{#\(key)}", in: "facts.md")
            let found = try errors(copy).filter { $0.rule == "CASE-KEY" }
            #expect(found.map(\.location.file) == ["facts.md"])
        }
    }

    @Test func asksWhoIsEnjoined() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let text = try String(contentsOf: copy.folder.appendingPathComponent("case.yaml"), encoding: .utf8)
            let line = try #require(text.firstMatch(of: /\n +enjoin: [^\n]*/)).output
            try copy.replace(String(line), with: "")
            #expect(try errors(copy).contains { $0.rule == "CASE-MISSING" && $0.message.contains("`enjoin`") })
        }
    }

    @Test func asksForTheDistrictOfAnUnknownCourt() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            try copy.replace("court: mad", with: "court: federal")
            let found = try errors(copy)
            #expect(found.map(\.rule) == ["FRCP-10a-court"])
        }
    }

    @Test func tellsEachMissingTextAndGoesOn() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            try FileManager.default.removeItem(at: copy.folder.appendingPathComponent("facts/parties.md"))
            try FileManager.default.removeItem(at: copy.folder.appendingPathComponent("facts/harm.md"))
            let found = try errors(copy)
            #expect(found.count { $0.rule == "CASE-FILE" } == 2)
        }
    }

    @Test func readsTheSameFindingsTwice() throws {
        let first = try Matter(opening: Project.file(Matters.flagship).path).review()
        let second = try Matter(opening: Project.file(Matters.flagship).path).review()
        #expect(first == second)
    }
}
