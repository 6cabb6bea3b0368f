import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// Seeded faults inside exhibits: each changes one thing in the PDF of a small matter, and must bring one finding.
@Suite struct ExhibitMutantTests {
    private struct Mutant: Sendable {
        var name: String
        /// The rule and the marked words; none for a harmless change.
        var expected: [String]
        /// The words of the two pages, and what else is done to the file.
        var first = "The parties agree to keep Room 6 at zero degrees at all times of the year."
        var second = "The customer shall be told of any reading above ten degrees within two hours."
        var file = "lease.pdf"
        var change: @Sendable (inout PDFSpecimen) -> Void = { _ in }
    }

    private static let file = "lease.pdf"

    private static let mutants = [
        Mutant(name: "a quoted word differs", expected: ["PKT-EXH-QUOTE keep Room 6 at zero degrees"]) { _ in },
        Mutant(
            name: "the quoted words stand on the other page",
            expected: ["PKT-EXH-QUOTE keep Room 6 at zero degrees"]
        ),
        Mutant(name: "the cited page is gone", expected: ["PKT-EXH-PIN 2"]),
        Mutant(name: "a taxpayer number stands on a page", expected: ["FRCP-5.2a1 \(file)"]),
        Mutant(name: "an account stands on a page", expected: ["FRCP-5.2a4 \(file)"]),
        Mutant(name: "a birth date stands on a page", expected: ["FRCP-5.2a2 \(file)"]),
        Mutant(name: "the properties hold a number", expected: ["FRCP-5.2a1 \(file)"]) { specimen in
            let info = specimen.add("<</Subject(Claim of 000-12-3456)>>")
            specimen.trailer = "/Info \(info) 0 R"
        },
        Mutant(name: "the properties name an author", expected: ["PDF-meta \(file)"]) { specimen in
            let info = specimen.add("<</Author(J. Roe)>>")
            specimen.trailer = "/Info \(info) 0 R"
        },
        Mutant(name: "a script runs when it is opened", expected: ["PDF-script \(file)"]) { specimen in
            specimen.catalog = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
        },
        Mutant(name: "the words lie under a black box", expected: ["PDF-meta \(file)"]) { specimen in
            specimen.addPage(
                "BT /F1 12 Tf 72 700 Td (Jane Roe lives in Room 6 and told us so.) Tj ET 0 g 60 690 400 30 re f"
            )
        },
        Mutant(name: "a page is a scan without words", expected: ["PDF-text \(file)"]) { specimen in
            specimen.addPage("0 g 60 690 400 30 re f")
        },
        Mutant(name: "a page is longer than Letter", expected: ["PDF-page \(file)"]) { specimen in
            specimen.addPage(Self.text("One more page of many words stands here."), "/MediaBox[0 0 612 1008]")
        },
        Mutant(name: "a page is added", expected: []) { specimen in
            specimen.addPage(Self.text("One more page of many words stands here."))
        },
        Mutant(name: "the properties have a title", expected: []) { specimen in
            let info = specimen.add("<</Title(Lease)>>")
            specimen.trailer = "/Info \(info) 0 R"
        },
    ].map { mutant in
        var mutant = mutant
        switch mutant.name {
        case "a quoted word differs": mutant.first = mutant.first.replacingOccurrences(of: "zero", with: "four")
        case "the quoted words stand on the other page": swap(&mutant.first, &mutant.second)
        case "the cited page is gone": mutant.second = ""
        case "a taxpayer number stands on a page": mutant.second += " SSN 000-12-3456"
        case "an account stands on a page": mutant.second += " Account 4400123400420042"
        case "a birth date stands on a page": mutant.second += " Born March 17, 1984"
        default: break
        }
        return mutant
    }

    private static func text(_ words: String) -> String { "BT /F1 12 Tf 72 700 Td (\(words)) Tj ET" }

    private static let matter = """
        court: mad
        title: Complaint
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual}]
        defendants: [{key: acme, name: Acme Corp., kind: company}]
        exhibits: [{key: lease, title: Lease, file: lease.pdf}]
        facts: facts.md
        claims: []
        relief: []
        """
    private static let facts = """
        Acme agreed to “keep Room 6 at zero degrees.” [@lease at 1]

        It agreed to more. [@lease at 2]
        """

    @Test func findsEverySeededFaultOfAnExhibitAndNothingElse() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("filing-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let exhibits = folder.appendingPathComponent("exhibits")
        try FileManager.default.createDirectory(at: exhibits, withIntermediateDirectories: true)
        try Data(Self.matter.utf8).write(to: folder.appendingPathComponent("case.yaml"))
        try Data(Self.facts.utf8).write(to: folder.appendingPathComponent("facts.md"))
        let original = try await findings(Mutant(name: "", expected: []), folder)
        for mutant in Self.mutants {
            var rest = original
            let added = try await findings(mutant, folder).filter { finding in
                guard let index = rest.firstIndex(of: finding) else { return true }
                rest.remove(at: index)
                return false
            }
            #expect(added == mutant.expected, "\(mutant.name)")
        }
    }

    /// Every finding as its rule and the words under it.
    private func findings(_ mutant: Mutant, _ folder: URL) async throws -> [String] {
        var specimen = PDFSpecimen()
        specimen.addPage(Self.text(mutant.first))
        if !mutant.second.isEmpty { specimen.addPage(Self.text(mutant.second)) }
        mutant.change(&specimen)
        _ = try specimen.write(into: folder.appendingPathComponent("exhibits"), named: mutant.file)
        var matter = try Matter(opening: folder.path, memory: .none)
        await matter.readExhibits(ExhibitReading(memory: .none))
        return matter.review().map { finding in
            let lines = (matter.texts[finding.location.file] ?? "").components(separatedBy: "\n")
            let line = Array(lines[finding.location.start.line - 1].unicodeScalars)
            var words = String.UnicodeScalarView()
            words.append(
                contentsOf: line.prefix(finding.location.end.column - 1).dropFirst(finding.location.start.column - 1)
            )
            return "\(finding.rule) \(String(words))"
        }
    }
}
