import Foundation
import Testing

@testable import Review

@Suite struct RuleManualTests {
    @Test func saysOfNoRuleThatItIsLeftOut() {
        let leftOut = LeftOutRows.groups.flatMap(\.ids)
        #expect(Set(leftOut).count == leftOut.count)
        #expect(leftOut.filter { RuleBook.rule($0) != nil } == [])
    }

    /// `RECORD=1` writes the pages, and that run fails, so that nobody accepts pages unseen.
    @Test func matchesThePagesInTheRepository() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/rules")
        let pages = RuleManual.pages()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for page in pages {
                try page.text.write(to: folder.appending(path: page.name), atomically: true, encoding: .utf8)
            }
            Issue.record("recorded \(pages.count) pages; run again without RECORD")
        }
        for page in pages {
            let written = try? String(contentsOf: folder.appending(path: page.name), encoding: .utf8)
            #expect(written == page.text, "docs/rules/\(page.name) is stale: run the tests with RECORD=1")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == pages.map(\.name).sorted())
    }
}
