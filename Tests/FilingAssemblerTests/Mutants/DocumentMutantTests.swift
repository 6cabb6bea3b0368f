import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// Seeded faults in finished documents: each mutant of a drafted Word document has one fault of a known rule at a known
/// place, or none.
@Suite struct DocumentMutantTests {
    @Test func findsEverySeededFaultOfADocumentAtItsPlaceAndNothingElse() throws {
        let mutants = try DocumentMutant.table()
        #expect(mutants.count { !$0.isHarmless } >= 25 && mutants.count(where: \.isHarmless) >= 8)
        var originals: [String: (document: EditedDocument, findings: [String])] = [:]
        try TemporaryFolder.with { (folder: URL) throws in
            for mutant in mutants {
                let key = mutant.matter + " " + mutant.document
                if originals[key] == nil {
                    let document = try EditedDocument(mutant.document, of: mutant.matter)
                    originals[key] = (document, try findings(in: document, folder))
                }
                guard let original = originals[key] else { continue }
                var edited = original.document
                #expect(throws: Never.self, "\(mutant.name)") { try mutant.change(&edited) }
                let added = Self.added(to: original.findings, by: try findings(in: edited, folder))
                #expect(added == mutant.expected.sorted(), "\(mutant.name)")
            }
        }
        print("\(mutants.count) changes of documents, \(mutants.count(where: \.isHarmless)) of them harmless")
    }

    /// Every finding as its rule, place and marked words. Numbers of paragraphs are told as they are.
    private func findings(in document: EditedDocument, _ folder: URL) throws -> [String] {
        let file = folder.appendingPathComponent("paper.docx")
        try document.write(to: file)
        return try Matter(opening: file.path).review().map { finding in
            guard let excerpt = finding.excerpt else { return "\(finding.rule) \(finding.location.file)" }
            let words = Array(excerpt.text.unicodeScalars)[excerpt.marked]
            var marked = String.UnicodeScalarView()
            marked.append(contentsOf: words.prefix(60))
            return "\(finding.rule) \(excerpt.place): \(String(marked))"
        }
    }

    /// What the mutant shows and the original does not, the number of the paragraph aside.
    private static func added(to original: [String], by mutant: [String]) -> [String] {
        var rest = original.reduce(into: [String: Int]()) { $0[withoutNumbers($1), default: 0] += 1 }
        return mutant.filter { finding in
            let known = withoutNumbers(finding)
            guard let count = rest[known], count > 0 else { return true }
            rest[known] = count - 1
            return false
        }.sorted()
    }

    private static func withoutNumbers(_ finding: String) -> String { finding.filter { !$0.isNumber } }
}
