import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// Seeded faults: each mutant of an example has one fault of a known rule at a known place, or none.
@Suite struct MutantTests {
    private static let matters = ["cedc-v-irs", "harbor-v-tidewater", "vance-v-lantern-bureau"]

    @Test func findsEverySeededFaultAtItsPlaceAndNothingElse() async throws {
        var score = Score()
        for name in Self.matters {
            let matter = try MutantMatter(name)
            let mutants = try Mutant.table(name)
            let workers = 2
            let reviewed = await withTaskGroup { group in
                for worker in 0..<workers {
                    group.addTask {
                        Self.review(mutants.enumerated().filter { $0.0 % workers == worker }.map(\.1), of: matter)
                    }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
            for (mutant, outcome) in reviewed { score.add(mutant, outcome) }
        }
        print(score.line)
        #expect(score.faults >= 120 && score.harmless >= 30)
        #expect(score.rules.count >= 60)
    }

    /// Most mutants are reviewed without files; this is why that is enough.
    @Test(arguments: matters)
    func findsTheSameWithoutFiles(name: String) throws {
        let matter = try Matter(opening: Project.file("examples/\(name)").path)
        let (findings, texts) = try #require(try KnownMatter(matter).review(matter.texts))
        #expect(findings == matter.review() && texts == matter.texts)
    }

    private static func review(_ mutants: [Mutant], of matter: MutantMatter) -> [(Mutant, MutantMatter.Outcome)] {
        mutants.compactMap { mutant in
            do {
                return (mutant, try matter.review(mutant))
            } catch {
                Issue.record("\(mutant.matter), \(mutant.name): \(error)")
                return nil
            }
        }
    }
}

/// What the review made of the mutants.
private struct Score {
    var faults = 0
    var harmless = 0
    var found = 0
    var placed = 0
    var expected = 0
    var falseAlarms = 0
    var rules: Set<String> = []

    var line: String {
        func percent(_ part: Int, _ whole: Int) -> String {
            String(format: "%.1f %%", 100 * Double(part) / Double(max(1, whole)))
        }
        return "mutants: \(faults) faults of \(rules.count) rules, \(harmless) harmless changes; "
            + "recall \(percent(found, expected)), precision \(percent(found, found + falseAlarms)), "
            + "place \(percent(placed, found))"
    }

    mutating func add(_ mutant: Mutant, _ outcome: MutantMatter.Outcome) {
        if mutant.isHarmless { harmless += 1 } else { faults += 1 }
        expected += outcome.expected.count
        rules.formUnion(mutant.rules.joined())
        var rest = outcome.added
        for (rule, place) in outcome.expected {
            let exact = rest.firstIndex { $0.rule == rule && $0.location == place }
            guard let index = exact ?? rest.firstIndex(where: { $0.rule == rule }) else {
                Issue.record("\(mutant.matter), \(mutant.name): \(rule) is not found; \(told(outcome.added))")
                continue
            }
            found += 1
            if exact == nil {
                Issue.record(
                    "\(mutant.matter), \(mutant.name): \(rule) is not at \(told(place)); \(told([rest[index]]))"
                )
            } else {
                placed += 1
            }
            rest.remove(at: index)
        }
        falseAlarms += rest.count
        if !rest.isEmpty { Issue.record("\(mutant.matter), \(mutant.name): nobody seeded \(told(rest))") }
        if mutant.isHarmless && !outcome.lost.isEmpty {
            Issue.record("\(mutant.matter), \(mutant.name): \(outcome.lost) is gone")
        }
    }

    private func told(_ findings: [Diagnostic]) -> String {
        findings.map { "\(told($0.location)) \($0.severity) \($0.rule) \($0.message)" }.joined(separator: " | ")
    }

    private func told(_ place: Location) -> String {
        "\(place.file):\(place.start.line):\(place.start.column)–\(place.end.line):\(place.end.column)"
    }
}
